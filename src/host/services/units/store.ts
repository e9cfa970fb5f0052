import { existsSync, realpathSync } from 'node:fs'

const STORE = '/nix/store'

/** Whether a unit's file is a link that Nix has made: what is changed about it there lasts until the next rebuild. */
export function isFromStore(file: string | undefined): boolean {
  if (file === undefined || !existsSync(STORE)) return false
  try {
    return realpathSync(file).startsWith(`${STORE}/`)
  } catch {
    return false
  }
}
