import type { Endpoint } from '../../model/endpoint.ts'
import type { Disputed } from '../../model/finding.ts'
import { isInRange } from '../../model/port.ts'

export function isDisputed({ protocol, port }: Endpoint, disputed: readonly Disputed[]): boolean {
  return disputed.some((one) => one.protocol === protocol && isInRange(port, one.range))
}

/** Each port once, in ascending order, TCP before UDP. */
export function merged(disputed: readonly Disputed[]): Disputed[] {
  const sorted = disputed.toSorted((a, b) =>
    a.protocol === b.protocol ? a.range.low - b.range.low : a.protocol < b.protocol ? -1 : 1,
  )
  const found: Disputed[] = []
  for (const { protocol, range } of sorted) {
    const last = found.at(-1)
    if (last === undefined || last.protocol !== protocol || last.range.high < range.low) {
      found.push({ protocol, range: { ...range } })
    } else last.range.high = Math.max(last.range.high, range.high)
  }
  return found
}
