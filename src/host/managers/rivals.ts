import { identify } from '../../knowledge/identify.ts'
import { defined } from '../../model/defined.ts'
import type { Endpoint } from '../../model/endpoint.ts'
import type { Manager } from '../../model/holder.ts'
import { isHolding, type Listener } from '../../model/listener.ts'
import { isInRange } from '../../model/port.ts'
import type { Rival, RivalEvidence } from '../../model/rival.ts'
import type { Viewer } from '../../model/snapshot.ts'
import { isSameManager } from '../../model/unit.ts'
import { type InUse, inUseAt, type Refusal, readRefusals } from './journal.ts'
import type { Contender } from './rival-units.ts'

/** One process each; those that say nothing of a port come last. */
const MOST_JOURNALS = 8

/** The listeners with the services that want their ports and do not get them. */
export async function withRivals(
  listeners: readonly Listener[],
  contenders: readonly Contender[],
  viewer: Viewer,
): Promise<Listener[]> {
  const others = contenders.filter(({ manager }) => !isSameManager(manager, viewer.manager))
  if (others.length === 0) return [...listeners]
  const ports = listeners.filter(isHolding).map(({ endpoint }) => endpoint)
  const order = (contender: Contender) => (ports.some((port) => claimFor(contender, port)) ? 0 : 1)
  const asked = others.toSorted((one, other) => order(one) - order(other)).slice(0, MOST_JOURNALS)
  const refusals = new Map(await Promise.all(asked.map(async (one) => [one, await readRefusals(one)] as const)))
  return listeners.map((listener) => {
    if (!isHolding(listener)) return listener
    const holders = managersAt(listener.endpoint, listeners)
    const rivals = others
      .filter(({ manager }) => !holders.some((holder) => isSameManager(holder, manager)))
      .flatMap((one) => judgeContender(one, listener.endpoint, refusals.get(one)) ?? [])
    return rivals.length === 0 ? listener : { ...listener, rivals }
  })
}

function managersAt({ port, protocol }: Endpoint, listeners: readonly Listener[]): Manager[] {
  const same = listeners.filter(({ endpoint }) => endpoint.port === port && endpoint.protocol === protocol)
  return same.flatMap(({ holders }) => holders.flatMap(({ manager }) => manager ?? []))
}

/** Whether a service wants a port, by what it says itself, by its journal, or by what it is. */
export function judgeContender(
  contender: Contender,
  endpoint: Endpoint,
  refusals: readonly Refusal[] = [],
): Rival | undefined {
  const inUse = inUseAt(endpoint, refusals)
  const evidence = evidenceOf(contender, endpoint, inUse)
  if (evidence === undefined) return undefined
  const { manager, state } = contender
  const isRefused = isRefusal(inUse) ? true : undefined
  return defined({ manager, state, evidence, isRefused })
}

function isRefusal(inUse: InUse | undefined): boolean {
  return inUse === 'this-port' || inUse === 'some-port'
}

function evidenceOf(contender: Contender, endpoint: Endpoint, inUse?: InUse): RivalEvidence | undefined {
  const claim = claimFor(contender, endpoint)
  // Who says a number alone means TCP, as a rule.
  const isSure = claim?.protocol !== undefined || endpoint.protocol === 'tcp' || isRefusal(inUse)
  if (claim !== undefined && isSure) return claim.source === 'environment' ? 'environment' : 'arguments'
  if (inUse === 'this-port') return 'journal'
  return inUse !== 'other-port' && isDefaultPort(contender, endpoint) ? 'default-port' : undefined
}

function claimFor({ claims }: Contender, { port, protocol }: Endpoint) {
  return claims.find((claim) => isInRange(port, claim.range) && (claim.protocol ?? protocol) === protocol)
}

/** Of a service that has failed by itself and names no port at all. */
function isDefaultPort({ manager, claims, command }: Contender, { port }: Endpoint): boolean {
  if (claims.length > 0 || manager.result !== 'exit-code') return false
  return identify({ unit: manager.unit, command })?.ports.includes(port) === true
}
