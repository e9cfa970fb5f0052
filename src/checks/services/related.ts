import { isSameContainer } from '../../model/holding.ts'
import { refOf, type Service } from '../../model/service.ts'
import { isSameManager } from '../../model/unit.ts'

/** Two that never stand in each other's way: one and the same, parts of one, or never up together. */
export function areRelated(one: Service, other: Service): boolean {
  return [areOne, isTiedTo, isWithin].some((are) => are(one, other) || are(other, one)) || isSocketOf(one, other)
}

/** What a user may not look into has the ports of what runs in it. */
function isWithin({ within }: Service, { manager }: Service): boolean {
  return within !== undefined && isSameManager(within, manager)
}

/** Whether one of them is the socket unit of the other: a file that is not loaded says no more than its name. */
function isSocketOf(one: Service, other: Service): boolean {
  const [units, others] = [one.manager?.unit ?? '', other.manager?.unit ?? '']
  const isAny = units.endsWith('.socket') || others.endsWith('.socket')
  return isAny && stemOf(units) === stemOf(others) && areNeighbours(one, other)
}

function stemOf(unit: string): string {
  return unit.replace(/(@.*)?\.\w+$/, '')
}

/** Replicas of a service of compose share its ports among them; the containers of a pod have one network. */
function areOne({ manager, container }: Service, other: Service): boolean {
  if (manager !== undefined && other.manager !== undefined) return isSameManager(manager, other.manager)
  if (container === undefined || other.container === undefined) return false
  const { composeProject, composeService, pod } = container
  const isReplica =
    composeProject === other.container.composeProject && composeService === other.container.composeService
  if (composeProject !== undefined && composeService !== undefined && isReplica) return true
  if (pod !== undefined && pod === other.container.pod) return true
  return isSameContainer(container, other.container)
}

function isTiedTo(one: Service, other: Service): boolean {
  const names = [...one.needs, ...one.excludes, ...(one.manager?.activates ?? [])]
  return names.length > 0 && areNeighbours(one, other) && names.some((name) => isCalled(other, name))
}

/** Whether one manager runs both, so that the one can call the other by its name. */
export function areNeighbours(one: Service, other: Service): boolean {
  const [own, others] = [refOf(one), refOf(other)]
  const isOneUser = (one.manager ?? one.container)?.uid === (other.manager ?? other.container)?.uid
  if (own.keeper !== others.keeper || !isOneUser) return false
  return one.container === undefined || one.container.composeProject === other.container?.composeProject
}

export function isCalled(service: Service, name: string): boolean {
  return refOf(service).name === name || (service.manager === undefined && service.container?.composeService === name)
}

/** Started from one file: `web@1.service` and `web@2.service`, `web:web_00` and `web:web_01`. */
export function areSiblings(one: Service, other: Service): boolean {
  if (one.manager === undefined || other.manager === undefined || !areNeighbours(one, other)) return false
  const family = familyOf(one.manager.unit)
  return family !== undefined && family === familyOf(other.manager.unit)
}

function familyOf(unit: string): string | undefined {
  return /^([^@]+)@[^@]+\.\w+$/.exec(unit)?.[1] ?? /^([^:]+):/.exec(unit)?.[1]
}
