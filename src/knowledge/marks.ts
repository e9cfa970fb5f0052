import { matchesPath } from './pattern.ts'
import type { Product } from './product.ts'

/** Words in a row by which a product is known; mostly one. */
interface Mark {
  patterns: readonly string[]
  product: Product
  /** Where marks of several products match, the first of the table counts. */
  order: number
}

/** The mark that matches the words from a place on. */
type FindMark = (words: readonly string[], start: number) => Mark | undefined

/** Finds marks of these products. They are sorted when the first is looked for. */
export function markFinder(
  products: readonly Product[],
  marksOf: (product: Product) => readonly (readonly string[])[],
): FindMark {
  let index: Index | undefined
  return (words, start) => {
    index ??= indexMarks(
      products.flatMap((product, order) => marksOf(product).map((patterns) => ({ patterns, product, order }))),
    )
    const word = words[start] ?? ''
    const plain = index.plain.get(baseOf(word)) ?? []
    const starred = index.starred.flatMap(({ head, mark }) => (word.includes(head) ? mark : []))
    return firstMark([...plain, ...starred].filter(({ patterns }) => isAt(words, start, patterns)))
  }
}

/** Each holder is compared with hundreds of marks, and only those with a `*` have to be looked at one by one. */
interface Index {
  /** By the last path element of the first word. */
  plain: ReadonlyMap<string, readonly Mark[]>
  /** With what stands before the `*`. */
  starred: readonly { head: string; mark: Mark }[]
}

function indexMarks(marks: readonly Mark[]): Index {
  const plain = new Map<string, Mark[]>()
  const starred: { head: string; mark: Mark }[] = []
  for (const mark of marks) {
    const key = baseOf(mark.patterns[0] ?? '')
    const star = key.indexOf('*')
    if (star !== -1) starred.push({ head: key.slice(0, star), mark })
    else plain.set(key, [...(plain.get(key) ?? []), mark])
  }
  return { plain, starred }
}

export function firstMark(marks: readonly Mark[]): Mark | undefined {
  return marks.length < 2 ? marks[0] : marks.toSorted((one, other) => one.order - other.order)[0]
}

function isAt(words: readonly string[], start: number, patterns: readonly string[]): boolean {
  return patterns.every((pattern, offset) => matchesPath(words[start + offset] ?? '', pattern))
}

export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
