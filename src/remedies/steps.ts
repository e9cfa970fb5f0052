import type { Calls } from '../model/remedy.ts'
import { isActive, type Service } from '../model/service.ts'

export interface Steps extends Calls {
  /** What has to be written down so that it lasts. */
  permanent?: string
}

export const NOTHING: Steps = { calls: [], undo: [] }

export function mayComeBack({ startsAtBoot }: Service): boolean {
  return startsAtBoot !== false
}

/** What cannot be seen may run. */
export function mayRun(service: Service): boolean {
  return isActive(service) || service.state === 'unknown'
}

/** What is not known is nothing to be undone exactly: a person does it. */
export function unseen(otherwise: string): string {
  return `whether it starts at the next boot could not be seen; if it does: ${otherwise}`
}
