import type { Setting, Settings } from './unit-file.ts'
import { listOf } from './unit-file.ts'
import { splitCommands, splitWords } from './unit-words.ts'

/** One command that a unit runs, as systemd reads it, its variables not yet filled in. */
export interface Command {
  path: string
  /** With its name for itself, which as a rule is the path. */
  argv: string[]
  /** `:` in front of it: a dollar stands for itself. */
  isLiteral: boolean
  setting: Setting
}

/** The commands of ExecStart=. One that systemd would not take is left out, as systemd does. */
export function commandsOf(settings: Settings, specify: (text: string) => string): Command[] {
  return listOf(settings, 'Service.ExecStart').flatMap((setting) => {
    const commands = splitCommands(setting.value) ?? []
    return commands.flatMap((words) => commandOf(words, { setting, specify }) ?? [])
  })
}

type Place = { setting: Setting; specify: (text: string) => string }

function commandOf(words: readonly string[], { setting, specify }: Place): Command | undefined {
  const [first = '', ...rest] = words
  const [prefixes = ''] = /^[-@:+!|]*/.exec(first) ?? []
  const program = specify(first.slice(prefixes.length))
  const path = program.replaceAll(/\/+/g, '/')
  if (path === '') return undefined
  const args = rest.map(specify)
  const argv = prefixes.includes('@') ? args : [program, ...args]
  return { path, argv, isLiteral: prefixes.includes(':'), setting }
}

type Variables = ReadonlyMap<string, string>

/** The words that are run: as systemd fills in variables, and for a script of a shell as the shell would. */
export function expandCommand({ path, argv, isLiteral }: Command, variables: Variables): string[] {
  const args = argv.slice(1)
  const words = isLiteral ? args : args.flatMap((word) => expandWord(word, variables))
  const isScript = /(^|\/)(ba|da|z|k)?sh$/.test(path) && words.some((word) => /^-[a-z]*c$/.test(word))
  return [path, ...(isScript ? words.map((word) => expandShell(word, variables)) : words)]
}

/** A variable that is a word of its own becomes as many words as it has. One that nobody has set is nothing. */
function expandWord(word: string, variables: Variables): string[] {
  const whole = /^\$([A-Za-z_]\w*)$/.exec(word)?.[1]
  if (whole !== undefined) return splitWords(variables.get(whole) ?? '') ?? []
  return [
    word.replaceAll(/\$\$|\$\{([A-Za-z_]\w*)\}/g, (mark, name?: string) =>
      name === undefined && mark === '$$' ? '$' : (variables.get(name ?? '') ?? ''),
    ),
  ]
}

/** `$PORT`, `${PORT}` and `${PORT:-8080}`. What is not known stays as it is. */
function expandShell(script: string, variables: Variables): string {
  return script.replaceAll(
    /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?-([^}]{0,200}))?\})/g,
    (whole, bare?: string, braced?: string, otherwise?: string) =>
      variables.get(bare ?? braced ?? '') ?? otherwise ?? whole,
  )
}
