import { type Holder, isForAllContainers } from '../../model/holder.ts'
import type { Run } from '../../model/run.ts'
import { mayJobGoOn, RUN_VARIABLES, type RunVariables, runOf, workspaceOf } from '../linux/ci-run.ts'
import { readVariables } from '../linux/environment.ts'
import { otherRunOf } from '../linux/other-run.ts'
import type { Processes } from '../linux/processes.ts'
import type { ContainerRow } from './container-row.ts'

type Table = Pick<Processes, 'statOf' | 'workers'>

/** What the marks of a container tell of the run that started it: by name in its environment, or only that one did. */
export function runOfContainer(row: ContainerRow, holder: Holder, processes: Table): Run | undefined {
  const { engine, pid, isOfJob } = row
  const named = engine === 'podman' && pid !== undefined ? runOfVariables(readVariables(pid, RUN_VARIABLES)) : undefined
  const run = named ?? (isOfJob === true ? { alive: true } : undefined)
  return run === undefined ? runOfCompose(row, holder, processes) : withLife(run, holder, processes)
}

/** Of a project in the workspace of a runner, once no job is there any more that can have started it. */
function runOfCompose({ composeDirectory = '' }: ContainerRow, holder: Holder, processes: Table): Run | undefined {
  const workspace = workspaceOf(composeDirectory)
  return workspace === undefined || mayStillGoOn(holder, processes) ? undefined : { ...workspace, alive: false }
}

/** Whether its job may still be going on; of another system than GitHub's it always may. */
export function withLife(run: Run, holder: Holder, processes: Table): Run {
  return run.ci === undefined ? { ...run, alive: mayStillGoOn(holder, processes) } : run
}

/** Of a container’s environment; whether it is alive is another question. */
export function runOfVariables(variables: RunVariables): Run | undefined {
  if (variables.GITHUB_RUN_ID === undefined) return otherRunOf(variables, () => undefined)
  return runOf(variables, undefined, { starts: [], isComplete: false })
}

/**
 * The worker of the job is as old as the helper that has the port. Where that is not seen, neither is the worker; a
 * daemon that has the port itself says nothing of the age of its container.
 */
function mayStillGoOn({ process }: Holder, processes: Table): boolean {
  if (process === undefined) return true
  return mayJobGoOn(isForAllContainers(process.command) ? undefined : process.pid, processes)
}
