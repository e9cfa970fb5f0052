import type { ServiceRestarting } from '../model/finding.ts'
import type { Evidence } from './evidence.ts'

export function serviceRestarting(_: Evidence): ServiceRestarting[] {
  return []
}
