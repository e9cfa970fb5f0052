import { HostError, UsageError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'
import type { LeaseList, LeaseSet } from '../model/lease.ts'
import { toJsonLeases } from '../report/leases-json.ts'
import { formatLeases, formatReleased } from '../report/leases-text.ts'
import { toJson, toLine } from '../report/neutralise.ts'
import type { Paint } from '../report/paint.ts'
import { describeUnreserved } from '../report/reserve-words.ts'
import { formatReservedTable } from '../report/reserved-text.ts'
import { askerHere } from './asker.ts'
import { chooseLeases } from './choose-leases.ts'

/** What `leases` may ask and say. */
interface Setting {
  host: Host
  isJson: boolean
  paint: Paint
}

/** What there is to say, and what could not be done or seen. */
export interface Said {
  text: string
  troubles: string[]
  isDone: boolean
}

/** Shows all leases, or ends those that are named, or those whose owner is gone. */
export async function leasesCommand([verb, ...words]: readonly string[], setting: Setting): Promise<Said> {
  if (verb === 'release' && words.length === 0) {
    throw new UsageError('release needs a lease, a port or a name: port-preflight leases release 20123')
  }
  if (verb !== undefined && verb !== 'release' && !(verb === 'prune' && words.length === 0)) {
    const word = verb === 'prune' ? words[0] : verb
    throw new UsageError(`leases: "${word}" is not understood: expected nothing, release WHAT... or prune`)
  }
  const list = await setting.host.leases()
  if (verb === undefined) return show(list, setting)
  const sets =
    verb === 'prune' ? list.sets.filter(({ owner }) => !owner.isAlive) : chooseLeases(list, words, askerHere())
  if (sets.length > 0) await setting.host.release(sets)
  const { lines, troubles } = await giveBack(sets, verb, setting.host)
  const isDone = troubles.length === 0
  const given = setting.isJson ? '' : lines.map((line) => `${toLine(line)}\n`).join('')
  return { text: sets.length === 0 && given !== '' ? given : `${tell(sets, setting)}${given}`, troubles, isDone }
}

interface Given {
  lines: string[]
  troubles: string[]
}

/** What was reserved for them, or by those who have ended, the kernel may give away again. */
async function giveBack(sets: readonly LeaseSet[], verb: string, host: Host): Promise<Given> {
  const all = verb === 'prune' ? [await host.pruneReserved()] : []
  if (verb === 'release') for (const { id } of sets) all.push(await host.unreserve(id))
  return {
    lines: all.filter(({ failed }) => failed === undefined).flatMap((one) => describeUnreserved(one) ?? []),
    troubles: all.flatMap(({ failed }) => (failed === undefined ? [] : [`${KEPT}: ${failed}`])),
  }
}

const KEPT = 'the reserved ports cannot be given back'

/** What may not be read is told, as leases of others are, and is no fault of this command. */
async function show(list: LeaseList, { host, isJson, paint }: Setting): Promise<Said> {
  const reserved = await host.reserved().catch(toTrouble)
  const [told, troubles] = typeof reserved === 'string' ? [undefined, [reserved]] : [reserved, []]
  const { isRoot, calledBy } = askerHere()
  const table = () => formatLeases(list, { paint, command: isRoot ? undefined : `sudo ${calledBy(['leases'])}` })
  const text = isJson
    ? `${toJson(toJsonLeases(list, told), 2)}\n`
    : `${table()}${formatReservedTable(told ?? [], paint)}`
  return { text, troubles, isDone: true }
}

function toTrouble(error: Error): string {
  if (!(error instanceof HostError)) throw error
  return `what is reserved cannot be told: ${error.message}`
}

function tell(sets: LeaseSet[], { isJson }: Setting): string {
  if (isJson) return `${toJson(toJsonLeases({ sets, unnamed: [] }), 2)}\n`
  return sets.length === 0 ? 'there is nothing to prune: every lease has an owner that lives\n' : formatReleased(sets)
}
