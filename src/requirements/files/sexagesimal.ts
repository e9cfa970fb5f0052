import type { Fault } from '../../model/declaration.ts'
import { scalarPlace } from './place.ts'
import { isPlain, scalarOf, type Value } from './tree.ts'

const BASE = 60

/**
 * What YAML 1.1 makes of numbers with colons that stand in no quotes, as in `22:22`, which is 1342 there: each part behind
 * the first is a digit of base 60. Undefined of what it takes for text.
 */
function readInBase60(text: string): number | undefined {
  const [first, ...digits] = text.split(':')
  if (first === undefined || !/^[1-9]\d{0,9}$/.test(first) || digits.length === 0) return undefined
  if (!digits.every((digit) => /^[0-5]?\d$/.test(digit))) return undefined
  return digits.reduce((number, digit) => number * BASE + Number(digit), Number(first))
}

/** A port that stands in a list without quotes, and has to have them. */
export function base60Faults(item: Value, service: string): Fault[] {
  const scalar = scalarOf(item)
  const readAs = isPlain(item) ? readInBase60(scalar?.text ?? '') : undefined
  if (scalar === undefined || readAs === undefined) return []
  const { text } = scalar
  const place = scalarPlace(item, () => ({ start: 0, end: text.length }))
  return [{ kind: 'port-sexagesimal', service, text, readAs: `${readAs}`, ...place }]
}
