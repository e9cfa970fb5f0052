import type { Origin } from '../model/requirement.ts'

/** One assignment of a unit file. */
export interface Setting {
  value: string
  /** Where the value begins. */
  origin: Origin
  /** The lines that it stands on. */
  lines: Line[]
  /** Its place among all settings that were read, whatever their names. */
  order: number
}

interface Line {
  text: string
  number: number
  /** How much of the joined lines is in front of it. */
  start: number
}

/** All assignments of a unit, by `Section.Key`, in the order in which they are read. */
export type Settings = Map<string, Setting[]>

/** Reads a file in the syntax of systemd.syntax(7) and adds what it assigns. What is no assignment is passed over. */
export function parseUnitFile(text: string, file: string, settings: Settings = new Map()): Settings {
  let section = ''
  let order = countOf(settings)
  for (const { joined, lines } of logicalLines(text)) {
    const heading = joined.trimStart()
    if (heading.startsWith('[')) {
      if (heading.endsWith(']')) section = heading.slice(1, -1)
      continue
    }
    const at = joined.indexOf('=')
    if (at < 1 || section === '') continue
    const key = `${section}.${joined.slice(0, at).trim()}`
    const value = joined.slice(at + 1).trimStart()
    const setting = { value, origin: originOf(lines, joined.length - value.length, file), lines, order: order++ }
    const known = settings.get(key)
    if (known === undefined) settings.set(key, [setting])
    else known.push(setting)
  }
  return settings
}

function countOf(settings: Settings): number {
  let count = 0
  for (const known of settings.values()) count += known.length
  return count
}

interface Logical {
  joined: string
  lines: Line[]
}

/** One that is not at its end yet. */
interface Begun {
  parts: string[]
  length: number
  lines: Line[]
}

/** Lines with those that continue them. A comment between them is none of them. */
function logicalLines(text: string): Logical[] {
  const all: Logical[] = []
  let begun: Begun | undefined
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const bare = line.trimStart()
    if (bare[0] === '#' || bare[0] === ';' || (bare === '' && begun === undefined)) continue
    const current: Begun = begun ?? { parts: [], length: 0, lines: [] }
    current.lines.push({ text: line, number: index + 1, start: current.length })
    const isContinued = isOdd(bare)
    current.parts.push(isContinued ? `${bare.slice(0, -1)} ` : bare)
    current.length += bare.length
    begun = isContinued ? current : undefined
    if (!isContinued) all.push(ended(current))
  }
  return begun === undefined ? all : [...all, ended(begun)]
}

function ended({ parts, lines }: Begun): Logical {
  return { joined: parts.join('').trimEnd(), lines }
}

/** Whether the backslash at the end stands for itself or not. */
function isOdd(text: string): boolean {
  let count = 0
  while (text[text.length - 1 - count] === '\\') count++
  return count % 2 === 1
}

/** The place of what stands at an offset of the joined lines. */
function originOf(lines: readonly Line[], offset: number, file: string): Origin {
  const line = lines.length === 1 ? lines[0] : lines.findLast(({ start }) => start <= offset)
  const { text, number, start } = line ?? { text: '', number: 1, start: 0 }
  return { file, line: number, column: text.length - text.trimStart().length + offset - start + 1 }
}

/** All values of a key that is a list; an empty one takes back those before it. */
export function listOf(settings: Settings, key: string): Setting[] {
  const all = settings.get(key) ?? []
  return all.slice(all.findLastIndex(({ value }) => value === '') + 1)
}

/** All values of several keys that are one list, with their keys, as they stand; an empty one takes back those of all. */
export function listOfAll<Key extends string>(
  settings: Settings,
  keys: readonly Key[],
): { key: Key; setting: Setting }[] {
  const all = keys.flatMap((key) => (settings.get(key) ?? []).map((setting) => ({ key, setting })))
  all.sort((a, b) => a.setting.order - b.setting.order)
  return all.slice(all.findLastIndex(({ setting }) => setting.value === '') + 1)
}

/** The value of a key that has one: the last. */
export function lastOf(settings: Settings, key: string): string | undefined {
  return settings.get(key)?.at(-1)?.value || undefined
}

/** Names separated by blanks, of all values of these keys. */
export function namesOf(settings: Settings, keys: readonly string[]): string[] {
  return keys.flatMap((key) => listOf(settings, key).flatMap(({ value }) => value.split(/\s+/)))
}

export function isYes(value: string | undefined): boolean {
  return /^(1|y|yes|t|true|on)$/i.test(value ?? '')
}

/** The place of a port in the lines of a value, which may be many; else where the value begins. */
export function placeOf({ lines, origin }: Setting, port: number): Origin {
  const digits = `${port}`
  for (const { text, number } of lines) {
    for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
      const isApart = !/[\w./]/.test(text[at - 1] ?? '') && !/[\d.]/.test(text[at + digits.length] ?? '')
      if (isApart) return { ...origin, line: number, column: at + 1 }
    }
  }
  return origin
}
