import { readProcFile } from './proc-file.ts'
import { directoryOf } from './threads.ts'

export type Variables<Name extends string> = Partial<Record<Name, string>>

/**
 * The named variables of a process's environment, and nothing else of it. Readable for root and for the process's own
 * user; for everybody else, and for a process that has ended, there are none.
 */
export function readVariables<Name extends string>(pid: number, names: readonly Name[]): Variables<Name> {
  return parseVariables(readProcFile(`${directoryOf(pid)}/environ`) ?? '', names)
}

/** `NAME=value` pairs with NULs between; the first of a name counts, as it does for getenv. */
export function parseVariables<Name extends string>(environ: string, names: readonly Name[]): Variables<Name> {
  const found: Variables<Name> = {}
  const pairs = `\0${environ}\0`
  for (const name of names) {
    const mark = `\0${name}=`
    const at = pairs.indexOf(mark)
    if (at !== -1) found[name] = pairs.slice(at + mark.length, pairs.indexOf('\0', at + 1))
  }
  return found
}
