import { type FailureCause, isActive, type Service } from './service.ts'

/** It has ended by itself, and its manager starts it again. */
export function isLooping({ state, restarts = 0 }: Service): boolean {
  return state === 'restarting' || (state === 'starting' && restarts > 0)
}

/** It is not there, and not because somebody has stopped it. */
export function isInTrouble(service: Service): boolean {
  return isLooping(service) || service.state === 'failed'
}

export function isRefused({ failure }: Service): boolean {
  return failure?.cause === 'address-in-use'
}

/** Its own words were not seen, or tell no more than that it has ended: the port may be why. */
const VAGUE: readonly (FailureCause | undefined)[] = [undefined, 'exited', 'crashed', 'timeout', 'dependency']

export function isReasonOpen({ failure }: Service): boolean {
  return VAGUE.includes(failure?.cause)
}

/** It runs, and has not ended since it was started. */
export function isSteady({ state, restarts = 0 }: Service): boolean {
  return state === 'up' && restarts === 0
}

/** It will be there after the next boot, as far as is known. */
export function isComing(service: Service): boolean {
  return isActive(service) || service.startsAtBoot === true
}

/** It keeps trying, or wants a port that another has: as against one that has ended once and for all. */
export function isAcute(service: Service): boolean {
  return isLooping(service) || isRefused(service)
}
