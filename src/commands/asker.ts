import { quoteAny } from '../model/shell.ts'
import type { Asker } from './choose-leases.ts'

/** The user of this process, and how root would call this very program. */
export function askerHere(): Asker {
  const program = [process.execPath, process.argv[1] ?? ''].map(quoteAny).join(' ')
  return {
    isRoot: process.geteuid?.() === 0,
    asRoot: (words) => ['sudo', program, 'leases', ...(words.length === 0 ? [] : ['release', ...words])].join(' '),
  }
}
