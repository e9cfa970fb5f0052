import type { Report } from './model/report.ts'
import type { JsonReport } from './report/report-shape.ts'

export { runCli, type Terminal } from './cli.ts'
export { hostOf } from './host/index.ts'
export { HostError, UsageError } from './model/errors.ts'
export type { Host } from './model/host.ts'
export type { Policy } from './model/options.ts'
export type { Report } from './model/report.ts'
export type { Request } from './model/request.ts'
export type { Requirement } from './model/requirement.ts'
export { preflight } from './preflight.ts'
export { parseArguments } from './requirements/arguments.ts'
export { parsePortsInput } from './requirements/ports-input.ts'

// Not loaded by who does not need it: the command line starts in a fraction of the time.

export async function runAction(env: NodeJS.ProcessEnv): Promise<void> {
  return (await import('./action.ts')).runAction(env)
}

export async function runPost(env: NodeJS.ProcessEnv): Promise<void> {
  return (await import('./post.ts')).runPost(env)
}

export async function toJsonReport(report: Report): Promise<JsonReport> {
  return (await import('./report/json.ts')).toJsonReport(report)
}
