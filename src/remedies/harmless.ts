import type { Remedy } from '../model/remedy.ts'

/** A command that shows more. */
export function look(title: string, command: string): Remedy {
  return { kind: 'look', title, command, risk: 'none' }
}

/** To ask for something else. */
export function move(title: string): Remedy {
  return { kind: 'move', title, risk: 'none' }
}
