import { parseArgs, styleText } from 'node:util'
import { hostOf } from './host/index.ts'
import { defined } from './model/defined.ts'
import { UsageError } from './model/errors.ts'
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
import { readRequest } from './requirements/index.ts'
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
  const { values, positionals } = parseCommandLine(terminal.args)
  if (values.help) return say(terminal, HELP)
  if (values.version) return say(terminal, `${VERSION}\n`)
  if (positionals[0] === 'lint') return runLint(terminal, values, positionals.slice(1))
  const { command, specs } = commandOf(positionals)
  const asked = parseArguments(specs)
  if (command === 'who' && asked.length === 0) throw new UsageError('who needs a port: port-preflight who 5432')
  if (command === 'services' && asked.length > 0)
    throw new UsageError('services takes no ports: port-preflight services')
  const services = await parseServicesInput(values.services ?? (command === 'services' ? 'all' : ''))
  const request = await readRequest(optionsOf(values), { demands: asked, services })
  const wanted = command === 'check' ? request : { ...request, demands: asked }
  const { report, grant } = await watched(wanted, terminal)
  await grant?.keepFor()
  terminal.write(values.json ? await formatJson(report) : (await FORMATS[command](report))(report, paintFor(terminal)))
  return exitCodeOf(report)
}

async function runLint(terminal: Terminal, values: CommandLine['values'], paths: readonly string[]): Promise<number> {
  const { lintFiles } = await import('./lint-command.ts')
  const report = await lintFiles(paths, optionsOf(values))
  terminal.write(values.json ? await formatJson(report) : (await FORMATS.check(report))(report, paintFor(terminal)))
  return exitCodeOf(report)
}

async function formatJson(report: Report): Promise<string> {
  const { toJsonReport } = await import('./report/json.ts')
  return `${toJson(toJsonReport(report), 2)}\n`
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
type Command = keyof typeof FORMATS

function isCommand(word: string): word is Command {
  return Object.hasOwn(FORMATS, word)
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

function parseCommandLine(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        config: { type: 'string' },
        'fail-on': { type: 'string' },
        services: { type: 'string' },
        'on-conflict': { type: 'string' },
        hold: { type: 'string' },
        wait: { type: 'string' },
        ignore: { type: 'string', multiple: true },
        json: { type: 'boolean' },
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
    wait: values.wait,
  })
}

function paintFor({ colour }: Terminal): Paint {
  return colour ? (style, text) => styleText(style, text) : plain
}
