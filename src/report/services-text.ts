import type { Report } from '../model/report.ts'
import { formatDecision } from './decision.ts'
import type { Paint } from './paint.ts'
import { formatServices } from './service-table.ts'
import { formatReport } from './text.ts'

/** The findings, whole, and under them the services of the machine. */
export function formatServicesReport(report: Report, paint: Paint): string {
  return `${formatReport(report, paint, formatDecision)}\n${formatServices(report, paint).join('\n')}\n`
}
