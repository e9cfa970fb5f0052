/** The text of /etc/passwd to names by uid. */
export function parsePasswd(text: string): Map<number, string> {
  const entries = text.split('\n').map((line) => line.split(':'))
  const named = entries.filter(([name, , uid]) => name !== '' && /^\d+$/.test(uid ?? ''))
  // The first entry of a uid is the one the system shows.
  return new Map(named.reverse().map(([name = '', , uid]) => [Number(uid), name]))
}
