import type { Remedy } from '../model/remedy.ts'

/** The best way out: one command, behind those that must come before it. */
export function stepsOf(remedies: readonly Remedy[]): Remedy[] {
  const last = remedies.findIndex(({ kind }) => kind !== 'stop-rival')
  return last === -1 ? [...remedies] : remedies.slice(0, last + 1)
}
