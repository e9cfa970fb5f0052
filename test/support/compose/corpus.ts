import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from '../../lab/machine.ts'

/**
 * A case of test/fixtures/compose is a directory with compose files, and `expected.txt` beside them:
 *
 *     # WEB=80 docker compose --file a.yaml config --format json (2.26.1-4)     what was run there, and its version
 *     web tcp * 8080 compose.yaml:6:10                                          service, protocol, address, host ports, place
 *     web udp 127.0.0.1 9000-9004 compose.yaml:7:20 any copies=5                any one of them; containers of it
 *     web fault compose.yaml:9:20                                               what compose hands on and no engine takes
 *     docker: Invalid hostPort: 70000                                           compose refuses the files
 *     ours: compose.yaml:5:9                                                    and where we do
 *     accepted: compose.yaml:5:9 a key that says nothing of ports               or why we do not
 *
 * The ports and refusals are compose's own answer, written by `node test/lab/record-compose.ts`.
 */
export interface Case {
  name: string
  dir: string
  /** As it is run in `dir`. */
  command: string
  version: string
  /** Without the first. */
  lines: readonly string[]
}

export const CORPUS = join(checkout, 'test/fixtures/compose')
export const PLAIN_COMMAND = 'docker compose config --format json'

export function readCorpus(): Case[] {
  return readdirSync(CORPUS).toSorted().map(readCase)
}

function readCase(name: string): Case {
  const dir = join(CORPUS, name)
  const path = join(dir, 'expected.txt')
  const text = statSync(path, { throwIfNoEntry: false }) === undefined ? '' : readFileSync(path, 'utf8')
  const [first = '', ...lines] = text.split('\n').filter((line) => line !== '')
  const [, command = PLAIN_COMMAND, version = ''] = /^# (.*?)(?: \(([^)]*)\))?$/.exec(first) ?? []
  return { name, dir, command, version, lines }
}

export function refusalOf({ lines }: Case): string | undefined {
  return lines.find((line) => line.startsWith('docker: '))?.slice('docker: '.length)
}

/** `service protocol address range place …` */
export function portLinesOf({ lines }: Case): string[] {
  return lines.filter((line) => !/^(docker|ours|accepted): /.test(line))
}

/** What stands in the environment and behind the flags of a command. */
export function settingsOf({ command }: Case) {
  const words = command.split(' ')
  const start = words.indexOf('docker')
  const environment = Object.fromEntries(words.slice(0, start).map((word) => splitAt(word, word.indexOf('='))))
  const behind = (...flags: string[]) => words.filter((_, at) => flags.includes(words[at - 1] ?? ''))
  return {
    environment,
    files: behind('-f', '--file'),
    profiles: behind('--profile'),
    envFiles: behind('--env-file'),
  }
}

function splitAt(word: string, at: number): [string, string] {
  return [word.slice(0, at), word.slice(at + 1)]
}
