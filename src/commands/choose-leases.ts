import { UsageError } from '../model/errors.ts'
import type { LeaseList, LeaseSet } from '../model/lease.ts'
import { isInRange } from '../model/port.ts'
import { describeOwner } from '../report/leases-text.ts'

/** Who wants leases to end, and what root would type for it. */
export interface Asker {
  isRoot: boolean
  asRoot(words: readonly string[]): string
}

/** The sets that these words mean: each is the id of a set, a port, or the name of a need. */
export function chooseLeases(list: LeaseList, words: readonly string[], asker: Asker): LeaseSet[] {
  const chosen = words.flatMap((word) => meantBy(word, list, asker))
  return [...new Set(chosen)]
}

function meantBy(word: string, { sets, unnamed }: LeaseList, { isRoot, asRoot }: Asker): LeaseSet[] {
  const found = setsOf(word, sets)
  if (found.length === 0 && unnamed.includes(Number(word))) {
    throw new UsageError(`${word} is leased by somebody else: ${asRoot([word])} ends it`)
  }
  if (found.length === 0) throw new UsageError(`"${word}" is no lease: port-preflight leases shows what there is`)
  const mine = found.filter(({ isOwn, owner }) => isRoot || isOwn || !owner.isAlive)
  const [other] = found
  if (mine.length > 0 || other === undefined) return mine
  throw new UsageError(
    `${word} is leased for ${describeOwner(other.owner)}, and ends with it: kill ${other.keeper} ends the lease alone`,
  )
}

/** A name may be had by several, an id and a port by one. */
function setsOf(word: string, sets: readonly LeaseSet[]): LeaseSet[] {
  const byId = sets.filter(({ id }) => id === word)
  if (byId.length > 0) return byId
  const port = /^\d{1,5}$/.test(word) ? Number(word) : 0
  const byPort = sets.filter(({ leases }) => leases.some(({ range }) => isInRange(port, range)))
  return byPort.length > 0 ? byPort : sets.filter(({ leases }) => leases.some(({ name }) => name === word))
}
