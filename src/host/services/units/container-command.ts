import { basename } from 'node:path'
import { defined } from '../../../model/defined.ts'
import type { Container } from '../../../model/holder.ts'

/** Options of `run` and `create` that take no value; all others do, as `--name web` or `--name=web`. */
const FLAGS = new Set([
  ...['--detach', '--init', '--interactive', '--tty', '--privileged', '--publish-all', '--read-only', '--rm', '--rmi'],
  ...['--replace', '--quiet', '--no-healthcheck', '--no-hosts', '--no-hostname', '--oom-kill-disable', '--env-host'],
  ...['--sig-proxy', '--tls-verify', '--http-proxy', '--disable-content-trust', '--attach-stdio', '--latest'],
  ...['--passwd', '--read-only-tmpfs', '--unsetenv-all', '--rmi', '--all'],
])
/** One-letter options without a value, alone or together: `-dit`. */
const SHORT_FLAGS = /^-[ditPq]+$/

/** Global options of the engines that take a value in the next word. */
const GLOBAL_VALUES =
  /^(-H|--host|-c|--context|--config|-l|--log-level|--url|--connection|--root|--runroot|--cgroup-manager|--conmon|--runtime|--storage-driver|--storage-opt|--identity|--events-backend|--module|--tmpdir|--volumepath|--network-cmd-path|--network-config-dir|--hooks-dir|--imagestore|--out|--ssh)$/

const NAME = /^[\w][\w.-]*$/
const IMAGE = /^[\w.][\w./:@+-]*$/

type Run = Pick<Container, 'engine' | 'name' | 'image' | 'composeProject'>

/** The container that a command starts and stays with, as far as the command says it. */
export function containerOfCommand(words: readonly string[]): Run | undefined {
  const [program = '', ...args] = unwrapped(words)
  const name = basename(program)
  if (name === 'podman-compose') return composeOf('podman', args)
  if (name === 'docker-compose') return composeOf('docker', args)
  if (name !== 'podman' && name !== 'docker') return undefined
  const [command = '', ...rest] = args.slice(skipOptions(args, (word) => GLOBAL_VALUES.test(word)))
  if (command === 'compose') return composeOf(name, rest)
  if (command === 'container') return ofSubcommand(name, rest)
  return ofSubcommand(name, [command, ...rest])
}

/** What a shell or env is asked to run. */
function unwrapped(words: readonly string[]): readonly string[] {
  const program = basename(words[0] ?? '')
  if (program === 'env') return words.slice(words.findIndex((word, at) => at > 0 && !/^-|=/.test(word)) || words.length)
  const at = words.findIndex((word) => /^-[a-z]*c$/.test(word))
  if (!/^(ba|da|z|k)?sh$/.test(program) || at < 0) return words
  const script = (words[at + 1] ?? '').split(/\s+/)
  const start = script.findIndex((word) => /(^|\/)(podman|docker)(-compose)?$/.test(word))
  return start < 0 ? [] : script.slice(start)
}

function skipOptions(words: readonly string[], takesValue: (word: string) => boolean): number {
  let at = 0
  while (words[at]?.startsWith('-')) at += takesValue(words[at] ?? '') ? 2 : 1
  return at
}

function ofSubcommand(engine: 'podman' | 'docker', [command, ...rest]: readonly string[]): Run | undefined {
  if (command === 'start') {
    const last = rest.at(-1) ?? ''
    return NAME.test(last) ? { engine, name: last } : undefined
  }
  if (command !== 'run') return undefined
  const at = skipOptions(rest, (word) => !word.includes('=') && !FLAGS.has(word) && !isShort(word))
  const image = rest[at] ?? ''
  const name = optionOf(rest.slice(0, at), /^--name$/)
  return defined({
    engine,
    name: name !== undefined && NAME.test(name) ? name : undefined,
    image: IMAGE.test(image) ? image : undefined,
  })
}

/** A flag, or an option with its value in one word: `-p80:80`. */
function isShort(word: string): boolean {
  return SHORT_FLAGS.test(word) || /^-[a-zA-Z].+/.test(word) || word === '--'
}

function optionOf(words: readonly string[], form: RegExp): string | undefined {
  for (const [at, word] of words.entries()) {
    const [option = '', ...value] = word.split('=')
    if (form.test(option)) return value.length > 0 ? value.join('=') : words[at + 1]
  }
  return undefined
}

function composeOf(engine: 'podman' | 'docker', args: readonly string[]): Run | undefined {
  if (!args.includes('up') && !args.includes('start')) return undefined
  const project = optionOf(args, /^(-p|--project-name)$/)
  return defined({ engine, composeProject: project !== undefined && NAME.test(project) ? project : undefined })
}
