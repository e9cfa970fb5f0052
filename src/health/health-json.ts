import { defined } from '../model/defined.ts'
import type { Health, Server } from '../model/health.ts'
import { rangeSize } from '../model/port.ts'
import type { Requirement } from '../model/requirement.ts'
import { formatRef } from '../model/service.ts'
import { describeListeners } from '../report/holder-words.ts'
import { toJsonFinding } from '../report/json.ts'
import { toJsonSet } from '../report/leases-json.ts'
import type { JsonHealth } from './health-shape.ts'

/** The health of a machine as JSON, version 1. */
export function toJsonHealth(health: Health): JsonHealth {
  const { report, servers, leftovers, leases, unnamedLeases, vitals, signs, ok } = health
  const { hostname, ephemeral, timeWait, at, engines, runners, gaps } = vitals
  return {
    ...{ version: 1, ok, host: hostname, at },
    expected: report.requirements.map((requirement) => expectedOf(requirement, health)),
    servers: servers.map(serverOf),
    findings: report.findings.map(toJsonFinding),
    signs: signs.map(({ ranges: _, ...sign }) => sign),
    leftovers: leftovers.map(({ run, listeners }) => ({
      run,
      servers: listeners.map(({ endpoint, holders }) => ({
        ...endpoint,
        pids: holders.flatMap(({ process }) => process?.pid ?? []),
      })),
    })),
    ...{ leases: leases.map(toJsonSet), unnamedLeases, engines, runners },
    ...defined({ ephemeral, timeWait }),
    gaps: [...report.gaps, ...gaps],
  }
}

function expectedOf(requirement: Requirement, { report }: Health): JsonHealth['expected'][number] {
  const { name, protocol, address, range, by } = requirement
  const ports = rangeSize(range) === 1 ? { port: range.low } : { range }
  const status = report.statuses.get(requirement) ?? 'unknown'
  return { name, protocol, address, ...ports, ...defined({ by: by && formatRef(by) }), status }
}

function serverOf({ endpoint, listeners, expectedBy }: Server): JsonHealth['servers'][number] {
  return { ...endpoint, who: describeListeners(listeners, endpoint), ...defined({ expectedBy: expectedBy?.name }) }
}
