import { readFileSync } from 'node:fs'

export interface UserNames {
  /** The name, or `uid N` where the local files have none. */
  nameOf(uid: number): string
}

/** Reads /etc/passwd at the first question. Names that only a directory service knows stay numbers. */
export function localUsers(): UserNames {
  let names: Map<number, string> | undefined
  return {
    nameOf(uid) {
      names ??= parsePasswd(readPasswd())
      return names.get(uid) ?? `uid ${uid}`
    },
  }
}

export function parsePasswd(text: string): Map<number, string> {
  const entries = text.split('\n').map((line) => line.split(':'))
  const named = entries.filter(([name, , uid]) => name !== '' && /^\d+$/.test(uid ?? ''))
  // The first entry of a uid is the one the system shows.
  return new Map(named.reverse().map(([name = '', , uid]) => [Number(uid), name]))
}

function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8')
  } catch {
    return ''
  }
}
