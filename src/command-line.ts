import { parseArgs } from 'node:util'
import { defined } from './model/defined.ts'
import { UsageError } from './model/errors.ts'
import type { Options } from './model/options.ts'

const CHECKS = ['check', 'who', 'services', 'run'] as const
/** They ask for no ports. */
const APART = ['leases', 'lint', 'undo', 'health', 'hook'] as const
export type Apart = (typeof APART)[number]
const COMMANDS = [...CHECKS, ...APART] as const
type Command = (typeof COMMANDS)[number]
export type Check = (typeof CHECKS)[number]

export function isApart(command: Command): command is Apart {
  return APART.some((known) => known === command)
}

/** The first word where it is a command; without one it is a check. */
export function commandOf(words: readonly string[]): { command: Command; specs: readonly string[] } {
  const [first = '', ...rest] = words
  const command = COMMANDS.find((known) => known === first)
  if (command !== undefined) return { command, specs: rest }
  if (/^[a-z]+$/i.test(first) && first !== 'any')
    throw new UsageError(`"${first}" is no command (${COMMANDS.join(', ')}), and no port such as 6379 or web=any`)
  return { command: 'check', specs: words }
}

export type CommandLine = ReturnType<typeof parseCommandLine>

/** `words`: what stands behind `--`, which of `run` alone is no argument like the others. */
export function parseCommandLine(args: readonly string[]) {
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
        file: { type: 'string', multiple: true },
        'already-up': { type: 'string' },
        'fail-on': { type: 'string' },
        services: { type: 'string' },
        'on-conflict': { type: 'string' },
        hold: { type: 'string' },
        reserve: { type: 'string' },
        resolve: { type: 'string', multiple: true },
        pool: { type: 'string' },
        exclude: { type: 'string', multiple: true },
        urls: { type: 'string' },
        'write-env': { type: 'string' },
        'env-file': { type: 'string' },
        'compose-override': { type: 'string' },
        wait: { type: 'string' },
        prometheus: { type: 'string' },
        ignore: { type: 'string', multiple: true },
        fix: { type: 'boolean' },
        sarif: { type: 'string' },
        json: { type: 'boolean' },
        quiet: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/\.\s/)[0]} (port-preflight --help lists what there is)`)
  }
}

export function optionsOf(values: CommandLine['values']): Options {
  return defined({
    config: values.config,
    files: values.file?.join('\n'),
    alreadyUp: values['already-up'],
    failOn: values['fail-on'],
    ignore: values.ignore?.join(','),
    onConflict: values['on-conflict'],
    hold: values.hold,
    reserve: values.reserve,
    resolve: values.resolve?.join(','),
    pool: values.pool,
    exclude: values.exclude?.join(','),
    urls: values.urls,
    envFile: values['write-env'],
    composeOverride: values['compose-override'],
    wait: values.wait,
  })
}
