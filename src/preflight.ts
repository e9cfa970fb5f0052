import { runChecks } from './checks/index.ts'
import type { Host } from './model/host.ts'
import type { Policy } from './model/options.ts'
import type { Report } from './model/report.ts'
import type { Requirement } from './model/requirement.ts'
import { judge } from './model/verdict.ts'
import { buildReport } from './report/build.ts'

/** The order, and nothing but the order: look once, check, report. */
export async function preflight(requirements: readonly Requirement[], policy: Policy, host: Host): Promise<Report> {
  const snapshot = await host.look(requirements)
  const judged = judge(requirements, snapshot)
  const findings = runChecks({ requirements, judged, snapshot })
  return buildReport({ requirements, judged, findings, snapshot, policy })
}
