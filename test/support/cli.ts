import { join } from 'node:path'
import type { JsonReport } from '../../src/report/report-shape.ts'
import type { PortSpace } from '../port-space/port-space.ts'

export const CLI = join(import.meta.dirname, '../../dist/cli.js')

interface Run {
  report: JsonReport
  exitCode: number | null
}

interface Options {
  uid?: number
  /** The PATH of the command line, where it is not that of the test. */
  path?: string
}

/** Runs the committed bundle inside a port space and reads its JSON report. */
export async function checkIn(space: PortSpace, args: readonly string[], { uid, path }: Options = {}): Promise<Run> {
  const command = [process.execPath, CLI, ...args, '--json']
  const [file = '', ...rest] = path === undefined ? command : ['/usr/bin/env', `PATH=${path}`, ...command]
  const { stdout, stderr, exitCode } = await space.exec(file, rest, uid === undefined ? {} : { uid })
  if (stdout === '') throw new Error(`no report, exit code ${exitCode}: ${stderr}`)
  return { report: JSON.parse(stdout), exitCode }
}
