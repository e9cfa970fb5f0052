import type { Remedy } from './remedy.ts'
import type { ReportedFinding } from './report.ts'

/** The best way out: one command, behind those that must come before it. */
export function stepsOf(remedies: readonly Remedy[]): Remedy[] {
  const last = remedies.findIndex(({ kind }) => kind !== 'stop-rival')
  return last === -1 ? [...remedies] : remedies.slice(0, last + 1)
}

/** Which service is to stay is for the user to say: no way is the best one, and each is a whole one. */
export function isChoice({ finding, remedies }: ReportedFinding): boolean {
  return finding.kind === 'service-duplicated' && remedies.length > 1
}
