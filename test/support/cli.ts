import { join } from 'node:path'
import type { JsonReport } from '../../src/report/report-shape.ts'
import type { PortSpace } from '../port-space/port-space.ts'

export const CLI = join(import.meta.dirname, '../../dist/cli.js')

interface Run {
  report: JsonReport
  exitCode: number | null
}

/** Runs the committed bundle inside a port space and reads its JSON report. */
export async function checkIn(
  space: PortSpace,
  args: readonly string[],
  options: Parameters<PortSpace['exec']>[2] = {},
): Promise<Run> {
  const { stdout, stderr, exitCode } = await space.exec(process.execPath, [CLI, ...args, '--json'], options)
  if (stdout === '') throw new Error(`no report, exit code ${exitCode}: ${stderr}`)
  return { report: JSON.parse(stdout), exitCode }
}
