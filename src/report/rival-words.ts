import type { Manager } from '../model/holder.ts'
import { isFighting, type Rival, type RivalEvidence } from '../model/rival.ts'
import { describeManager, MAX_NAMED } from './holder-words.ts'

/** `; it fights with unit shop-old.service, which has been restarted 4 times (exit status 1) for want of this port` */
export function describeRivals(rivals: readonly Rival[]): string {
  const more = rivals.length - MAX_NAMED
  const texts = rivals.slice(0, MAX_NAMED).map((rival) => `; ${describeRival(rival)}`)
  return `${texts.join('')}${more > 0 ? `; and ${more} more want it` : ''}`
}

function describeRival(rival: Rival): string {
  const cause = rival.isRefused === true ? ' for want of this port' : ''
  return `${relationTo(rival)}, which ${fateOf(rival)}${cause}`
}

/** How the holder stands to it, as far as it is known. */
export function relationTo(rival: Rival): string {
  const name = describeManager(rival.manager)
  if (rival.evidence === 'default-port') return `probably also wanted by ${name}`
  if (rival.isRefused !== true) return `also wanted by ${name}`
  return isFighting(rival) ? `it fights with ${name}` : `it has won against ${name}`
}

function fateOf({ manager, state }: Rival): string {
  const { restarts = 0 } = manager
  const end = describeEnd(manager)
  const status = end === undefined ? '' : ` (${end})`
  if (state === 'failed')
    return `${restarts > 0 ? `has given up after ${restarts} restart${restarts === 1 ? '' : 's'}` : 'has failed'}${status}`
  if (state === 'starting') return `tries again just now, restarted ${times(restarts)}${status}`
  return restarts > 0 ? `has been restarted ${times(restarts)}${status}` : `has failed and is started again${status}`
}

function times(restarts: number): string {
  return restarts === 1 ? 'once' : `${restarts} times`
}

/** `exit status 1`, `SIGKILL`; else what systemd calls it, such as `timeout`. */
export function describeEnd({ exitStatus, signal, result }: Manager): string | undefined {
  return exitStatus === undefined ? (signal ?? result) : `exit status ${exitStatus}`
}

const STATES: Record<Rival['state'], string> = {
  restarting: 'waits to be started again',
  starting: 'tries just now',
  failed: 'has given up',
}

const EVIDENCE: Record<RivalEvidence, string> = {
  arguments: 'its command line names the port',
  environment: 'a variable of its environment names the port',
  journal: 'its journal names the port',
  'default-port': 'it is the default port of its product',
}

/** What a story tells of it, beside its name. */
export function rivalFacts(rival: Rival): [name: string, value: string | undefined][] {
  const { manager, state, evidence, isRefused } = rival
  const { restarts, file, isEnabled } = manager
  return [
    ['state', STATES[state]],
    ['restarts', restarts === undefined ? undefined : `${restarts}`],
    ['result', resultOf(manager)],
    [
      'because',
      `${EVIDENCE[evidence]}${isRefused === true ? ', and its journal says that the address was in use' : ''}`,
    ],
    ['file', file],
    ['at boot', isEnabled === undefined ? undefined : isEnabled ? 'starts again' : 'does not start'],
  ]
}

/** `exit-code, exit status 1` */
export function resultOf(manager: Manager): string | undefined {
  const facts = [...new Set([manager.result, describeEnd(manager)])].filter((fact) => fact !== undefined)
  return facts.length === 0 ? undefined : facts.join(', ')
}
