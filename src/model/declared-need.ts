import type { ComposeService } from './compose-service.ts'
import type { PortRange } from './port.ts'

/** What a file says of a need beside its port. */
export interface DeclaredNeed {
  /** What is in use at the same time: needs of two groups may be one and the same. */
  group: string
  /** Any one port of it will do. */
  anyOf?: PortRange
  /** Whose containers may have the port already. */
  service?: ComposeService
}
