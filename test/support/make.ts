import { runChecks } from '../../src/checks/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Holder } from '../../src/model/holder.ts'
import type { Listener } from '../../src/model/listener.ts'
import type { Policy } from '../../src/model/options.ts'
import type { Report } from '../../src/model/report.ts'
import type { Request } from '../../src/model/request.ts'
import type { Requirement } from '../../src/model/requirement.ts'
import type { Probe, Snapshot } from '../../src/model/snapshot.ts'
import { judge } from '../../src/model/verdict.ts'
import { buildReport } from '../../src/report/build.ts'
import { parseArguments } from '../../src/requirements/arguments.ts'

/** Plain literals with everything filled in that a test does not care about. */
export const need = (argument: string): Requirement => {
  const [requirement] = parseArguments([argument])
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

export const findingsOf = (args: string[], seen: Partial<Snapshot> = {}): Finding[] => {
  const requirements = parseArguments(args)
  const look = snapshot(seen)
  return runChecks({ requirements, pairs: [], judged: judge(requirements, look), snapshot: look, waitedMs: 0 })
}

export const reportOf = (args: string[], seen: Partial<Snapshot> = {}, policy: Partial<Policy> = {}): Report => {
  const requirements = parseArguments(args)
  const look = snapshot(seen)
  const judged = judge(requirements, look)
  const findings = runChecks({ requirements, pairs: [], judged, snapshot: look, waitedMs: 0 })
  const request: Request = {
    requirements,
    pairs: [],
    withServices: false,
    waitMs: 0,
    policy: { failOn: 'error', ignore: [], ...policy },
  }
  return buildReport({ request, judged, findings, snapshot: look })
}
