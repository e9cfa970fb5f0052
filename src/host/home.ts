import { homedir } from 'node:os'

/** Of this user. One without an entry in passwd, as in many containers, has none: then it is what docker calls it. */
export function ownHome(): string {
  try {
    return homedir()
  } catch {
    return '/'
  }
}
