import { defined } from '../../../model/defined.ts'
import type { LeaseList, LeaseSet } from '../../../model/lease.ts'
import { portSet } from '../../../model/port-set.ts'
import { isWorker, RUN_VARIABLES, type RunVariables, readOwnMarks, readRun } from '../ci-run.ts'
import { readVariables } from '../environment.ts'
import { namespaceOf } from '../namespace.ts'
import { otherJobOf } from '../other-run.ts'
import { listPids, readProcFile } from '../proc-file.ts'
import { localProcesses, type Processes } from '../processes.ts'
import { LEASE_VARIABLES, leasesOf } from './marks.ts'
import { readNamed } from './name-table.ts'
import { ownerOfCaller, parseOwner } from './owner.ts'
import { keptBy, socketsOf } from './proof.ts'

/** All keepers whose environment may be read, and the leased ports of nobody known. */
export function listLeases(processes: Processes = localProcesses()): LeaseList {
  const sockets = socketsOf(readNamed())
  const caller = callerOf(processes)
  const sets = listPids()
    .flatMap((pid) => readSet(pid, caller, processes) ?? [])
    .map((set) => ({ ...set, leases: keptBy(set.keeper, set.leases, sockets) }))
    .filter(({ leases }) => leases.length > 0)
  const known = portSet(sets.flatMap(({ leases }) => leases.map(({ range }) => range)))
  const unnamed = [...sockets.keys()].filter((port) => known[port] === 0).sort((a, b) => a - b)
  return { sets, unnamed }
}

/** Who asks. */
export interface Caller {
  /** Whose leases are his too: those above him, in a job up to its worker. */
  owners: readonly number[]
  marks: RunVariables
}

export function callerOf(processes: Processes): Caller {
  const above = processes.ancestors(process.pid)
  const owner = ownerOfCaller()
  const isJob = isWorker(readProcFile(`/proc/${owner}/cmdline`) ?? '')
  // Everybody is below the first process.
  const line = isJob ? above.slice(0, above.indexOf(owner)) : above.filter((pid) => pid !== 1)
  return { owners: [owner, ...line], marks: readOwnMarks(above) }
}

/** undefined for a process that keeps no leases, or does not show that it does. */
export function readSet(keeper: number, caller: Caller, processes: Processes): LeaseSet | undefined {
  const marks = readVariables(keeper, [...LEASE_VARIABLES, ...RUN_VARIABLES])
  const { PORT_PREFLIGHT_LEASE: id, PORT_PREFLIGHT_OWNER: mark = '' } = marks
  const owner = parseOwner(mark)
  const told = processes.read(keeper)
  if (id === undefined || owner === undefined || told === undefined) return undefined
  const isHere = isInOurNamespace(keeper)
  const isCallers = isHere && owner.isAlive && caller.owners.includes(owner.pid)
  return {
    id,
    keeper,
    owner: isHere ? withCommand(owner, processes) : { ...owner, isAlive: true },
    leases: leasesOf(marks),
    isOwn: isCallers || isOfJob(marks, caller.marks),
    ...defined({ since: told.startedAt, user: told.user, run: readRun(told, () => false, processes) }),
  }
}

/** In another pid namespace the number of an owner is somebody else's here; the keeper ends with him there. */
function isInOurNamespace(pid: number): boolean {
  return namespaceOf('pid', pid) === namespaceOf('pid')
}

function withCommand(owner: LeaseSet['owner'], processes: Processes): LeaseSet['owner'] {
  return { ...owner, ...defined({ command: owner.isAlive ? processes.commandOf(owner.pid) : undefined }) }
}

const OF_JOB = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'RUNNER_NAME'] as const

/**
 * A job has one tracking id. In a container it has none, or it was taken away: there its run, its name and its runner
 * tell, which has one job at a time.
 */
export function isOfJob(marks: RunVariables, own: RunVariables): boolean {
  const [tracking, ownTracking] = [marks.RUNNER_TRACKING_ID, own.RUNNER_TRACKING_ID]
  if (tracking || ownTracking) return tracking === ownTracking
  if (OF_JOB.every((name) => marks[name] !== undefined && marks[name] === own[name])) return true
  const job = otherJobOf(own)
  return job !== undefined && job === otherJobOf(marks)
}
