import { defined } from '../model/defined.ts'
import { PROTOCOLS } from '../model/endpoint.ts'
import type { Lease } from '../model/lease.ts'
import { FAIL_ON, type IgnoreRule, LEAKS, type Policy } from '../model/options.ts'
import { HIGHEST_PORT, LOWEST_PORT } from '../model/port.ts'
import type { Requirement } from '../model/requirement.ts'

/** What the main step leaves for its own post step, by name: the runner gives it to no other. */
interface StepState {
  /** What its leases are found by. Written before there can be any. */
  leaseId: string
  policy: Policy
  /** As they were met; empty where it did not come to that. */
  requirements: Requirement[]
  /** Of these needs. */
  leases: Lease[]
  /** How many needs there are beside those. */
  omitted: number
}

/** It comes back as one variable of the environment, and Linux takes 128 KiB in one. */
const MOST_BYTES = 100_000

export function formatNeeds({ requirements, leases }: Pick<StepState, 'requirements' | 'leases'>): string {
  const ofNeeds = new Map(leases.map((lease) => [lease.name, lease]))
  const texts = requirements.map((need) => JSON.stringify({ need, lease: ofNeeds.get(need.name) }))
  let bytes = 0
  const end = texts.findIndex((text) => {
    bytes += Buffer.byteLength(text) + 1
    return bytes > MOST_BYTES
  })
  const kept = end === -1 ? texts : texts.slice(0, end)
  return `{"omitted":${texts.length - kept.length},"needs":[${kept.join(',')}]}`
}

/**
 * undefined where the main step has not come so far that anything could be left of it. What does not have the form that
 * it was written in is left out: a variable may be cut short, or be set by somebody who calls the post step himself.
 */
export function parseState(get: (name: string) => string): StepState | undefined {
  const leaseId = get('lease')
  if (leaseId === '') return undefined
  const { omitted, needs } = parseObject(get('needs'))
  const entries: Entry[] = Array.isArray(needs) ? needs.map((entry) => ({ ...entry })) : []
  return {
    leaseId,
    policy: parsePolicy(get('policy')),
    requirements: entries.flatMap(({ need }) => (isNeed(need) ? need : [])),
    leases: entries.flatMap(({ lease }) => (isLease(lease) ? lease : [])),
    omitted: typeof omitted === 'number' ? omitted : 0,
  }
}

function parsePolicy(text: string): Policy {
  const { failOn = 'error', ignore, leaks } = parseObject(text)
  const rules: unknown[] = Array.isArray(ignore) ? ignore : []
  return {
    failOn: FAIL_ON.find((known) => known === failOn) ?? 'error',
    ignore: rules.filter((rule): rule is IgnoreRule => typeof rule === 'object' && rule !== null && 'kind' in rule),
    ...defined({ leaks: LEAKS.find((known) => known === leaks) }),
  }
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return { ...JSON.parse(text) }
  } catch {
    return {}
  }
}

/** As yet unread. */
type Entry = { need?: unknown; lease?: unknown }

function isNeed(value: unknown): value is Requirement {
  const { address, protocol } = { ...(value as Partial<Requirement>) }
  return isNamedRange(value) && typeof address === 'string' && PROTOCOLS.some((known) => known === protocol)
}

function isLease(value: unknown): value is Lease {
  return isNamedRange(value) && typeof (value as Partial<Lease>).isHeld === 'boolean'
}

function isNamedRange(value: unknown): boolean {
  const { name, range } = { ...(value as Partial<Lease>) }
  const isPort = (port: unknown) =>
    Number.isInteger(port) && Number(port) >= LOWEST_PORT && Number(port) <= HIGHEST_PORT
  return typeof name === 'string' && isPort(range?.low) && isPort(range?.high)
}
