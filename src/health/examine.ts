import type { Health } from '../model/health.ts'
import { isSignIgnored } from '../model/ignore.ts'
import type { LeaseList } from '../model/lease.ts'
import { SEVERITIES } from '../model/options.ts'
import type { Report } from '../model/report.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { Vitals } from '../model/vitals.ts'
import { leftoversIn } from './leftovers.ts'
import { serversIn } from './servers.ts'
import { signsOf } from './signs.ts'

/** All that was seen of a machine. */
export interface Seen {
  report: Report
  snapshot: Snapshot
  leases: LeaseList
  vitals: Vitals
}

/** What was seen to what is to be said of it. */
export function examine({ report, snapshot, leases, vitals }: Seen): Health {
  const listeners = snapshot.inventory?.listeners ?? []
  const stale = leases.sets.filter(({ owner }) => !owner.isAlive)
  const leftovers = leftoversIn(listeners, snapshot.viewer.job)
  const servers = serversIn(listeners, report.requirements)
  const { failOn, ignore } = report.policy
  const signs = signsOf({ leftovers, stale, vitals }).map((sign) => {
    const ignored = ignore.some((rule) => isSignIgnored(sign, rule))
    return { ...sign, ignored }
  })
  const isBad = signs.some(
    ({ severity, ignored }) =>
      failOn !== 'never' && !ignored && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn),
  )
  return {
    report,
    servers,
    leftovers,
    leases: leases.sets,
    stale,
    unnamedLeases: leases.unnamed.length,
    vitals,
    signs,
    ok: report.ok && !isBad,
  }
}
