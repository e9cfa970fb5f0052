import { type Check, type CommandLine, commandOf, isApart, optionsOf, parseCommandLine } from './command-line.ts'
import type { Written } from './files/index.ts'
import { loadFiles } from './files/load.ts'
import { hostOf } from './host/index.ts'
import { defined } from './model/defined.ts'
import type { Demand } from './model/demand.ts'
import { HostError, UsageError } from './model/errors.ts'
import type { KeptSet } from './model/lease.ts'
import type { Report } from './model/report.ts'
import type { Request } from './model/request.ts'
import { preflight, type Result } from './preflight.ts'
import { formatClear } from './report/clear-text.ts'
import { EXIT, exitCodeOf, exitCodeOfError } from './report/exit-code.ts'
import { toLine } from './report/neutralise.ts'
import { progressOn } from './report/progress.ts'
import { parseArguments } from './requirements/arguments.ts'
import { type Asked, readRequest } from './requirements/index.ts'
import { parseServicesInput } from './requirements/services-input.ts'
import { complain, formatJson, paintFor, type Terminal } from './terminal.ts'
import { HELP, VERSION } from './usage.ts'

export type { Terminal }

/** Runs one command line and returns its exit code. */
export async function runCli(terminal: Terminal): Promise<number> {
  try {
    return await run(terminal)
  } catch (error) {
    const told = isGone(error) ? new HostError('the working directory is gone: cd to one that is there') : error
    const code = exitCodeOfError(told)
    if (code === undefined) throw error
    complain(terminal, (told as Error).message)
    return code
  }
}

/** Somebody has removed the directory that this process is in. */
function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).syscall === 'uv_cwd'
}

async function run(terminal: Terminal): Promise<number> {
  const line = parseCommandLine(terminal.args)
  const { values, positionals, words } = line
  if (values.help) return say(terminal, HELP)
  if (values.version) return say(terminal, `${VERSION}\n`)
  if (values['env-file'] !== undefined)
    throw new UsageError('--env-file is a flag of node itself: use --write-env PATH')
  const { command, specs } = commandOf(positionals)
  if (values.file !== undefined && command !== 'check' && command !== 'run')
    throw new UsageError('--file goes with check and run')
  if (values.quiet && command !== 'run') throw new UsageError('--quiet goes with run')
  if (command !== 'lint' && (values.fix !== undefined || values.sarif !== undefined))
    throw new UsageError('--fix and --sarif go with lint')
  if (values.prometheus !== undefined && command !== 'health') throw new UsageError('--prometheus goes with health')
  if (isApart(command)) return (await import('./commands/apart.ts')).APART[command](specs, { values, terminal })
  if (command === 'run') refuseNothing(words)
  const asked = parseArguments(specs)
  if (command === 'who') checkWho(asked)
  if (command === 'services' && asked.length > 0)
    throw new UsageError('services takes no ports: port-preflight services')
  const services = await parseServicesInput(values.services ?? (command === 'services' ? 'all' : ''))
  const request = await readRequest(optionsOf(values), { demands: asked, services, ...consumerOf(command) })
  const files = await loadFiles(request.handover)
  const wanted = wantedBy(command, request, asked)
  const result = await watched(wanted, terminal)
  const write = (report: Report) => files?.writeFiles(report, process.cwd())
  if (command === 'run') return runWords(result, { ...line, write }, terminal)
  const loading = values.json ? formatJson : FORMATS[command](result.report)
  const [format, kept] = await Promise.all([loading, keep(result, terminal)])
  const report = { ...result.report, ...defined({ until: kept?.isOfJob === false ? kept.owner : undefined }) }
  terminal.write(await format(report, paintFor(terminal)))
  for (const line of write(report)?.lines ?? []) terminal.writeError(`${toLine(line)}\n`)
  if (report.outcomes.some(isTakenBackLater))
    complain(terminal, `what was done is put back by: port-preflight undo ${request.leaseId}`)
  return exitCodeOf(report)
}

function isTakenBackLater({ result, undo }: Report['outcomes'][number]): boolean {
  return undo !== undefined && (result === 'done' || result === 'failed')
}

/** Who gets no leases is not left with what was reserved for them. */
async function keep({ report, grant }: Result, terminal: Terminal): Promise<KeptSet | undefined> {
  try {
    return await grant?.keepFor()
  } catch (error) {
    const { id } = report.reservation ?? {}
    const { failed } = id === undefined ? {} : await hostOf(process.platform).unreserve(id)
    if (failed !== undefined) complain(terminal, `the reserved ports cannot be given back: ${failed}`)
    throw error
  }
}

/** Before any port is looked at. */
function refuseNothing([program]: readonly string[]): void {
  if (program === undefined)
    throw new UsageError('run needs a command behind --: port-preflight run web=any -- npm test')
  if (program === '') throw new UsageError('the command behind -- is empty')
}

type Running = Pick<CommandLine, 'words' | 'values'> & { write(report: Report): Written | undefined }

async function runWords(result: Result, { words, values, write }: Running, { writeError }: Terminal): Promise<number> {
  const { json: isJson = false, quiet: isQuiet = false } = values
  const { runWith } = await import('./commands/run.ts')
  return runWith(result, { words, host: hostOf(process.platform), writeError, isJson, isQuiet, write })
}

function checkWho(asked: readonly Demand[]): void {
  if (asked.length === 0) throw new UsageError('who needs a port: port-preflight who 5432')
  const open = asked.find(({ preferred }) => preferred === undefined)
  if (open !== undefined)
    throw new UsageError(`who needs a port, and "${open.name}" names none: port-preflight who 5432`)
}

/** The other commands are about what was named to them alone, and take and stop nothing; what `run` has reserved ends with it. */
function wantedBy(command: Check, request: Request, asked: Demand[]): Request {
  if (command === 'run') return { ...request, owner: process.pid }
  if (command === 'check') return request
  const { reserve: _, permission: __, ...rest } = request
  return { ...rest, demands: asked.map((demand) => ({ ...demand, choices: [] })) }
}

/** Whom the ports are for. */
function consumerOf(command: Check): Partial<Asked> {
  if (command === 'run') return { consumer: 'command', env: process.env }
  return command === 'check' ? { consumer: 'files', env: process.env } : {}
}

/** Says on standard error what is waited for. */
async function watched(request: Request, { writeError, columns }: Terminal): Promise<Result> {
  const progress = progressOn({ write: writeError, columns })
  try {
    return await preflight(request, hostOf(process.platform), progress.tell)
  } finally {
    progress.end()
  }
}

/** What other commands print, and what tells of findings, is not even loaded for a check that finds nothing. */
const FORMATS = {
  check: async ({ findings, outcomes }: Report) =>
    findings.length === 0 && outcomes.length === 0 ? formatClear : (await import('./report/text.ts')).formatText,
  who: async () => (await import('./report/story.ts')).formatStory,
  services: async () => (await import('./report/services-text.ts')).formatServicesReport,
}

function say(terminal: Terminal, text: string): number {
  terminal.write(text)
  return EXIT.clean
}
