import { readFileSync } from 'node:fs'
import type { Endpoint } from '../../model/endpoint.ts'
import { type Holder, isForAllContainers, programName } from '../../model/holder.ts'
import { isServing } from '../../model/listener.ts'
import { portSet } from '../../model/port-set.ts'
import { readProcFile } from '../linux/proc-file.ts'
import { localProcesses } from '../linux/processes.ts'
import { findOwners } from '../linux/socket-owners.ts'
import { parseSocketTable } from '../linux/socket-table.ts'
import type { ContainerRow } from './container-row.ts'

/**
 * The container that listens at this port inside the network of a rootless docker. Pasta has every port out here that
 * anybody has in there, published or not: so it is with a container in the "network of the host".
 */
export function rowInside({ process }: Holder, endpoint: Endpoint, rows: readonly ContainerRow[]) {
  const { command = '' } = process ?? {}
  const inner = isForAllContainers(command) && programName(command).startsWith('pasta') && / (\d+)$/.exec(command)?.[1]
  if (!inner) return undefined
  const { pids } = findOwners(new Set(socketsInside(inner, endpoint)), localProcesses())
  const cgroups = [...pids.values()].flat().map((pid) => readProcFile(`/proc/${pid}/cgroup`) ?? '')
  // Whatever made the cgroup, the id is in its name; docker itself has told the ids.
  return rows.find(({ id, isRunning }) => isRunning && cgroups.some((cgroup) => cgroup.includes(id)))
}

/** The inodes of those that serve the port in the network of that process. */
function socketsInside(pid: string, { protocol, port }: Endpoint): number[] {
  const tables = [protocol, `${protocol}6`].flatMap((name) => readBytes(`/proc/${pid}/net/${name}`) ?? [])
  const wanted = portSet([{ low: port, high: port }])
  const listeners = tables.flatMap((table) => parseSocketTable(table, protocol, wanted).listeners)
  return listeners.filter(isServing).map(({ inode }) => inode)
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
