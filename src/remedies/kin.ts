import type { Call } from '../model/call.ts'
import type { Manager } from '../model/holder.ts'
import { isActive, nameOf, type Service } from '../model/service.ts'
import { isSameManager } from '../model/unit.ts'

// What starts or stops with a unit.

/** What a call ends beside what it names has to be allowed too. */
export function withTargets(call: Call, more: readonly Manager[]): Call {
  return { ...call, targets: [...call.targets, ...more.map((manager) => ({ kind: 'service' as const, manager }))] }
}

/** Active units that stop when it is stopped. */
export function followersOf(manager: Manager): Manager[] {
  return kinOf([manager], 'takesAlong')
}

/** What else there is to start or stop, each once, of the same service manager. */
export function kinOf(managers: readonly Manager[], way: 'restartedBy' | 'takesAlong'): Manager[] {
  const names = new Set(managers.flatMap((manager) => manager[way] ?? []))
  for (const { unit } of managers) names.delete(unit)
  return managers.slice(0, 1).flatMap((one) => [...names].map((unit) => ({ ...owned(one), unit })))
}

export function kinWords(starters: readonly Manager[], followers: readonly Manager[]): string {
  const again = starters.length === 0 ? '' : `, and ${namesOf(starters)}, or it is started again`
  const with_ = followers.length === 0 ? '' : `, with which ${namesOf(followers)} ${stops(followers)}`
  return `${again}${with_}`
}

function stops(units: readonly Manager[]): string {
  return units.length === 1 ? 'stops too' : 'stop too'
}

/** Whose it is, and nothing else of it. */
export function owned({ kind, scope, uid, user }: Manager): Omit<Manager, 'unit'> {
  return { kind, scope, ...(uid === undefined ? {} : { uid }), ...(user === undefined ? {} : { user }) }
}

export function namesOf(managers: readonly Manager[]): string {
  return managers.map(({ unit }) => unit).join(' and ')
}

/** Whether it stops when that side does. */
export function isFollower({ manager }: Service, side: Service): boolean {
  return manager !== undefined && takenAlongBy(side).some((one) => isSameManager(one, manager))
}

function takenAlongBy({ manager, ...side }: Service): Manager[] {
  return manager !== undefined && isActive({ ...side, manager }) ? followersOf(manager) : []
}

/** `: web.service stops with system:redis.service` */
export function followersWords(others: readonly Service[]): string {
  const texts = others.flatMap((side) => {
    const followers = takenAlongBy(side)
    const verb = followers.length === 1 ? 'stops' : 'stop'
    return followers.length === 0 ? [] : [`${namesOf(followers)} ${verb} with ${nameOf(side)}`]
  })
  return texts.length === 0 ? '' : `: ${texts.join(', and ')}`
}
