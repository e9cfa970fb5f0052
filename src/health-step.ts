import { annotate, type Core, writeJson } from './action.ts'
import { checkup } from './checkup.ts'
import { checkMetricsPath, writeMetrics } from './files/metrics.ts'
import { toJsonHealth } from './health/health-json.ts'
import { formatHealthSummary } from './health/health-summary.ts'
import { formatHealth } from './health/health-text.ts'
import { toPrometheus } from './health/prometheus.ts'
import { hostOf } from './host/index.ts'
import type { Health } from './model/health.ts'
import type { Request } from './model/request.ts'
import type { Tell } from './model/waiting.ts'
import { annotationsOf } from './report/annotations.ts'
import { conflictsOf } from './report/build.ts'
import { toJson, toLine } from './report/neutralise.ts'
import { plain } from './report/paint.ts'

interface Setting {
  core: Core
  env: NodeJS.ProcessEnv
  tell: Tell
}

/** The step of the Action that looks at the whole machine; it takes no ports, and leaves nothing for the post step. */
export async function runHealthStep(request: Request, { core, env, tell }: Setting): Promise<void> {
  const path = core.getInput('prometheus') || undefined
  if (path !== undefined) checkMetricsPath(path)
  const health = await checkup(request, hostOf(process.platform), tell)
  process.stdout.write(formatHealth(health, plain))
  for (const annotation of annotationsOf(health.report)) annotate(core, annotation)
  for (const { severity, kind, message, ignored } of health.signs)
    if (!ignored) core[severity](toLine(message), { title: kind })
  if (!health.ok) core.setFailed('This machine is not healthy: the annotations and the job summary say why.')
  for (const [name, value] of Object.entries(outputsOf(health, env))) core.setOutput(name, value)
  if (path !== undefined) writeMetrics(path, toPrometheus(health))
  if (env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(formatHealthSummary(health)).write()
}

function outputsOf(health: Health, env: NodeJS.ProcessEnv): Record<string, string> {
  const json = toJsonHealth(health)
  const report = writeJson(json, env)
  return { ok: `${health.ok}`, conflicts: `${conflictsOf(health.report)}`, findings: toJson(json.findings), report }
}
