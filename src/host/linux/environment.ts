import { readProcFile } from './proc-file.ts'

export type Variables<Name extends string> = Partial<Record<Name, string>>

/**
 * The named variables of a process's environment, and nothing else of it. Readable for root and for the process's own
 * user; for everybody else, and for a process that has ended, there are none.
 */
export function readVariables<Name extends string>(pid: number, names: readonly Name[]): Variables<Name> {
  return parseVariables(readProcFile(`/proc/${pid}/environ`) ?? '', names)
}

/** `NAME=value` pairs with NULs between; the first of a name counts, as it does for getenv. */
export function parseVariables<Name extends string>(environ: string, names: readonly Name[]): Variables<Name> {
  const found: Variables<Name> = {}
  for (const pair of environ.split('\0')) {
    const name = pair.slice(0, Math.max(pair.indexOf('='), 0))
    if (isAmong(names, name)) found[name] ??= pair.slice(name.length + 1)
  }
  return found
}

function isAmong<Name extends string>(names: readonly Name[], name: string): name is Name {
  return names.includes(name as Name)
}
