import { HostError, UsageError } from '../model/errors.ts'
import type { Report } from '../model/report.ts'

/** What the command line ends with. */
export const EXIT = { clean: 0, findings: 1, usage: 2, host: 3 } as const

export function exitCodeOf(report: Report): number {
  return report.ok ? EXIT.clean : EXIT.findings
}

/** The code of an error that is meant for the user; undefined for a fault of our own. */
export function exitCodeOfError(error: unknown): number | undefined {
  if (error instanceof UsageError) return EXIT.usage
  return error instanceof HostError ? EXIT.host : undefined
}
