import { checkup } from '../checkup.ts'
import { checkMetricsPath, writeMetrics } from '../files/metrics.ts'
import { toJsonHealth } from '../health/health-json.ts'
import { formatHealth } from '../health/health-text.ts'
import { toPrometheus } from '../health/prometheus.ts'
import type { Demand } from '../model/demand.ts'
import { UsageError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'
import type { Request } from '../model/request.ts'
import type { Tell } from '../model/waiting.ts'
import { EXIT } from '../report/exit-code.ts'
import { toJson } from '../report/neutralise.ts'
import type { Paint } from '../report/paint.ts'

interface Setting {
  host: Host
  isJson: boolean
  /** Path of a file for node_exporter. */
  prometheus: string | undefined
  paint: Paint
  tell: Tell
  write(text: string): void
}

/** Says how a machine is, and writes it down for node_exporter where that is asked for; its exit code. */
export async function healthCommand(request: Request, setting: Setting): Promise<number> {
  const { host, isJson, prometheus, paint, tell, write } = setting
  if (prometheus !== undefined) checkMetricsPath(prometheus)
  const health = await checkup(request, host, tell)
  write(isJson ? `${toJson(toJsonHealth(health), 2)}\n` : formatHealth(health, paint))
  if (prometheus !== undefined) writeMetrics(prometheus, toPrometheus(health))
  return health.ok ? EXIT.clean : EXIT.findings
}

/** What is named to `health` is expected to be there. */
export function expected(demands: readonly Demand[]): Demand[] {
  return demands.map(({ preferred, ...demand }) => {
    if (preferred === undefined || demand.choices.length > 0)
      throw new UsageError(`health: "${demand.name}" is no port that is to be there: port-preflight health redis=6379`)
    return { ...demand, preferred: { ...preferred, expect: 'listening' as const } }
  })
}
