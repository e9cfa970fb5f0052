import { isUnitOfContainer } from '../../linux/container-hints.ts'
import type { Processes } from '../../linux/processes.ts'
import type { ContainerRow } from '../../managers/container-row.ts'
import type { ContainerFacts } from './facts.ts'

/** They start what others have made: none of it is theirs. */
const STARTERS = new Set(['podman-restart.service', 'podman.service', 'podman-auto-update.service'])

/** The unit that podman's label names, or that is there for podman alone and has the container's monitor in it. */
export function unitOfContainer(row: ContainerRow, facts: ContainerFacts | undefined, processes: Processes) {
  if (row.unit !== undefined) return row.unit
  if (row.engine !== 'podman' || facts?.monitor === undefined) return undefined
  const unit = processes.ownerOfProcess(facts.monitor).manager?.unit
  if (unit === undefined || STARTERS.has(unit)) return undefined
  const commands = processes.besides(facts.monitor).flatMap((pid) => processes.read(pid)?.command ?? [])
  return isUnitOfContainer(commands) ? unit : undefined
}
