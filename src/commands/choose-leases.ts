import { UsageError } from '../model/errors.ts'
import type { LeaseList, LeaseSet } from '../model/lease.ts'
import { isInRange } from '../model/port.ts'
import type { Reserved } from '../model/reservation.ts'
import { describeOwner } from '../report/leases-text.ts'

/** Who wants leases to end. */
export interface Asker {
  isRoot: boolean
  /** The command that says these words to this program. */
  calledBy(words: readonly string[]): string
}

/** The sets that these words mean: each is the id of a set, a port, or the name of a need. */
export function chooseLeases(list: LeaseList, words: readonly string[], asker: Asker): LeaseSet[] {
  const chosen = words.flatMap((word) => meantBy(word, list, asker))
  return [...new Set(chosen)]
}

function meantBy(word: string, { sets, unnamed }: LeaseList, { isRoot, calledBy }: Asker): LeaseSet[] {
  const certain = setsCalled(word, sets)
  const named = sets.filter(({ leases }) => leases.some(({ name }) => name === word))
  const found = certain.length > 0 ? certain : named
  const [other] = found
  if (other === undefined) {
    const isHidden = unnamed.includes(Number(word))
    throw new UsageError(
      isHidden
        ? `${word} is leased by somebody else: sudo ${calledBy(['leases', 'release', word])} ends it`
        : `"${word}" is no lease: ${calledBy(['leases'])} shows what there is`,
    )
  }
  // Others have needs of the same name: not even root means theirs by it.
  const mayEnd = isRoot && found === certain
  const mine = found.filter(({ isOwn, owner }) => mayEnd || isOwn || !owner.isAlive)
  if (mine.length === 0) throw new UsageError(refusal(word, other))
  return mine
}

/** Those of the reservations that these words are the ids of, where they have no leases. */
export function chooseReserved(all: readonly Reserved[], words: readonly string[], { isRoot }: Asker): Reserved[] {
  const chosen = all.filter(({ id }) => words.includes(id))
  const other = chosen.find(({ isOwn, owner }) => !isRoot && !isOwn && owner.isAlive)
  if (other === undefined) return chosen
  throw new UsageError(
    `${other.id} is reserved for ${describeOwner(other.owner)}, and is given back when that has ended`,
  )
}

/** By id or port, which no two have. */
function setsCalled(word: string, sets: readonly LeaseSet[]): LeaseSet[] {
  const byId = sets.filter(({ id }) => id === word)
  if (byId.length > 0) return byId
  const port = /^\d{1,5}$/.test(word) ? Number(word) : 0
  return sets.filter(({ leases }) => leases.some(({ range }) => isInRange(port, range)))
}

function refusal(word: string, { owner, keeper }: LeaseSet): string {
  return `${word} is leased for ${describeOwner(owner)}, and ends with it: kill ${keeper} ends the lease alone`
}
