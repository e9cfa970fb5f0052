import type { Manager } from '../../../model/holder.ts'
import { ask } from '../../exec.ts'

const LINES_EACH = 60
const MOST_LINES = 3_000
export const MOST_UNITS = 64
const FIELDS = [
  ...['MESSAGE', '_UID', '_SYSTEMD_UNIT', '_SYSTEMD_USER_UNIT', 'UNIT', 'USER_UNIT'],
  ...['_SYSTEMD_INVOCATION_ID', 'INVOCATION_ID', 'USER_INVOCATION_ID'],
]

/** What the journal has of a unit: its own lines, or where it has none those of its manager. */
interface UnitLines {
  text: string
  isOwn: boolean
}
export type JournalLines = ReadonlyMap<string, UnitLines>

/** Where some units say so much that others have no room. */
const MOST_ROUNDS = 3

/**
 * The last lines of several units, as a rule by one question; undefined where there is no answer. `over`: those
 * that have ended for good.
 */
export async function readJournal(
  units: readonly Manager[],
  over: ReadonlySet<string>,
): Promise<JournalLines | undefined> {
  const found = new Map<string, UnitLines>()
  let asked = units.slice(0, MOST_UNITS)
  for (let round = 0; round < MOST_ROUNDS && asked.length > 0; round++) {
    const limit = Math.min(MOST_LINES, LINES_EACH * asked.length)
    const answer = await ask('journalctl', [
      ...['--quiet', '--no-pager', '--output=json', `--output-fields=${FIELDS}`, `--lines=${limit}`],
      ...matchesOf(asked),
    ])
    if ('failed' in answer) return round === 0 ? undefined : found
    for (const [key, lines] of parseJournal(answer.stdout, over)) found.set(key, lines)
    const isWhole = answer.stdout.split('\n').length < limit
    asked = isWhole ? [] : asked.filter((unit) => found.get(journalKey(unit))?.isOwn !== true)
  }
  return found
}

/** What journald's own fields say, or what root or that user's manager says of the unit; `+` stands between. */
function matchesOf(units: readonly Manager[]): string[] {
  const system = units.filter(({ scope }) => scope === 'system').map(({ unit }) => unit)
  const users = [...new Set(units.flatMap(({ scope, uid }) => (scope === 'user' && uid !== undefined ? uid : [])))]
  const groups = [
    system.map((unit) => `_SYSTEMD_UNIT=${unit}`),
    system.length === 0 ? [] : ['_UID=0', ...system.map((unit) => `UNIT=${unit}`)],
    ...users.flatMap((user) => {
      const own = units.filter(({ scope, uid }) => scope === 'user' && uid === user).map(({ unit }) => unit)
      return ['_SYSTEMD_USER_UNIT', 'USER_UNIT'].map((field) => [
        `_UID=${user}`,
        ...own.map((unit) => `${field}=${unit}`),
      ])
    }),
  ]
  return groups.filter((group) => group.length > 0).flatMap((group, at) => (at === 0 ? group : ['+', ...group]))
}

export function journalKey({ scope, uid, unit }: Pick<Manager, 'scope' | 'uid' | 'unit'>): string {
  return scope === 'system' ? unit : `${uid} ${unit}`
}

interface Line {
  message: string
  invocation?: string | undefined
  isOwn: boolean
}

/** `journalctl --output=json`: of each unit the lines of its last start. */
export function parseJournal(output: string, over: ReadonlySet<string> = new Set()): JournalLines {
  const lines = new Map<string, Line[]>()
  for (const text of output.split('\n')) {
    const { key, line } = parseEntry(text) ?? {}
    if (key === undefined || line === undefined) continue
    const known = lines.get(key)
    if (known === undefined) lines.set(key, [line])
    else known.push(line)
  }
  return new Map([...lines].map(([key, all]) => [key, linesOf(all, over.has(key))]))
}

/** Of its last two starts: the last one may have just begun, or been refused. */
function linesOf(lines: readonly Line[], isOver: boolean): UnitLines {
  const starts = [...new Set(lines.flatMap(({ invocation }) => invocation ?? []))].slice(-2)
  const last = lines.filter(({ invocation, isOwn }) => isOwn && invocation === starts.at(-1))
  if (isOver && last.length > 0) return { isOwn: true, text: last.map(({ message }) => message).join('\n') }
  const late = lines.filter(({ invocation }) => invocation === undefined || starts.includes(invocation))
  const own = late.filter(({ isOwn }) => isOwn)
  const isOwn = own.length > 0
  return { isOwn, text: (isOwn ? own : late).map(({ message }) => message).join('\n') }
}

function parseEntry(text: string): { key: string; line: Line } | undefined {
  const entry = parseObject(text)
  const message = messageOf(entry.MESSAGE)
  const field = (name: string) => (typeof entry[name] === 'string' ? entry[name] : undefined)
  if (message === undefined) return undefined
  const [uid, own] = [Number(field('_UID')), field('_SYSTEMD_USER_UNIT')]
  const invocation = field('INVOCATION_ID') ?? field('USER_INVOCATION_ID') ?? field('_SYSTEMD_INVOCATION_ID')
  const ofUser = field('USER_UNIT')
  if (ofUser !== undefined)
    return { key: journalKey({ scope: 'user', uid, unit: ofUser }), line: { message, invocation, isOwn: false } }
  if (own !== undefined)
    return { key: journalKey({ scope: 'user', uid, unit: own }), line: { message, invocation, isOwn: true } }
  const ofSystem = field('_UID') === '0' ? field('UNIT') : undefined
  const unit = ofSystem ?? field('_SYSTEMD_UNIT')
  return unit === undefined ? undefined : { key: unit, line: { message, invocation, isOwn: ofSystem === undefined } }
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

/** What is no text in UTF-8 is told byte by byte. */
function messageOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.slice(0, 4_000)
  if (!Array.isArray(value) || !value.every((byte) => Number.isInteger(byte))) return undefined
  return Buffer.from(value.slice(0, 4_000)).toString('utf8')
}
