import type { Allocation } from '../model/allocation.ts'
import { defined } from '../model/defined.ts'
import type { Finding } from '../model/finding.ts'
import { groupBy } from '../model/group-by.ts'
import type { Handover } from '../model/handover.ts'
import { isIgnored } from '../model/ignore.ts'
import { type Policy, SEVERITIES } from '../model/options.ts'
import type { Advise } from '../model/remedy.ts'
import type { Report, ReportedFinding } from '../model/report.ts'
import type { Reservation } from '../model/reservation.ts'
import type { Outcome } from '../model/resolution.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { Judged } from '../model/verdict.ts'
import { severityOf } from './kinds.ts'
import { statusesOf } from './status.ts'

interface Result extends Omit<Allocation, 'grant' | 'gaps'> {
  policy: Policy
  handover: Handover
  reservation?: Reservation
  judged: readonly Judged[]
  findings: readonly Finding[]
  snapshot: Snapshot
  advise: Advise
  outcomes?: readonly Outcome[]
}

/** Findings and policy to the report: severities, what is ignored, the ways out, and whether it all may pass. */
export function buildReport({
  policy,
  handover,
  reservation,
  judged,
  findings,
  snapshot,
  advise,
  outcomes = [],
  ...allocation
}: Result): Report {
  const { requirements, leases, moves, shortages } = allocation
  const reported = reportedFindings(findings, policy, advise)
  return {
    policy,
    handover,
    requirements,
    leases,
    short: new Set(shortages.map(({ demand }) => demand.name)),
    moves,
    ...defined({ reservation }),
    statuses: statusesOf({ requirements, leases, shortages, judged, gaps: snapshot.gaps }),
    own: ownLeasesIn(judged),
    up: upIn(judged),
    findings: reported,
    gaps: snapshot.gaps,
    services: snapshot.inventory?.services ?? [],
    outcomes: [...outcomes],
    withServices: snapshot.inventory !== undefined,
    ok: !reported.some((one) => isFailing(one, policy)),
  }
}

function ownLeasesIn(judged: readonly Judged[]): Report['own'] {
  const leased = groupBy(
    judged.filter(({ own }) => own.length > 0),
    ({ requirement }) => requirement,
  )
  return new Map([...leased].map(([requirement, group]) => [requirement, group.flatMap(({ own }) => own)]))
}

function upIn(judged: readonly Judged[]): Report['up'] {
  const up = groupBy(
    judged.filter(({ verdict }) => verdict === 'already-up'),
    ({ requirement }) => requirement,
  )
  return new Map([...up].map(([requirement, group]) => [requirement, group.flatMap(({ blockers }) => blockers)]))
}

/** The same of files: there are findings, and nothing of a machine. */
export function buildFileReport({
  policy,
  findings,
  advise,
}: Pick<Result, 'findings' | 'advise'> & { policy: Policy }): Report {
  const reported = reportedFindings(findings, policy, advise)
  const nothing = { requirements: [], leases: [], moves: [], gaps: [], services: [], outcomes: [], withServices: false }
  return {
    ...nothing,
    policy,
    handover: { names: [], urls: [], isExported: false },
    short: new Set(),
    statuses: new Map(),
    own: new Map(),
    up: new Map(),
    findings: reported,
    ok: !reported.some((one) => isFailing(one, policy)),
  }
}

function reportedFindings(findings: readonly Finding[], policy: Policy, advise: Advise): ReportedFinding[] {
  return findings.map((finding) => ({
    finding,
    severity: severityOf(finding, policy),
    ignored: policy.ignore.some((rule) => isIgnored(finding, rule)),
    remedies: advise(finding),
  }))
}

export function isFailing({ severity, ignored }: ReportedFinding, { failOn }: Policy): boolean {
  return failOn !== 'never' && !ignored && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn)
}

/** Errors that are not ignored. */
export function conflictsOf({ findings }: Report): number {
  return findings.filter(({ severity, ignored }) => severity === 'error' && !ignored).length
}
