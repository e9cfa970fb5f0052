import type { ReportedFinding } from '../model/report.ts'
import type { Gap } from '../model/snapshot.ts'

/** Whether a reader has already been told why and what to type: the finding of a hidden holder says both. */
export function isAlreadyTold({ reason, command }: Gap, told: readonly ReportedFinding[]): boolean {
  return told.some(
    ({ finding, remedies }) =>
      finding.kind === 'port-in-use' &&
      finding.listeners.some(({ holders }) => holders.some(({ unknown }) => unknown === reason)) &&
      command !== undefined &&
      remedies[0]?.command === command,
  )
}
