import type { OutputDefinition } from '../model/options.ts'
import type { Report } from '../model/report.ts'
import { conflictsOf } from './build.ts'
import { portMap, remapMap, toJsonFinding } from './json.ts'
import { toJson } from './neutralise.ts'

/** The outputs of the step. `reportPath` is where the JSON report was written. */
export function outputsOf(report: Report, reportPath: string): Record<OutputDefinition['name'], string> {
  return {
    ports: toJson(portMap(report)),
    remapped: toJson(remapMap(report)),
    ok: String(report.ok),
    conflicts: String(conflictsOf(report)),
    findings: toJson(report.findings.map(toJsonFinding)),
    report: reportPath,
  }
}
