import { baseOf } from '../knowledge/marks.ts'
import { SHELLS, wrapperOf } from '../knowledge/wrappers.ts'
import { splitScript, splitWords, type Word } from './shell-words.ts'

/** One program of a command line, without what only starts it. */
export interface Program {
  words: string[]
  /** `NAME=value` that it is given there. */
  variables: string[]
}

const MOST_CHARACTERS = 16_384
const MOST_PROGRAMS = 32
const MOST_LAYERS = 8

/** The programs that a command line runs: one, or those of the script that a shell is given. */
export function programsOf(text: string): Program[] {
  return separate(splitWords(text.slice(0, MOST_CHARACTERS)))
    .flatMap((words) => unwrap(words, [], MOST_LAYERS))
    .slice(0, MOST_PROGRAMS)
}

const SEPARATORS: ReadonlySet<string> = new Set([';', '&&', '||', '|', '&'])

/** Of a unit, where commands stand in one line with such a word between them. */
function separate(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [[]]
  for (const word of words) {
    if (!word.isQuoted && SEPARATORS.has(word.text)) lines.push([])
    else lines.at(-1)?.push(word)
  }
  return lines
}

function unwrap(all: readonly Word[], known: readonly string[], layers: number): Program[] {
  const { words, variables } = withoutAssignments(all, known)
  const [first, second] = words
  if (first === undefined || layers === 0) return []
  const name = nameOf(first.text)
  if (SHELLS.has(name)) return programsOfShell(words, variables, layers)
  const wrapper = wrapperOf(name, second?.text ?? '')
  if (wrapper === undefined) return [{ words: words.map(({ text }) => text), variables }]
  const at = behindOptions(words, wrapper.own, wrapper.values) + wrapper.positionals
  // `runuser -l shop -c '…'`
  const script = words.findIndex(({ text }, index) => index < at && (text === '-c' || text === '--command'))
  if (name === 'runuser' && script !== -1) return ofScript(words, script, variables, layers)
  return unwrap(words.slice(at), variables, layers - 1)
}

/** As systemd takes it, with a mark in front: `-/usr/bin/x`, `!!/usr/bin/x`. */
function nameOf(word: string): string {
  return baseOf(word.replace(/^[-@:+!|]+(?=[/\w])/, ''))
}

function withoutAssignments(words: readonly Word[], known: readonly string[]) {
  const count = words.findIndex(({ text }) => !/^\w+=/.test(text))
  const assignments = words.slice(0, count === -1 ? words.length : count).map(({ text }) => text)
  return { words: words.slice(assignments.length), variables: [...known, ...assignments] }
}

function behindOptions(words: readonly Word[], from: number, values: readonly string[]): number {
  let at = from
  for (let word = words[at]?.text; word?.startsWith('-') && word.length > 1; word = words[at]?.text) {
    at += values.includes(word) ? 2 : 1
    if (word === '--') break
  }
  return at
}

const OPTIONS_WITH_VALUE: readonly string[] = ['-o', '-O', '+o', '--rcfile', '--init-file', '-s', '--shell', '-g', '-G']

/** What a shell is given with -c, or the script that it reads. */
function programsOfShell(words: readonly Word[], variables: readonly string[], layers: number): Program[] {
  for (let at = 1; at < words.length; at++) {
    const { text = '' } = words[at] ?? {}
    if (/^-[a-z]*c$/.test(text) || text === '--command') return ofScript(words, at, variables, layers)
    if (OPTIONS_WITH_VALUE.includes(text)) at++
    else if (!/^[-+]/.test(text) && nameOf(words[0]?.text ?? '') !== 'su') {
      return [{ words: words.slice(at).map((word) => word.text), variables: [...variables] }]
    }
  }
  return []
}

/** Where no quotes are left, all that follows is the script. */
function ofScript(words: readonly Word[], at: number, variables: readonly string[], layers: number): Program[] {
  const [script, ...rest] = words.slice(at + 1)
  if (script === undefined) return []
  const text = script.isQuoted ? script.text : [script, ...rest].map((word) => word.raw).join(' ')
  const lines = splitScript(text).flatMap((line) => unwrap(line, variables, layers - 1))
  // `exec "$@"`
  const isHandedOn = script.isQuoted && /"\$@"|\$@|\$\*/.test(script.text)
  return isHandedOn ? [...lines, ...unwrap(rest.slice(1), variables, layers - 1)] : lines
}
