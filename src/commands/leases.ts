import { UsageError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'
import type { LeaseList, LeaseSet } from '../model/lease.ts'
import { toJsonLeases } from '../report/leases-json.ts'
import { formatLeases, formatReleased } from '../report/leases-text.ts'
import { toJson, toLine } from '../report/neutralise.ts'
import type { Paint } from '../report/paint.ts'
import { describeUnreserved } from '../report/reserve-words.ts'
import { askerHere } from './asker.ts'
import { chooseLeases } from './choose-leases.ts'

/** What `leases` may ask and say. */
export interface Setting {
  host: Host
  isJson: boolean
  paint: Paint
}

/** Shows all leases, or ends those that are named, or those whose owner is gone; what there is to say of it. */
export async function leasesCommand([verb, ...words]: readonly string[], setting: Setting): Promise<string> {
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
  const given = await giveBack(sets, verb, setting)
  return sets.length === 0 && given !== '' ? given : `${tell(sets, setting)}${given}`
}

/** What was reserved for them, or by those who have ended, the kernel may give away again. */
async function giveBack(sets: readonly LeaseSet[], verb: string, { host, isJson }: Setting): Promise<string> {
  const given = verb === 'prune' ? [await host.pruneReserved()] : []
  if (verb === 'release') for (const { id } of sets) given.push(await host.unreserve(id))
  return isJson
    ? ''
    : given
        .flatMap((one) => describeUnreserved(one) ?? [])
        .map((line) => `${toLine(line)}\n`)
        .join('')
}

function show(list: LeaseList, { isJson, paint }: Setting): string {
  if (isJson) return `${toJson(toJsonLeases(list), 2)}\n`
  const { isRoot, asRoot } = askerHere()
  return formatLeases(list, { paint, command: isRoot ? undefined : asRoot([]) })
}

function tell(sets: LeaseSet[], { isJson }: Setting): string {
  if (isJson) return `${toJson(toJsonLeases({ sets, unnamed: [] }), 2)}\n`
  return sets.length === 0 ? 'there is nothing to prune: every lease has an owner that lives\n' : formatReleased(sets)
}
