import { HostError, UsageError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'
import type { LeaseList, LeaseSet } from '../model/lease.ts'
import type { Reserved } from '../model/reservation.ts'
import { toJsonLeases } from '../report/leases-json.ts'
import { formatLeases, formatReleased } from '../report/leases-text.ts'
import { toJson, toLine } from '../report/neutralise.ts'
import type { Paint } from '../report/paint.ts'
import { describeUnreserved } from '../report/reserve-words.ts'
import { formatReservedTable } from '../report/reserved-text.ts'
import { askerHere } from './asker.ts'
import { chooseLeases, chooseReserved } from './choose-leases.ts'

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
    const example = askerHere().calledBy(['leases', 'release', '20123'])
    throw new UsageError(`release needs a lease, a port or a name: ${example}`)
  }
  if (verb !== undefined && verb !== 'release' && !(verb === 'prune' && words.length === 0)) {
    const word = verb === 'prune' ? words[0] : verb
    throw new UsageError(`leases: "${word}" is not understood: expected nothing, release WHAT... or prune`)
  }
  const list = await setting.host.leases()
  if (verb === undefined) return show(list, setting)
  const chosen = verb === 'prune' ? staleOf(list) : await choose(list, words, setting.host)
  if (chosen.sets.length > 0) await setting.host.release(chosen.sets)
  const { lines, troubles } = await giveBack(chosen, setting.host)
  const isDone = troubles.length === 0
  if (setting.isJson) return { text: toldAsJson(chosen, isDone), troubles, isDone }
  const text = [...released(chosen.sets), ...lines].join('')
  return { text: text === '' && isDone ? nothing(chosen) : text, troubles, isDone }
}

/** What is to end. */
interface Chosen {
  sets: LeaseSet[]
  /** What has no leases; undefined for all whose owners have ended. */
  reserved?: Reserved[]
}

function staleOf({ sets }: LeaseList): Chosen {
  return { sets: sets.filter(({ owner }) => !owner.isAlive) }
}

/** Where it cannot be read what is reserved, no word means any of it. */
async function choose(list: LeaseList, words: readonly string[], host: Host): Promise<Chosen> {
  const asker = askerHere()
  const others = words.filter((word) => !list.sets.some(({ id }) => id === word))
  const all = others.length === 0 ? [] : await host.reserved().catch(() => [])
  const reserved = chooseReserved(all, others, asker)
  const isReserved = (word: string) => reserved.some(({ id }) => id === word)
  const sets = chooseLeases(
    list,
    words.filter((word) => !isReserved(word)),
    asker,
  )
  return { sets, reserved }
}

interface Given {
  lines: string[]
  troubles: string[]
}

/** What was reserved for them, or by those who have ended, the kernel may give away again. */
async function giveBack({ sets, reserved }: Chosen, host: Host): Promise<Given> {
  const all = reserved === undefined ? [await host.pruneReserved()] : []
  if (reserved !== undefined) for (const { id } of [...sets, ...reserved]) all.push(await host.unreserve(id))
  const lines = all.filter(({ failed }) => failed === undefined).flatMap((one) => describeUnreserved(one) ?? [])
  return {
    lines: lines.map((line) => `${toLine(line)}\n`),
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

function toldAsJson({ sets, reserved = [] }: Chosen, isDone: boolean): string {
  const given = isDone && reserved.length > 0 ? reserved : undefined
  return `${toJson(toJsonLeases({ sets, unnamed: [] }, given), 2)}\n`
}

function released(sets: readonly LeaseSet[]): string[] {
  return sets.length === 0 ? [] : [formatReleased(sets)]
}

function nothing({ reserved }: Chosen): string {
  return reserved === undefined
    ? 'there is nothing to prune: every lease has an owner that lives\n'
    : 'the kernel gives them to nobody by itself all the same: others have reserved them too\n'
}
