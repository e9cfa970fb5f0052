import { startCommand } from '../host/run-command.ts'
import type { Host } from '../model/host.ts'
import type { Grant, LeaseSet } from '../model/lease.ts'
import type { Report } from '../model/report.ts'
import type { Result } from '../preflight.ts'
import { environmentOf } from '../report/environment.ts'
import { EXIT } from '../report/exit-code.ts'
import { toLine } from '../report/neutralise.ts'
import { withPorts } from '../report/placeholders.ts'

/** A command that is to have ports. */
export interface Order {
  /** The program, and its arguments with `{name}` for the port of a need. */
  words: readonly string[]
  host: Host
  /** For people: nothing of this goes to standard output, which is the command's own. */
  say(line: string): void
}

/** Runs the command with the ports that were found, which are its own until it ends; its exit code. */
export async function runWith({ report, grant }: Result, order: Order): Promise<number> {
  try {
    return report.ok ? await run(report, grant, order) : EXIT.findings
  } finally {
    grant?.drop()
  }
}

async function run(report: Report, grant: Grant | undefined, { words, host, say }: Order): Promise<number> {
  const [program = '', ...args] = words
  const given = args.map((argument) => withPorts(argument, report))
  const command = await startCommand([program, ...given], environmentOf(report))
  if ('failed' in command) {
    say(`${toLine(program)}: ${command.failed}`)
    return command.code
  }
  const leased = await keepFor(command.pid, grant, say)
  const code = await command.ended
  if (leased !== undefined) await host.release([leased])
  return code
}

/** Where nobody else can keep them, this process does: it lasts as long as the command, if it is not killed. */
async function keepFor(pid: number, grant: Grant | undefined, say: Order['say']): Promise<LeaseSet | undefined> {
  try {
    return await grant?.keepFor(pid)
  } catch (error) {
    say(`${toLine((error as Error).message)}: they end with port-preflight itself`)
    return undefined
  }
}
