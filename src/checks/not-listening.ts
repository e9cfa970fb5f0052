import type { NotListening } from '../model/finding.ts'
import type { Evidence } from './evidence.ts'

export function notListening(_: Evidence): NotListening[] {
  return []
}
