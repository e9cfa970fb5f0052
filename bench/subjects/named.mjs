/** How many of the holders an answer names. `holders`: port -> pid. */

/** A line that has both the port and its holder's pid. */
export function countPairs(text, holders) {
  const lines = text.split('\n')
  return count(holders, ([port, pid]) => lines.some((line) => hasNumber(line, port) && hasNumber(line, pid)))
}

/** witr prints a heading per port and the ancestry with pids under it. */
export function countWitr(text, holders) {
  const parts = holders.size === 1 ? [text] : text.split('----- [port: ').slice(1)
  return count(holders, ([port, pid]) =>
    parts.some((part) => (holders.size === 1 || part.startsWith(`${port}]`)) && part.includes(`(pid ${pid})`)),
  )
}

/** killport says the command line, not the pid. */
export function countLines(text, holders) {
  return count(holders, ([port]) => new RegExp(`Would kill process .* port ${port}$`, 'm').test(text))
}

/** Our own report. */
export function countReported(text, holders) {
  const { findings } = JSON.parse(text)
  const pids = new Map(
    findings.map(({ port, holders: found = [] }) => [port, found.map(({ process }) => process?.pid)]),
  )
  return count(holders, ([port, pid]) => pids.get(port)?.includes(pid))
}

function count(holders, isNamed) {
  return [...holders].filter(isNamed).length
}

function hasNumber(line, number) {
  return new RegExp(`(?<!\\d)${number}(?!\\d)`).test(line)
}
