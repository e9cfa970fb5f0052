import type { RangeExhausted } from '../model/lease-finding.ts'
import type { Evidence } from './evidence.ts'

export function rangeExhausted({ shortages }: Evidence): RangeExhausted[] {
  return shortages.map((shortage) => ({ kind: 'range-exhausted', shortage }))
}
