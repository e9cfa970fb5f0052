import { HIGHEST_PORT, type PortRange } from '../../model/port.ts'
import { sourceOfScalar } from './scalar-source.ts'
import type { TextPlace } from './text-place.ts'
import type { Value } from './tree.ts'

/** A single port where a number stands, or what is wrong with it. */
export type PortValue = ({ range: PortRange } | { wrong: string }) & { place: TextPlace }

const MOST_DIGITS = 20

/** undefined where no port is asked for: no number, 0, or what others will fill in. */
export function portOf(value: Value | undefined, file: string): PortValue | undefined {
  const source = sourceOfScalar(value, file)
  const text = source?.text.trim() ?? ''
  const range = /^\d+$/.test(text) ? rangeOfNumber(text) : undefined
  if (source === undefined || range === undefined) return undefined
  const start = source.text.indexOf(text)
  return { ...range, place: source.placeOf({ start, end: start + text.length }) }
}

/** undefined of 0, which is none. */
export function rangeOfNumber(digits: string): { range: PortRange } | { wrong: string } | undefined {
  const port = Number(digits)
  if (port === 0) return undefined
  if (port <= HIGHEST_PORT) return { range: { low: port, high: port } }
  return { wrong: `port ${digits.slice(0, MOST_DIGITS)} does not exist: ports run from 1 to ${HIGHEST_PORT}` }
}
