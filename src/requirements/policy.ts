import { UsageError } from '../model/errors.ts'
import { FINDING_KINDS, SIGN_KINDS } from '../model/finding.ts'
import {
  ALREADY_UP,
  type AlreadyUp,
  FAIL_ON,
  type FailOn,
  type IgnoreRule,
  LEAKS,
  type Leaks,
  ON_CONFLICT,
  type OnConflict,
  RESERVE,
  RESTORE,
  type Reserve,
  type Restore,
} from '../model/options.ts'
import { joinRanges, type PortRange } from '../model/port.ts'
import { splitList } from './plain-list.ts'
import { parseRange } from './spec.ts'

export function parseFailOn(text: string): FailOn {
  const value = FAIL_ON.find((known) => known === text)
  if (value === undefined) throw new UsageError(`fail-on: "${text}" is not understood: expected ${FAIL_ON.join(', ')}`)
  return value
}

export function parseOnConflict(text: string): OnConflict {
  const value = ON_CONFLICT.find((known) => known === text)
  if (value === undefined)
    throw new UsageError(`on-conflict: "${text}" is not understood: expected ${ON_CONFLICT.join(', ')}`)
  return value
}

export function parseLeaks(text: string): Leaks {
  const value = LEAKS.find((known) => known === text)
  if (value === undefined) throw new UsageError(`leaks: "${text}" is not understood: expected ${LEAKS.join(', ')}`)
  return value
}

export function parseAlreadyUp(text: string): AlreadyUp {
  const value = ALREADY_UP.find((known) => known === text)
  if (value === undefined)
    throw new UsageError(`already-up: "${text}" is not understood: expected ${ALREADY_UP.join(', ')}`)
  return value
}

export function parseReserve(text: string): Reserve {
  const value = RESERVE.find((known) => known === text)
  if (value === undefined) throw new UsageError(`reserve: "${text}" is not understood: expected ${RESERVE.join(', ')}`)
  return value
}

export function parseRestore(text: string): Restore {
  const value = RESTORE.find((known) => known === text)
  if (value === undefined) throw new UsageError(`restore: "${text}" is not understood: expected ${RESTORE.join(', ')}`)
  return value
}

/** As YAML and the runner write it. */
export function parseSwitch(name: string, text: string): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  throw new UsageError(`${name}: "${text}" is not understood: expected true or false`)
}

/** `20000-20999, 25000`: in ascending order, none of them twice. */
export function parseRanges(name: string, text: string): PortRange[] {
  const ranges = splitList(text).map(({ text: one }) => inputRange(name, one))
  return joinRanges(ranges)
}

function inputRange(name: string, text: string): PortRange {
  try {
    return parseRange(text, text)
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${name}: ${error.message}`) : error
  }
}

/** `kind`, `kind:port` or `kind:low-high`, with commas or line ends between. */
export function parseIgnore(text: string): IgnoreRule[] {
  return splitList(text).map(({ text: rule }) => parseRule(rule))
}

const KINDS = [...FINDING_KINDS, ...SIGN_KINDS]
/** They are about the machine. */
const WITHOUT_PORT: readonly IgnoreRule['kind'][] = [
  'host-unreadable',
  'ephemeral-crowded',
  'engine-down',
  'runner-kill-mode',
]

function parseRule(rule: string): IgnoreRule {
  const [kindText = '', portText, ...more] = rule.split(':')
  const kind = KINDS.find((known) => known === kindText.trim())
  if (kind === undefined || more.length > 0) {
    throw new UsageError(
      `ignore: "${rule}" is not understood: expected kind or kind:port, kind one of ${KINDS.join(', ')}`,
    )
  }
  if (portText !== undefined && WITHOUT_PORT.includes(kind)) {
    throw new UsageError(`ignore: "${rule}": ${kind} is about the machine and has no port`)
  }
  return portText === undefined ? { kind } : { kind, range: parseRange(portText.trim(), `ignore: ${rule}`) }
}
