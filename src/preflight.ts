import type { Evidence } from './checks/evidence.ts'
import { runChecks } from './checks/index.ts'
import type { Finding } from './model/finding.ts'
import type { Host } from './model/host.ts'
import type { Advise, Remedy } from './model/remedy.ts'
import type { Report } from './model/report.ts'
import type { Request } from './model/request.ts'
import type { Snapshot } from './model/snapshot.ts'
import { judge } from './model/verdict.ts'
import type { Tell } from './model/waiting.ts'
import { buildReport } from './report/build.ts'
import { waitForServers } from './wait.ts'

/** The order, and nothing but the order: wait for what is expected, look once, check, report. */
export async function preflight(request: Request, host: Host, tell?: Tell): Promise<Report> {
  const { requirements, pairs, withServices, policy } = request
  const waitedMs = await waitForServers(request, host, tell)
  const snapshot = await host.look(requirements, { services: withServices })
  const judged = judge(requirements, snapshot)
  const evidence = { requirements, pairs, judged, snapshot, waitedMs, ignore: policy.ignore }
  const findings = await check(evidence)
  const advise = findings.length === 0 ? adviseNothing : await loadAdvice(snapshot)
  return buildReport({ request, judged, findings, snapshot, advise })
}

/** Where services are not looked at, what judges them is not even loaded. */
async function check(evidence: Evidence): Promise<Finding[]> {
  if (evidence.snapshot.inventory === undefined) return runChecks(evidence)
  const { runServiceChecks } = await import('./checks/service-checks.ts')
  return runServiceChecks(evidence)
}

/** Where nothing was found, what tells the ways out is not even loaded. */
async function loadAdvice(snapshot: Snapshot): Promise<Advise> {
  const { adviserFor } = await import('./remedies/index.ts')
  return adviserFor(snapshot)
}

function adviseNothing(): Remedy[] {
  return []
}
