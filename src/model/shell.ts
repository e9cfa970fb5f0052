import type { Viewer } from './snapshot.ts'

/** `sudo ` where the viewer is not root. */
export function sudo(viewer: Viewer): string {
  return viewer.uid === 0 ? '' : 'sudo '
}

/** A command of this program itself, as it is called here. */
export function ownCommand(words: string, { program = 'port-preflight' }: { program?: string }): string {
  return `${program} ${words}`
}

/** A program of a user's own, as the viewer starts it. */
export function asUser(owner: { uid?: number; user?: string | undefined }, program: string, viewer: Viewer): string {
  const { uid, user = '' } = owner
  if (uid === viewer.uid) return program
  const name = /^[a-z_][\w.-]*$/i.test(user) ? user : `'#${uid}'`
  return `sudo -u ${name} XDG_RUNTIME_DIR=/run/user/${uid} ${program}`
}

/**
 * One argument of a command that a person will paste. Undefined for what would be an option or a pattern, and for what
 * cannot be shown.
 */
export function quote(argument: string): string | undefined {
  if (!/^[\x20-\x7e]+$/.test(argument) || argument.startsWith('-') || /[*?[\]]/.test(argument)) return undefined
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`
}

/** One word of a shell, whatever it is; what cannot be shown is a `?` there, which fits it. */
export function quoteAny(path: string): string {
  const parts = path.split(/[^\x20-\x7e]/u).map((part) => (part === '' ? '' : (quote(part) ?? quoteHard(part))))
  return parts.join('?')
}

function quoteHard(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
