import { styleText } from 'node:util'
import { type Command, type CommandLine, commandOf, optionsOf, parseCommandLine } from './command-line.ts'
import type { Written } from './files/index.ts'
import { loadFiles } from './files/load.ts'
import { hostOf } from './host/index.ts'
import { defined } from './model/defined.ts'
import type { Demand } from './model/demand.ts'
import { UsageError } from './model/errors.ts'
import type { KeptSet } from './model/lease.ts'
import type { Report } from './model/report.ts'
import type { Request } from './model/request.ts'
import { preflight, type Result } from './preflight.ts'
import { formatClear } from './report/clear-text.ts'
import { EXIT, exitCodeOf, exitCodeOfError } from './report/exit-code.ts'
import { toJson, toLine } from './report/neutralise.ts'
import { type Paint, plain } from './report/paint.ts'
import { progressOn } from './report/progress.ts'
import { parseArguments } from './requirements/arguments.ts'
import { type Asked, readRequest } from './requirements/index.ts'
import { parseServicesInput } from './requirements/services-input.ts'
import { HELP, VERSION } from './usage.ts'

/** What the command line may touch of its process. */
export interface Terminal {
  args: readonly string[]
  write(text: string): void
  writeError(text: string): void
  colour: boolean
  /** How wide standard error is, where that is a terminal. */
  columns?: number | undefined
}

/** Runs one command line and returns its exit code. */
export async function runCli(terminal: Terminal): Promise<number> {
  try {
    return await run(terminal)
  } catch (error) {
    const code = exitCodeOfError(error)
    if (code === undefined) throw error
    complain(terminal, (error as Error).message)
    return code
  }
}

function complain({ writeError }: Terminal, message: string): void {
  writeError(`port-preflight: ${toLine(message)}\n`)
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
  if (command === 'leases') return leases(specs, values.json, terminal)
  if (command === 'lint') return lint(specs, values, terminal)
  if (command === 'undo') return undo(specs, terminal)
  if (command === 'hook') return hook(specs, terminal)
  if (command === 'run') refuseNothing(words)
  const asked = parseArguments(specs)
  if (command === 'health') return health(asked, values, terminal)
  if (values.prometheus !== undefined) throw new UsageError('--prometheus goes with health')
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

async function lint(paths: readonly string[], values: CommandLine['values'], terminal: Terminal): Promise<number> {
  const { lintFiles } = await import('./commands/lint.ts')
  const sarif = values.sarif === undefined ? undefined : { path: values.sarif, version: VERSION }
  const { report, linted, changes } = await lintFiles(paths, optionsOf(values), defined({ fix: values.fix, sarif }))
  for (const line of changes) (values.json ? terminal.writeError : terminal.write)(`${toLine(line)}\n`)
  const { formatLint } = await import('./report/lint-text.ts')
  terminal.write(values.json ? await formatJson(report) : formatLint(report, linted, paintFor(terminal)))
  return exitCodeOf(report)
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

async function formatJson(report: Report): Promise<string> {
  const { toJsonReport } = await import('./report/json.ts')
  return `${toJson(toJsonReport(report), 2)}\n`
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

async function leases(words: readonly string[], json = false, terminal: Terminal): Promise<number> {
  const { leasesCommand } = await import('./commands/leases.ts')
  const setting = { host: hostOf(process.platform), isJson: json, paint: paintFor(terminal) }
  const { text, troubles, isDone } = await leasesCommand(words, setting)
  terminal.write(text)
  for (const trouble of troubles) complain(terminal, trouble)
  return isDone ? EXIT.clean : EXIT.host
}

async function undo([id, ...more]: readonly string[], { write }: Terminal): Promise<number> {
  if (more.length > 0) throw new UsageError(`undo takes one id or none, and not "${more[0]}"`)
  const { undoCommand } = await import('./commands/undo.ts')
  return undoCommand(id, { host: hostOf(process.platform), write })
}

async function health(asked: Demand[], values: CommandLine['values'], terminal: Terminal): Promise<number> {
  const { expected, healthCommand } = await import('./commands/health.ts')
  const services = await parseServicesInput(values.services ?? 'all')
  const request = await readRequest(optionsOf(values), { demands: expected(asked), services })
  const { writeError, columns, write } = terminal
  const progress = progressOn({ write: writeError, columns })
  const { json: isJson = false, prometheus } = values
  const means = { host: hostOf(process.platform), tell: progress.tell, paint: paintFor(terminal), write }
  return healthCommand(request, { ...means, isJson, prometheus }).finally(progress.end)
}

async function hook([word, ...more]: readonly string[], { write }: Terminal): Promise<number> {
  const { runHook, STAGES } = await import('./hook.ts')
  const stage = STAGES.find((known) => known === word)
  if (stage === undefined || more.length > 0) throw new UsageError(`hook takes one word: ${STAGES.join(' or ')}`)
  await runHook(stage, { env: process.env, write })
  return EXIT.clean
}

function checkWho(asked: readonly Demand[]): void {
  if (asked.length === 0) throw new UsageError('who needs a port: port-preflight who 5432')
  const open = asked.find(({ preferred }) => preferred === undefined)
  if (open !== undefined)
    throw new UsageError(`who needs a port, and "${open.name}" names none: port-preflight who 5432`)
}

/** The other commands are about what was named to them alone, and take and stop nothing; what `run` has reserved ends with it. */
function wantedBy(command: Command, request: Request, asked: Demand[]): Request {
  if (command === 'run') return { ...request, owner: process.pid }
  if (command === 'check') return request
  const { reserve: _, permission: __, ...rest } = request
  return { ...rest, demands: asked.map((demand) => ({ ...demand, choices: [] })) }
}

/** Whom the ports are for. */
function consumerOf(command: Command): Partial<Asked> {
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

function paintFor({ colour }: Terminal): Paint {
  return colour ? (style, text) => styleText(style, text) : plain
}
