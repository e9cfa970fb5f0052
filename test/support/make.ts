import { createHash } from 'node:crypto'
import { runServiceChecks } from '../../src/checks/service-checks.ts'
import type { Allocation } from '../../src/model/allocation.ts'
import { defined } from '../../src/model/defined.ts'
import { isNamed } from '../../src/model/demand.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Handover } from '../../src/model/handover.ts'
import type { Holder, KeptLease } from '../../src/model/holder.ts'
import { type Listener, NO_UID } from '../../src/model/listener.ts'
import type { Policy } from '../../src/model/options.ts'
import type { Report } from '../../src/model/report.ts'
import type { Requirement } from '../../src/model/requirement.ts'
import type { Reservation } from '../../src/model/reservation.ts'
import type { Claim, Service, ServicePair } from '../../src/model/service.ts'
import type { Probe, Snapshot } from '../../src/model/snapshot.ts'
import { judge } from '../../src/model/verdict.ts'
import { adviserFor } from '../../src/remedies/index.ts'
import { buildReport } from '../../src/report/build.ts'
import { parseArguments } from '../../src/requirements/arguments.ts'

/** Plain literals with everything filled in that a test does not care about. */
export const need = (argument: string): Requirement => {
  const [demand] = parseArguments([argument])
  const requirement = demand?.preferred
  if (requirement === undefined) throw new Error(`no need in ${argument}`)
  return requirement
}

export const redis: Holder = {
  process: { pid: 812, command: 'redis-server *:6379', user: 'redis', uid: 113, startedAt: '2026-11-20T08:14:09.000Z' },
  manager: { kind: 'systemd', scope: 'system', unit: 'redis-server.service' },
}

export const listener = (spec: string, more: Partial<Listener> = {}): Listener => {
  const { protocol, address, range } = need(spec)
  return {
    endpoint: { protocol, address, port: range.low },
    state: protocol === 'tcp' ? 'listen' : 'unconnected',
    uid: 113,
    inode: 41_230,
    holders: [redis],
    ...more,
  }
}

/** A port that is leased; the keeper's process is one of the one who asks, unless told otherwise. */
export const leased = (spec: string, lease: Partial<KeptLease> = {}, more: Partial<Holder> = {}): Listener => {
  const process = { pid: 4_711, command: 'port-preflight-keeper', user: 'alice', uid: 1000 }
  const owner = { pid: 4_700, isAlive: true, command: 'bash' }
  const kept = { id: 'lease-1', name: 'web', since: '2026-11-20T08:00:00.000Z', isHeld: true, owner, isOwn: false }
  return listener(spec, { state: 'leased', uid: NO_UID, holders: [{ process, lease: { ...kept, ...lease }, ...more }] })
}

export const probe = (spec: string, reuse: string, plain?: string): Probe => {
  const { protocol, address, range } = need(spec)
  return { endpoint: { protocol, address, port: range.low }, reuse, ...(plain === undefined ? {} : { plain }) }
}

export const snapshot = (more: Partial<Snapshot> = {}): Snapshot => ({
  listeners: [],
  probes: [],
  limits: { ephemeral: { low: 32_768, high: 60_999 }, reserved: [], unprivilegedStart: 1024 },
  viewer: { uid: 1000, ancestors: [] },
  gaps: [],
  ...more,
})

const nothingLeased = { leases: [], moves: [], shortages: [] }

export const findingsOf = (
  args: string[],
  seen: Partial<Snapshot> = {},
  pairs: readonly ServicePair[] = [],
): Finding[] => {
  const demands = parseArguments(args)
  const requirements = demands.flatMap(({ preferred }) => preferred ?? [])
  const look = snapshot(seen)
  return runServiceChecks({
    ...nothingLeased,
    requirements,
    pairs,
    judged: judge(requirements, look),
    snapshot: look,
    ignore: [],
    waitedMs: 0,
  })
}

interface Allocated extends Partial<Pick<Allocation, 'moves' | 'shortages' | 'leases'>> {
  reservation?: Reservation
  pairs?: ServicePair[]
  /** What a post step has found. */
  late?: Finding[]
  handover?: Partial<Handover>
}

export const reportOf = (
  args: string[],
  seen: Partial<Snapshot> = {},
  {
    pairs = [],
    moves = [],
    shortages = [],
    leases = [],
    late = [],
    reservation,
    handover = {},
    ...policy
  }: Partial<Policy> & Allocated = {},
): Report => {
  const demands = parseArguments(args)
  const requirements = demands.flatMap(({ preferred }) => preferred ?? [])
  const look = snapshot(seen)
  const judged = judge(requirements, look)
  const findings = runServiceChecks({
    ...{ moves, shortages, leases, ...defined({ reservation }) },
    requirements,
    pairs,
    judged,
    snapshot: look,
    ignore: policy.ignore ?? [],
    waitedMs: 0,
  })
  return buildReport({
    policy: { failOn: 'error', ignore: [], ...policy },
    handover: { names: demands.filter(isNamed).map(({ name }) => name), urls: [], isExported: false, ...handover },
    ...{ moves, shortages, leases, ...defined({ reservation }) },
    requirements,
    judged,
    findings: [...findings, ...late],
    snapshot: look,
    advise: adviserFor(look),
  })
}

/** `6333`, `127.0.0.1:8001`, `5353/udp`: a port that a service says it takes. */
export const claim = (spec: string, more: Partial<Claim> = {}): Claim => {
  const { protocol, address, range } = need(spec)
  return { protocol, address, range, source: 'arguments', confidence: 'likely', ...more }
}

/** A service that runs, by its name: `system:redis.service`, `user:web.service`, `supervisor:backend`, `docker:web`. */
export const service = (name: string, more: Partial<Service> = {}): Service => ({
  ...whoRuns(name),
  state: 'up',
  startsAtBoot: false,
  claims: [],
  endpoints: [],
  needs: [],
  excludes: [],
  ...more,
})

const alice = { uid: 1001, user: 'alice' }

function whoRuns(ref: string): Pick<Service, 'manager' | 'container'> {
  const [keeper = '', unit = ''] = ref.split(/:(.*)/s)
  const id = createHash('sha256').update(ref).digest('hex')
  const [composeProject = '', composeService = ''] = unit.split('/')
  switch (keeper) {
    case 'system':
      return { manager: { kind: 'systemd', scope: 'system', unit } }
    case 'user':
      return { manager: { kind: 'systemd', scope: 'user', unit, ...alice } }
    case 'pm2':
      return { manager: { kind: 'pm2', scope: 'user', unit, ...alice } }
    case 'docker':
      return { container: { engine: 'docker', name: unit, id } }
    case 'podman':
      return { container: { engine: 'podman', name: unit, id, ...alice } }
    case 'compose':
      return { container: { engine: 'docker', name: unit.replace('/', '-'), id, composeProject, composeService } }
    default:
      return { manager: { kind: keeper === 'xinetd' ? 'xinetd' : 'supervisor', scope: 'system', unit } }
  }
}

/** A service that has these ports now, and the sockets that say so. */
export const having = (one: Service, ...specs: string[]): [Service, Listener[]] => {
  const holder: Holder = {
    process: { pid: 900, command: 'server', uid: 1001 },
    ...(one.manager === undefined ? {} : { manager: one.manager }),
    ...(one.container === undefined ? {} : { container: one.container }),
  }
  const listeners = specs.map((spec) => listener(spec, { holders: [holder] }))
  return [{ ...one, endpoints: listeners.map(({ endpoint }) => endpoint) }, listeners]
}
