import type { Viewer } from '../model/snapshot.ts'

/** `sudo ` where the viewer is not root. */
export function sudo(viewer: Viewer): string {
  return viewer.uid === 0 ? '' : 'sudo '
}

/** One argument of a command that a person will paste. Undefined for text that no quoting makes safe to look at. */
export function quote(argument: string): string | undefined {
  if (!/^[\x20-\x7e]+$/.test(argument)) return undefined
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`
}
