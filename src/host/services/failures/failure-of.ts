import { type FailureLine, parseFailures, portsInVain } from '../../../knowledge/failures.ts'
import { defined } from '../../../model/defined.ts'
import type { Manager } from '../../../model/holder.ts'
import type { Failure, FailureCause } from '../../../model/service.ts'

const LONGEST_LINE = 300
const MOST_LINES = 50

/** The end of what a service has said before it ended. */
export interface Log {
  /** `journal`, or the path of a file. */
  source: string
  text: string
}

/** What ends a service whatever it has said itself. */
const RESULTS: Readonly<Record<string, FailureCause>> = { 'oom-kill': 'out-of-memory', dependency: 'dependency' }
/** What may have come of what it has said. */
const ENDS: Readonly<Record<string, FailureCause>> = {
  timeout: 'timeout',
  watchdog: 'timeout',
  signal: 'crashed',
  'core-dump': 'crashed',
}
/** `EXIT_CHDIR`, `EXIT_EXEC`, `EXIT_USER` of systemd, and what a shell returns for a command that is not there. */
const NOT_FOUND = [200, 203, 217, 127]

/** Why a service does not stay up: by its log, and by what its manager says of its end. */
export function failureOf(manager: Manager | undefined, log?: Log): Failure {
  const { result = '', exitStatus, signal } = manager ?? {}
  const sure = RESULTS[result]
  const told = log === undefined ? undefined : failureIn(log)
  if (sure !== undefined) return sure === told?.cause ? told : { cause: sure, ports: [], ...lastWords(log) }
  if (told !== undefined) return told
  const byStatus = exitStatus !== undefined && NOT_FOUND.includes(exitStatus) ? 'not-found' : undefined
  const cause = byStatus ?? ENDS[result] ?? (signal === undefined ? 'exited' : 'crashed')
  const words = lastWords(log)
  return { cause, ports: portsInVain(words.line ?? ''), ...words }
}

/** What a text says by known words alone: a log, or the error that an engine keeps of a container. */
export function failureIn({ text, source }: Log): Failure | undefined {
  const lines = parseFailures(lastLines(text))
  const best = bestOf(lines)
  if (best === undefined) return undefined
  const ports = best.ports.length > 0 ? best.ports : [...new Set(best.near)]
  return { cause: best.cause, ports, line: plain(best.line), source }
}

/** The cause of the last of them; of its lines one that names a port. Of a port in use others may be the outcome. */
function bestOf(lines: readonly FailureLine[]): FailureLine | undefined {
  const cause = lines.find((line) => line.cause === 'address-in-use')?.cause ?? lines.at(-1)?.cause
  const same = lines.filter((line) => line.cause === cause)
  return same.findLast(({ ports }) => ports.length > 0) ?? same.findLast(({ near }) => near.length > 0) ?? same.at(-1)
}

const SPEAKS =
  /error|fatal|panic|exception|fail|cannot|can't|could not|unable|denied|refused|missing|invalid|not found/i

/** Where nothing is known of the words: the last that sound like a reason, or else the last. */
function lastWords(log: Log | undefined): Pick<Failure, 'line' | 'source'> {
  if (log === undefined) return {}
  const lines = lastLines(log.text)
    .split('\n')
    .map(plain)
    .filter((line) => /[a-z]{3}/i.test(line))
  const line = lines.findLast((one) => SPEAKS.test(one)) ?? lines.at(-1)
  return line === undefined ? {} : defined({ line, source: log.source })
}

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-MOST_LINES).join('\n')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no line of text has
const CONTROL = /\x1b\[[\d;]{0,20}[A-Za-z]|[\0-\x1f\x7f-\x9f]/g

function plain(line: string): string {
  return line
    .slice(0, LONGEST_LINE * 4)
    .replaceAll(CONTROL, '')
    .trim()
    .slice(0, LONGEST_LINE)
}
