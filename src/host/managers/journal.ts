import { ask } from '../exec.ts'
import type { Contender } from './rival-units.ts'

const LINES = 50

/** The last lines that a service has written; undefined where there are none, or none that this user may read. */
export async function readJournal(contender: Contender): Promise<string | undefined> {
  const answer = await ask('journalctl', [
    ...['--quiet', '--no-pager', '--output=cat', `--lines=${LINES}`],
    ...journalMatches(contender),
  ])
  return 'failed' in answer || answer.stdout.trim() === '' ? undefined : answer.stdout
}

/** Of its last start; of those before too while it tries again. What a user's manager says is of that user's lines only. */
function journalMatches({ manager, state, invocation }: Contender): string[] {
  const { scope, unit, uid } = manager
  const owner = scope === 'system' ? [] : [`_UID=${uid}`]
  if (state !== 'starting' && invocation !== undefined) return [`_SYSTEMD_INVOCATION_ID=${invocation}`, ...owner]
  return [`${scope === 'system' ? '_SYSTEMD_UNIT' : '_SYSTEMD_USER_UNIT'}=${unit}`, ...owner]
}

/** What a journal says of a port: that this one was in use, another one, or one that it does not name. */
export type InUse = 'this-port' | 'other-port' | 'some-port'

const IN_USE =
  /EADDRINUSE|\berrno 98\b|address( is)?( already)? in use|connection in use|\bport\b.{0,40} already (in use|allocated)/i

/** undefined where the text speaks of no address that was in use. */
export function readInUse(text: string, port: number): InUse | undefined {
  const lines = text.split('\n')
  const told = lines.flatMap((line, at) => (IN_USE.test(line) ? [whichPort(lines, at, port)] : []))
  return (['this-port', 'some-port', 'other-port'] as const).find((one) => told.includes(one))
}

/** Some programs name the port a line earlier or later. */
const NEAR = 2

function whichPort(lines: readonly string[], at: number, port: number): InUse {
  const named = portsIn(lines[at] ?? '', PLACE)
  if (named.length > 0) return named.includes(port) ? 'this-port' : 'other-port'
  const around = lines.slice(Math.max(0, at - NEAR), at + NEAR + 1)
  return around.some((line) => portsIn(line, PORT).includes(port)) ? 'this-port' : 'some-port'
}

const MOST_CHARACTERS = 1_000
const TIME = /(?<![\d.:])\d{1,2}:\d{2}:\d{2}(?![\d:])/g

/** `port 5432`, `port: 7041` */
const PORT = /\bports?(?: number)?[ =:"'#(]{1,3}(\d{1,5})(?!\d|\.\d)/gi
/** `0.0.0.0:80`, `:::3000` and `('0.0.0.0', 8000)` too, but no `main.go:45`, and of `7041:80` not the far end. */
const PLACE =
  /(?:(?<!\.(?:go|js|ts|py|rb|rs|java|cc?|cpp))(?<!(?<![\d.:])\d{1,5}):|', |\bports?(?: number)?[ =:"'#(]{1,3})(\d{1,5})(?![\d-]|[.:]\d)/gi

function portsIn(line: string, form: RegExp): number[] {
  const text = line.slice(0, MOST_CHARACTERS).replaceAll(TIME, '')
  return [...text.matchAll(form)].map(([, port]) => Number(port))
}
