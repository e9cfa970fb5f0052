import { defined } from '../../../model/defined.ts'
import type { LeaseList, LeaseSet } from '../../../model/lease.ts'
import { portsOf } from '../../../model/port.ts'
import { RUN_VARIABLES, readOwnMarks, readRun } from '../ci-run.ts'
import { readVariables } from '../environment.ts'
import { listPids } from '../proc-file.ts'
import { localProcesses, type Processes } from '../processes.ts'
import { LEASE_VARIABLES, leasesOf } from './marks.ts'
import { readNames } from './names.ts'
import { ownerOfCaller, parseOwner } from './owner.ts'
import { keptBy, readNameSockets } from './proof.ts'

/** All keepers whose environment may be read, and the leased ports of nobody known. */
export function listLeases(processes: Processes = localProcesses()): LeaseList {
  const names = readNames()
  const caller = { owner: ownerOfCaller(), tracking: readOwnMarks(processes.ancestors(process.pid)).RUNNER_TRACKING_ID }
  const sockets = readNameSockets()
  const sets = listPids()
    .flatMap((pid) => readSet(pid, caller, processes) ?? [])
    .map((set) => ({ ...set, leases: keptBy(set.keeper, set.leases, sockets) }))
    .filter(({ leases }) => leases.length > 0)
  for (const { leases } of sets) for (const { range } of leases) names.fill(0, range.low, range.high + 1)
  return { sets, unnamed: [...portsOf({ low: 1, high: 65_535 })].filter((port) => names[port] === 1) }
}

interface Caller {
  owner: number
  tracking: string | undefined
}

function readSet(keeper: number, caller: Caller, processes: Processes): LeaseSet | undefined {
  const marks = readVariables(keeper, [...LEASE_VARIABLES, ...RUN_VARIABLES])
  const { PORT_PREFLIGHT_LEASE: id, PORT_PREFLIGHT_OWNER: ownerMark = '' } = marks
  const owner = parseOwner(ownerMark)
  const told = processes.read(keeper)
  if (id === undefined || owner === undefined || told === undefined) return undefined
  const command = owner.isAlive ? processes.commandOf(owner.pid) : undefined
  const isOfJob = marks.RUNNER_TRACKING_ID !== undefined && marks.RUNNER_TRACKING_ID === caller.tracking
  return {
    id,
    keeper,
    owner: { ...owner, ...defined({ command }) },
    leases: leasesOf(marks),
    isOwn: isOfJob || owner.pid === caller.owner,
    ...defined({ since: told.startedAt, user: told.user, run: readRun(told, () => false, processes) }),
  }
}
