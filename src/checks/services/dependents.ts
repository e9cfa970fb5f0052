import type { Service } from '../../model/service.ts'
import { isReasonOpen } from '../../model/trouble.ts'
import { areNeighbours, isCalled } from './related.ts'

/** Services that are down only because one of these is, at however many removes. */
export function dependentsOf(lost: readonly Service[], services: readonly Service[]): Service[] {
  const found: Service[] = []
  let front = lost
  while (front.length > 0) {
    front = services.filter(
      (one) =>
        !lost.includes(one) && !found.includes(one) && isKept(one) && front.some((root) => isNeededBy(root, one)),
    )
    found.push(...front)
  }
  return found
}

function isNeededBy(root: Service, { needs, ...one }: Service): boolean {
  return needs.some((name) => isCalled(root, name)) && areNeighbours(root, { needs, ...one })
}

/** It should be there and is not, and says nothing of a reason of its own. */
function isKept(service: Service): boolean {
  const { state, startsAtBoot, isMasked } = service
  const isWanted = state === 'failed' || state === 'restarting' || state === 'starting'
  const isLeftOut = state === 'down' && startsAtBoot === true && isMasked !== true
  return (isWanted || isLeftOut) && isReasonOpen(service)
}

/** Those whose own words name a port that they could not reach. */
export function unservedBy(ports: (port: number) => boolean, services: readonly Service[]): Service[] {
  return services.filter((one) => one.state !== 'up' && isKept(one) && one.failure?.ports.some(ports) === true)
}
