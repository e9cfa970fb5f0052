import { ownProgram } from '../host/own-program.ts'
import { ownCommand } from '../model/shell.ts'
import type { Asker } from './choose-leases.ts'

/** The user of this process, and how this very program is called. */
export function askerHere(): Asker {
  const calledBy = (words: readonly string[]) => ownCommand(words.join(' '), ownProgram())
  return { isRoot: process.geteuid?.() === 0, calledBy }
}
