import type { Call, Target } from '../../../model/call.ts'
import { PROTOCOLS } from '../../../model/endpoint.ts'
import { HIGHEST_PORT } from '../../../model/port.ts'
import type { ActOrder } from '../../../model/resolution.ts'

export interface Entry extends Omit<ActOrder, 'owner'> {
  /** The process that takes it back of itself, as `1234:567890:BOOT`; empty where there is none. */
  owner: string
  /** ISO 8601, UTC. */
  at: string
  /** All calls have been made. */
  isDone?: boolean
  /** It cannot be taken back for as long as something is not there, which has been told. */
  isGone?: boolean
}

const VERSION = 1

export function formatEntry(entry: Entry): string {
  return `${JSON.stringify({ version: VERSION, ...entry })}\n`
}

/** undefined for what has not the form that it is written in. */
export function parseEntry(text: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isEntry(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isEntry(value: unknown): value is Entry {
  const { version, id, title, owner, at, calls, undo, frees = [] } = fieldsOf(value)
  const isNamed = [id, title, owner, at].every(isText)
  const isWhole = isNamed && Array.isArray(frees) && frees.every(isEndpoint)
  return version === VERSION && isWhole && [calls, undo].every((list) => Array.isArray(list) && list.every(isCall))
}

function isEndpoint(value: unknown): boolean {
  const { protocol, address, port } = fieldsOf(value)
  return PROTOCOLS.some((known) => known === protocol) && isText(address) && isPort(port)
}

function isCall(value: unknown): value is Call {
  const { words, as, variables, pasted, targets, awaits = [] } = fieldsOf(value)
  const isMade = Array.isArray(words) && words.length > 0 && words.every(isText) && pasted === undefined
  const isAbout = Array.isArray(targets) && targets.every(isTarget)
  return isMade && isOwner(as) && areVariables(variables) && isAbout && Array.isArray(awaits) && awaits.every(isPort)
}

function isPort(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= HIGHEST_PORT
}

function isOwner(as: unknown): boolean {
  if (as === undefined || as === 'root') return true
  const { uid } = fieldsOf(as)
  return Number.isSafeInteger(uid) && Number(uid) >= 0
}

function areVariables(variables: unknown): boolean {
  if (variables === undefined) return true
  const entries = Object.entries(fieldsOf(variables))
  return entries.every(([name, value]) => /^[A-Z_][A-Z0-9_]*$/i.test(name) && isText(value))
}

function isTarget(value: unknown): value is Target {
  const target = fieldsOf(value)
  return (
    isText(target.kind) &&
    (target.kind === 'machine' || isObject(target[target.kind === 'service' ? 'manager' : target.kind]))
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? { ...value } : {}
}
