import { type FailureLine, parseFailures } from '../../knowledge/failures.ts'
import type { Endpoint } from '../../model/endpoint.ts'
import { ask } from '../exec.ts'
import type { Contender } from './rival-units.ts'

const LINES = 50

/** What one line says of an address that was in use. */
export type Refusal = Pick<FailureLine, 'ports' | 'near' | 'protocol'>

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

export function parseRefusals(text: string): Refusal[] {
  return parseFailures(text).filter(({ cause }) => cause === 'address-in-use')
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
