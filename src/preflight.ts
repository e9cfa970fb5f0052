import { runChecks } from './checks/index.ts'
import type { Host } from './model/host.ts'
import type { Report } from './model/report.ts'
import type { Request } from './model/request.ts'
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
  const findings = runChecks({ requirements, pairs, judged, snapshot, waitedMs, ignore: policy.ignore })
  return buildReport({ request, judged, findings, snapshot })
}
