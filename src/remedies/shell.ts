import type { Viewer } from '../model/snapshot.ts'

/** `sudo ` where the viewer is not root. */
export function sudo(viewer: Viewer): string {
  return viewer.uid === 0 ? '' : 'sudo '
}

/** One argument of a command that a person will paste. Undefined for what would be an option, or cannot be shown. */
export function quote(argument: string): string | undefined {
  if (!/^[\x20-\x7e]+$/.test(argument) || argument.startsWith('-')) return undefined
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`
}
