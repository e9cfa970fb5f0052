import type { Policy } from '../model/options.ts'
import { HIGHEST_PORT, LOWEST_PORT } from '../model/port.ts'
import type { Requirement } from '../model/requirement.ts'

/** What the main step leaves for its own post step, by name: the runner gives it to no other. */
export interface StepState {
  /** What its leases are found by. Written before there can be any. */
  leaseId: string
  policy: Policy
  /** As they were met; empty where it did not come to that. */
  requirements: Requirement[]
  /** How many there are beside those. */
  omitted: number
}

/** It comes back as one variable of the environment, and Linux takes 128 KiB in one. */
const MOST_BYTES = 100_000

export function formatNeeds(requirements: readonly Requirement[]): string {
  let bytes = 0
  const texts = requirements.map((requirement) => JSON.stringify(requirement))
  const end = texts.findIndex((text) => {
    bytes += Buffer.byteLength(text) + 1
    return bytes > MOST_BYTES
  })
  const needs = end === -1 ? texts : texts.slice(0, end)
  return `{"omitted":${texts.length - needs.length},"needs":[${needs.join(',')}]}`
}

/** undefined where the main step has not come so far that anything could be left of it. */
export function parseState(get: (name: string) => string): StepState | undefined {
  const leaseId = get('lease')
  if (leaseId === '') return undefined
  const { omitted, needs } = parseJson(get('needs'), { omitted: 0, needs: [] as Requirement[] })
  const policy = parseJson<Policy>(get('policy'), { failOn: 'error', ignore: [] })
  return { leaseId, policy, requirements: needs.filter(isNeed), omitted }
}

function parseJson<Value extends object>(text: string, fallback: Value): Value {
  try {
    return { ...fallback, ...JSON.parse(text) }
  } catch {
    return fallback
  }
}

/** A variable may be cut short, or be set by somebody who calls the post step himself. */
function isNeed({ range }: Partial<Requirement>): boolean {
  const isPort = (port: unknown) =>
    Number.isInteger(port) && Number(port) >= LOWEST_PORT && Number(port) <= HIGHEST_PORT
  return isPort(range?.low) && isPort(range?.high)
}
