import type { ServiceDuplicated } from '../model/finding.ts'
import type { Evidence } from './evidence.ts'

export function serviceDuplicated(_: Evidence): ServiceDuplicated[] {
  return []
}
