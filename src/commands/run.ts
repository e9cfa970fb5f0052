import { dieLike, type End, startCommand } from '../host/run-command.ts'
import type { Host } from '../model/host.ts'
import type { Grant, LeaseSet } from '../model/lease.ts'
import type { Report } from '../model/report.ts'
import type { Result } from '../preflight.ts'
import { describeHeld, formatLeased } from '../report/clear-text.ts'
import { EXIT } from '../report/exit-code.ts'
import { variablesOf } from '../report/handover.ts'
import { toJson, toLine } from '../report/neutralise.ts'
import { plain } from '../report/paint.ts'
import { withPorts } from '../report/placeholders.ts'

/** A command that is to have ports. */
interface Order {
  /** The program, and its arguments with `{name}` for the port of a need. */
  words: readonly string[]
  host: Host
  /** Standard output is the command's own. */
  writeError(text: string): void
  isJson: boolean
  isQuiet: boolean
  /** Writes the files that were asked for; none where there are none. */
  write(report: Report): Written | undefined
}

/** What is to be said of the files, and what the command needs besides the variables of the ports. */
interface Written {
  lines: readonly string[]
  variables: Record<string, string>
}

/** Runs the command with the ports that were found, which are its own until it ends; its exit code. */
export async function runWith(result: Result, order: Order): Promise<number> {
  const end = await endWith(result, order)
  // Only when nothing is left to give back.
  dieLike(end)
  return end.code
}

async function endWith({ report, grant, undoId }: Result, order: Order): Promise<End> {
  try {
    order.writeError(await textBefore(report, order))
    return report.ok ? await run(report, grant, order) : { code: EXIT.findings }
  } finally {
    await grant?.drop()
    await giveBack(report, order)
    if (undoId !== undefined) await putBack(undoId, order)
  }
}

/** What the kernel was to keep for the command it may give away again. */
async function giveBack({ reservation }: Report, order: Order): Promise<void> {
  if (reservation?.id === undefined) return
  const { failed } = await order.host.unreserve(reservation.id)
  if (failed !== undefined) complain(`the reserved ports cannot be given back: ${failed}`, order)
}

/** What was stopped for the command goes on. */
async function putBack(id: string, order: Order): Promise<void> {
  const { describeUndone } = await import('../report/outcome-words.ts')
  try {
    for (const one of await order.host.undo(id)) complain(describeUndone(one), order)
  } catch (error) {
    complain(`what was stopped cannot be put back: ${(error as Error).message}`, order)
  }
}

/** Where nothing was found, what tells of findings is not even loaded. */
async function textBefore(report: Report, { isJson, isQuiet }: Order): Promise<string> {
  if (isJson) return `${toJson((await import('../report/json.ts')).toJsonReport(report))}\n`
  if (report.findings.length === 0 && report.outcomes.length === 0) return isQuiet ? '' : formatLeased(report, plain)
  const { formatBefore, formatText } = await import('../report/text.ts')
  return report.ok ? formatBefore(report, { isQuiet }) : formatText(report, plain)
}

async function run(report: Report, grant: Grant | undefined, order: Order): Promise<End> {
  const [program = '', ...args] = order.words
  const given = args.map((argument) => withPorts(argument, report))
  const env = { ...variablesOf(report), ...writeFiles(report, order) }
  const command = await startCommand([program, ...given], env)
  if ('failed' in command) {
    complain(`${program}: ${command.failed}`, order)
    return { code: command.code }
  }
  const leased = await keepFor(command.pid, grant, order)
  const end = await command.ended
  if (leased !== undefined) await order.host.release([leased])
  if (end.code !== 0 && end.signal === undefined) tellOfHold(report, order)
  return end
}

function writeFiles(report: Report, { write, writeError, isJson, isQuiet }: Order): Written['variables'] {
  const { lines, variables } = write(report) ?? { lines: [], variables: {} }
  if (!isJson && !isQuiet) for (const line of lines) writeError(`${toLine(line)}\n`)
  return variables
}

function tellOfHold(report: Report, order: Order): void {
  const hint = order.isQuiet || order.isJson ? undefined : describeHeld(report)
  if (hint !== undefined) complain(hint, order)
}

/** Where nobody else can keep them, this process does: it lasts as long as the command, if it is not killed. */
async function keepFor(pid: number, grant: Grant | undefined, order: Order): Promise<LeaseSet | undefined> {
  try {
    return await grant?.keepFor(pid)
  } catch (error) {
    complain(`${(error as Error).message}: they end with port-preflight itself`, order)
    return undefined
  }
}

function complain(message: string, { writeError }: Order): void {
  writeError(`port-preflight: ${toLine(message)}\n`)
}
