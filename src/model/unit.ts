import type { Manager } from './holder.ts'

/** The same name is another unit for the system and for each user. */
export function unitKey({ kind, scope, uid, unit }: Manager): string {
  return `${kind} ${scope} ${uid} ${unit}`
}

export function isSameManager(one: Manager, other: Manager | undefined): boolean {
  return other !== undefined && unitKey(one) === unitKey(other)
}

/** It lies where people put units, and where a mask of it would be. */
export function isOwnFile(file: string | undefined): boolean {
  return /^\/etc\/systemd\/system\/|\/\.config\/systemd\/user\//.test(file ?? '')
}

/** A service manager: the system's, or that of a user, by uid. */
export type ServiceManager = 'system' | number

export function serviceManagerOf({ scope, uid = 0 }: Manager): ServiceManager {
  return scope === 'system' ? 'system' : uid
}

export function unitOf(whose: ServiceManager, unit: string): Manager {
  const kind = 'systemd'
  return whose === 'system' ? { kind, scope: 'system', unit } : { kind, scope: 'user', uid: whose, unit }
}
