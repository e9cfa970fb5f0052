/** Each turns what a tool wrote into { answer, pids }. `failed` is an answer, too, and never a right one. */

/** The first that is found decides. */
const BY_FINDING = { 'port-in-use': 'in-use', 'port-lingering': 'reuse-only', 'port-shared': 'shared' }

export function readOurAnswer({ stdout, exitCode }, port) {
  if (exitCode !== 0 && exitCode !== 1) return { answer: 'failed', pids: [] }
  const findings = JSON.parse(stdout).findings.filter((finding) => finding.port === port)
  const kind = Object.keys(BY_FINDING).find((name) => findings.some((finding) => finding.kind === name))
  const about = findings.filter((finding) => finding.kind === kind)
  const pids = about.flatMap(({ holders = [] }) => holders.flatMap(({ process }) => process?.pid ?? []))
  return { answer: BY_FINDING[kind] ?? 'usable', pids }
}

export function readNpmAnswer({ stdout, exitCode }) {
  const [, answer, pids] = /^\d+ (free|busy)(.*)$/m.exec(stdout) ?? []
  return exitCode === 0 && answer ? { answer, pids: findNumbers(/\d+/g, pids) } : { answer: 'failed', pids: [] }
}

/** lsof exits with 1 where it lists nothing. */
export function readLsofAnswer({ stdout }) {
  return fromLines(stdout.split('\n').slice(1).filter(Boolean), /^\S+\s+(\d+)/gm)
}

export function readSsAnswer({ stdout }, port) {
  const lines = stdout.split('\n').filter((line) => new RegExp(`^LISTEN\\s+\\d+\\s+\\d+\\s+\\S+:${port}\\s`).test(line))
  return fromLines(lines, /pid=(\d+)/g)
}

/** The last of the ancestry is the process itself. */
export function readWitrAnswer({ stdout }) {
  const pids = findNumbers(/\(pid (\d+)\)/g, stdout)
  return { answer: pids.length === 0 ? 'free' : 'busy', pids: pids.slice(-1) }
}

/** Names the command line only, so it has no pid to be right about. */
export function readKillportAnswer({ stdout }) {
  return { answer: stdout.includes('Would kill process') ? 'busy' : 'free', pids: [] }
}

function fromLines(lines, pattern) {
  return { answer: lines.length === 0 ? 'free' : 'busy', pids: findNumbers(pattern, lines.join('\n')) }
}

function findNumbers(pattern, text) {
  return [...text.matchAll(pattern)].map(([whole, number = whole]) => Number(number))
}
