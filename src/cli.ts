import { parseArgs, styleText } from 'node:util'
import { hostOf } from './host/index.ts'
import { defined } from './model/defined.ts'
import { UsageError } from './model/errors.ts'
import type { Handover } from './model/handover.ts'
import type { Options } from './model/options.ts'
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
    terminal.writeError(`port-preflight: ${toLine((error as Error).message)}\n`)
    return code
  }
}

async function run(terminal: Terminal): Promise<number> {
  const line = parseCommandLine(terminal.args)
  const { values, positionals, words } = line
  if (values.help) return say(terminal, HELP)
  if (values.version) return say(terminal, `${VERSION}\n`)
  if (values['env-file'] !== undefined)
    throw new UsageError('--env-file is a flag of node itself: use --write-env PATH')
  const { command, specs } = commandOf(positionals)
  if (values.quiet && command !== 'run') throw new UsageError('--quiet goes with run')
  if (command === 'leases') return leases(specs, values.json, terminal)
  if (command === 'run') refuseNothing(words)
  const asked = parseArguments(specs)
  if (command === 'who' && asked.length === 0) throw new UsageError('who needs a port: port-preflight who 5432')
  if (command === 'services' && asked.length > 0)
    throw new UsageError('services takes no ports: port-preflight services')
  const services = await parseServicesInput(values.services ?? (command === 'services' ? 'all' : ''))
  const request = await readRequest(optionsOf(values), { demands: asked, services, ...consumerOf(command) })
  const files = await filesOf(request.handover)
  const wanted = command === 'who' || command === 'services' ? { ...request, demands: asked } : request
  const result = await watched(wanted, terminal)
  if (command === 'run') return runWords(result, line, terminal)
  const { report, grant } = result
  await grant?.keepFor()
  terminal.write(values.json ? await formatJson(report) : (await FORMATS[command](report))(report, paintFor(terminal)))
  for (const line of files?.writeFiles(report, process.cwd()).lines ?? []) terminal.writeError(`${toLine(line)}\n`)
  return exitCodeOf(report)
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

async function runWords(result: Result, { words, values }: CommandLine, { writeError }: Terminal): Promise<number> {
  const { json: isJson = false, quiet: isQuiet = false } = values
  const { runWith } = await import('./commands/run.ts')
  return runWith(result, { words, host: hostOf(process.platform), writeError, isJson, isQuiet })
}

async function leases(words: readonly string[], json = false, terminal: Terminal): Promise<number> {
  const { leasesCommand } = await import('./commands/leases.ts')
  const setting = { host: hostOf(process.platform), isJson: json, paint: paintFor(terminal) }
  return say(terminal, await leasesCommand(words, setting))
}

/** Whom the ports are for. */
function consumerOf(command: Command): Partial<Asked> {
  if (command === 'run') return { consumer: 'command', env: process.env }
  return command === 'check' ? { consumer: 'files', env: process.env } : {}
}

/** Where no files are to be written, what writes them is not even loaded. */
async function filesOf(handover: Handover): Promise<typeof import('./files/index.ts') | undefined> {
  if (handover.envFile === undefined && handover.compose === undefined) return undefined
  const files = await import('./files/index.ts')
  files.checkFiles(handover, process.cwd())
  return files
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
  check: async ({ findings }: Report) =>
    findings.length === 0 ? formatClear : (await import('./report/text.ts')).formatText,
  who: async () => (await import('./report/story.ts')).formatStory,
  services: async () => (await import('./report/services-text.ts')).formatServicesReport,
}
type Command = keyof typeof FORMATS | 'run' | 'leases'

function isCommand(word: string): word is Command {
  return Object.hasOwn(FORMATS, word) || word === 'run' || word === 'leases'
}

function commandOf([first = '', ...rest]: readonly string[]): { command: Command; specs: readonly string[] } {
  return isCommand(first)
    ? { command: first, specs: rest }
    : { command: 'check', specs: first === '' ? rest : [first, ...rest] }
}

function say(terminal: Terminal, text: string): number {
  terminal.write(text)
  return EXIT.clean
}

/** `words`: what stands behind `--`, which of `run` alone is no argument like the others. */
function parseCommandLine(args: readonly string[]) {
  const { tokens, positionals, values } = parseOptions(args)
  const end = tokens.findIndex(({ kind }) => kind === 'option-terminator')
  const isRun = tokens.slice(0, Math.max(end, 0)).find((token) => token.kind === 'positional')?.value === 'run'
  const words = isRun ? args.slice((tokens[end]?.index ?? 0) + 1) : []
  return { values, words, positionals: positionals.slice(0, positionals.length - words.length) }
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      tokens: true,
      allowPositionals: true,
      options: {
        config: { type: 'string' },
        'fail-on': { type: 'string' },
        services: { type: 'string' },
        'on-conflict': { type: 'string' },
        hold: { type: 'string' },
        pool: { type: 'string' },
        exclude: { type: 'string', multiple: true },
        urls: { type: 'string' },
        'write-env': { type: 'string' },
        'env-file': { type: 'string' },
        'compose-override': { type: 'string' },
        wait: { type: 'string' },
        ignore: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        quiet: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]} (port-preflight --help lists what there is)`)
  }
}

type CommandLine = ReturnType<typeof parseCommandLine>

function optionsOf(values: CommandLine['values']): Options {
  return defined({
    config: values.config,
    failOn: values['fail-on'],
    ignore: values.ignore?.join(','),
    onConflict: values['on-conflict'],
    hold: values.hold,
    pool: values.pool,
    exclude: values.exclude?.join(','),
    urls: values.urls,
    envFile: values['write-env'],
    composeOverride: values['compose-override'],
    wait: values.wait,
  })
}

function paintFor({ colour }: Terminal): Paint {
  return colour ? (style, text) => styleText(style, text) : plain
}
