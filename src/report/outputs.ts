import type { OutputDefinition } from '../model/output.ts'
import type { Report } from '../model/report.ts'
import { conflictsOf } from './build.ts'
import { portOutputs, urlsOf } from './handover.ts'
import { portMap, remapMap, toJsonFinding } from './json.ts'
import { toJson } from './neutralise.ts'

type Outputs = Record<OutputDefinition['name'], string> & Record<string, string>

/** The outputs of the step; one for each need that has a name, too. `reportPath` is where the JSON report was written. */
export function outputsOf(report: Report, reportPath: string): Outputs {
  const own = {
    ports: toJson(portMap(report)),
    remapped: toJson(remapMap(report)),
    urls: toJson(urlsOf(report)),
    ok: String(report.ok),
    conflicts: String(conflictsOf(report)),
    findings: toJson(report.findings.map(toJsonFinding)),
    report: reportPath,
  }
  return { ...portOutputs(report), ...own }
}
