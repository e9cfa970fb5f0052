import type { Viewer } from './snapshot.ts'

/** `sudo ` where the viewer is not root. */
export function sudo(viewer: Viewer): string {
  return viewer.uid === 0 ? '' : 'sudo '
}

/** A command of this program itself, as it is called here. */
export function ownCommand(words: string, program = 'port-preflight'): string {
  return `${program} ${words}`
}

/**
 * One argument of a command that a person will paste. Undefined for what would be an option or a pattern, and for what
 * cannot be shown.
 */
export function quote(argument: string): string | undefined {
  if (!/^[\x20-\x7e]+$/.test(argument) || argument.startsWith('-') || /[*?[\]]/.test(argument)) return undefined
  return isPlain(argument) ? argument : quoteHard(argument)
}

/** One word of a shell, whatever it is; what cannot be shown is a `?` there, which fits it. */
export function quoteWord(word: string): string {
  if (word === '') return "''"
  const parts = word.split(/[^\x20-\x7e]/u)
  return parts.map((part) => (part === '' || isPlain(part) ? part : quoteHard(part))).join('?')
}

function isPlain(text: string): boolean {
  return /^[\w@%+=:,./-]+$/.test(text)
}

function quoteHard(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
