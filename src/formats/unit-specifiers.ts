import { parseUnitName, unescapeName } from './unit-name.ts'

/** `%i` and its like, as far as the name of a unit tells them; the rest stays as it stands, as in a template most of it. */
export function specifiersOfName(unit: string): (text: string) => string {
  const name = parseUnitName(unit)
  if (name === undefined) return (text) => text
  const { stem, prefix, instance } = name
  const last = prefix.slice(prefix.lastIndexOf('-') + 1)
  const own = { '%': '%', p: prefix, P: unescapeName(prefix), j: last, J: unescapeName(last) }
  const ofInstance = { n: unit, N: stem, i: instance ?? '', I: unescapeName(instance ?? '') }
  const known = new Map(Object.entries(instance === '' ? own : { ...own, ...ofInstance }))
  return (text) => text.replaceAll(/%([\w%])/g, (whole, letter: string) => known.get(letter) ?? whole)
}
