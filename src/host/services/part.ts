import type { Service } from '../../model/service.ts'
import type { Gap } from '../../model/snapshot.ts'

/** What one kind of manager tells. */
export interface ServicePart {
  services: Service[]
  gaps: Gap[]
}
