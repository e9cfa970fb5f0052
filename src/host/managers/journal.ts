import { defined } from '../../model/defined.ts'
import { type Endpoint, PROTOCOLS, type Protocol } from '../../model/endpoint.ts'
import { ask } from '../exec.ts'
import type { Contender } from './rival-units.ts'

const LINES = 50

/** What the last lines of a service say of addresses in use: nothing too where this user may not read them. */
export async function readRefusals(contender: Contender): Promise<Refusal[]> {
  const answer = await ask('journalctl', [
    ...['--quiet', '--no-pager', '--output=cat', `--lines=${LINES}`],
    ...journalMatches(contender),
  ])
  return 'failed' in answer ? [] : parseRefusals(answer.stdout)
}

/** Of its last start; of those before too while it tries again. What a user's manager says is of that user's lines only. */
function journalMatches({ manager, state, invocation }: Contender): string[] {
  const { scope, unit, uid } = manager
  const owner = scope === 'system' ? [] : [`_UID=${uid}`]
  if (state !== 'starting' && invocation !== undefined) return [`_SYSTEMD_INVOCATION_ID=${invocation}`, ...owner]
  return [`${scope === 'system' ? '_SYSTEMD_UNIT' : '_SYSTEMD_USER_UNIT'}=${unit}`, ...owner]
}

/** What one line says of an address that was in use: its ports, and those of the lines around where it has none. */
export interface Refusal {
  ports: number[]
  near: number[]
  /** Where the line names one. */
  protocol?: Protocol
}

const IN_USE =
  /EADDRINUSE|\berrno 98\b|address( is)?( already)? in use|connection in use|\bport\b.{0,40} already (in use|allocated)/i
const MOST_CHARACTERS = 1_000
/** Some programs name the port a line earlier or later. */
const NEAR = 2

export function parseRefusals(text: string): Refusal[] {
  const lines = text.split('\n').map((line) => line.slice(0, MOST_CHARACTERS).replaceAll(TIME, ''))
  return lines.flatMap((line, at) => {
    if (!IN_USE.test(line)) return []
    const around = lines.slice(Math.max(0, at - NEAR), at + NEAR + 1)
    const near = around.flatMap((one) => portsIn(one, PORT))
    return [defined({ ports: portsIn(line, PLACE), near, protocol: protocolIn(line) })]
  })
}

function protocolIn(line: string): Protocol | undefined {
  const named = new Set([...line.matchAll(/\b(tcp|udp)[46]?\b/gi)].map(([, name]) => name?.toLowerCase()))
  return PROTOCOLS.find((protocol) => named.size === 1 && named.has(protocol))
}

const TIME = /(?<![\d.:])\d{1,2}:\d{2}:\d{2}(?![\d:])/g

/** `port 5432`, `port: 7041` */
const PORT = /\bports?(?: number)?[ =:"'#(]{1,3}(\d{1,5})(?!\d|\.\d)/gi
/** `0.0.0.0:80`, `:::3000` and `('0.0.0.0', 8000)` too, but no `main.go:45`, and of `7041:80` not the far end. */
const PLACE =
  /(?:(?<!\.(?:go|js|ts|py|rb|rs|java|cc?|cpp))(?<!(?<![\d.:])\d{1,5}):|', |\bports?(?: number)?[ =:"'#(]{1,3})(\d{1,5})(?![\d-]|[.:]\d)/gi

function portsIn(line: string, form: RegExp): number[] {
  return [...line.matchAll(form)].map(([, port]) => Number(port))
}

/** Which port was in use: the one that is asked for, another one, or one that is not named. */
export type InUse = 'this-port' | 'other-port' | 'some-port'

/** undefined where nothing speaks of an address that was in use. */
export function inUseAt({ port, protocol }: Endpoint, refusals: readonly Refusal[]): InUse | undefined {
  const told = refusals.map(({ ports, near, protocol: refused = protocol }): InUse => {
    if (refused !== protocol) return 'other-port'
    if (ports.length > 0) return ports.includes(port) ? 'this-port' : 'other-port'
    return near.includes(port) ? 'this-port' : 'some-port'
  })
  return (['this-port', 'some-port', 'other-port'] as const).find((one) => told.includes(one))
}
