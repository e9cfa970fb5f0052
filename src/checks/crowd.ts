/** Whom two needs are of, by numbers: those of one world, and those of one place, are not compared with each other. */
export interface Kin {
  world: number
  place: number
  /** Of this world and this place. */
  both: number
}

/** Gives each name a number of its own: those are compared many times. */
export function numbering(): (name: string) => number {
  const numbers = new Map<string, number>()
  return (name) => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  }
}

interface Member {
  kin?: Kin
}

interface Family<Who> {
  kin: Kin | undefined
  /** In the order in which they came; those that are gone stand there until they are first. */
  queue: Who[]
  first: number
  size: number
}

/** Many at once, of which one is found that is no kin of another: without a look at all of them. */
export class Crowd<Who extends Member> {
  readonly #families = new Map<number, Family<Who>>()
  readonly #counts = new Map<number, number>()
  readonly #present = new Set<Who>()

  add(who: Who): void {
    const key = who.kin?.both ?? ALONE
    const family = this.#families.get(key) ?? { kin: who.kin, queue: [], first: 0, size: 0 }
    this.#families.set(key, family)
    family.queue.push(who)
    family.size++
    this.#present.add(who)
    this.#count(who.kin, 1)
  }

  remove(who: Who): void {
    const key = who.kin?.both ?? ALONE
    const family = this.#families.get(key)
    if (family === undefined || !this.#present.delete(who)) return
    family.size--
    if (family.size === 0) this.#families.delete(key)
    this.#count(who.kin, -1)
  }

  firstFor({ kin }: Member): Who | undefined {
    if (this.#present.size === this.#kinOf(kin)) return undefined
    for (const family of this.#families.values()) if (!isKin(family.kin, kin)) return this.#firstIn(family)
    return undefined
  }

  #firstIn(family: Family<Who>): Who | undefined {
    for (; family.first < family.queue.length; family.first++) {
      const who = family.queue[family.first]
      if (who !== undefined && this.#present.has(who)) return who
    }
    return undefined
  }

  #count(kin: Kin | undefined, by: number): void {
    if (kin === undefined) return
    for (const name of [kin.world, kin.place, kin.both]) this.#counts.set(name, (this.#counts.get(name) ?? 0) + by)
  }

  /** Those of its world and those of its place; who is of both counts once. */
  #kinOf(kin: Kin | undefined): number {
    if (kin === undefined) return 0
    const countOf = (name: number) => this.#counts.get(name) ?? 0
    return countOf(kin.world) + countOf(kin.place) - countOf(kin.both)
  }
}

const ALONE = -1

function isKin(one: Kin | undefined, other: Kin | undefined): boolean {
  return one !== undefined && other !== undefined && (one.world === other.world || one.place === other.place)
}
