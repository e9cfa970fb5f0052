import { posix } from 'node:path'
import type { Declaration, PortFile } from '../../../model/declaration.ts'
import type { Edit } from '../../../model/edit.ts'
import { rangeSize } from '../../../model/port.ts'
import { parseForeignYaml, type ScalarPlace, scalarPlaces } from '../../yaml.ts'
import type { Variables } from './interpolate.ts'
import { defaultsIn, variablesOf } from './variables.ts'

/** The texts that may be changed, by their paths. */
export type Texts = ReadonlyMap<string, string>

export interface Known {
  texts: Texts
  /** The same with what was changed by now, whose names are given away. */
  drafts: Texts
  variables: Variables
}

/** A single port that stands there as its number, so that it cannot be another one without a change of the file. */
export function isNumber({ origin, span, range, isAnyOf }: Declaration, texts: Texts): boolean {
  const text = texts.get(origin.file ?? '')
  return isAnyOf !== true && rangeSize(range) === 1 && text?.slice(span.start, span.end) === String(range.low)
}

/** Each number to a variable that stands for it, `${REDIS_PORT:-6379}`, and quotes where base 60 is read without them. */
export function editsOf(file: PortFile, { texts, drafts, variables }: Known): Edit[] {
  const near = [...drafts].filter(([path]) => posix.dirname(path) === posix.dirname(file.path))
  const defaults = defaultsIn(near.map(([, text]) => text))
  const names = variablesOf(file.declarations, { defaults, variables })
  const places = placesIn(texts)
  const edits = file.declarations.flatMap((declaration, at) => {
    const name = names[at]
    if (name === undefined || !isNumber(declaration, texts)) return []
    return withVariable(declaration, { name, texts, places }) ?? []
  })
  // An anchor stands for the ports of several services: the first of them gives the name.
  const byPlace = new Map(edits.toReversed().map((edit) => [`${edit.file}:${edit.span.start}`, edit]))
  return [...[...byPlace.values()].reverse(), ...quotesOf(file, { texts, edits })]
}

type Places = (path: string) => ScalarPlace[]

/** A file is parsed once, and only if something in it is to be changed. */
function placesIn(texts: Texts): Places {
  const known = new Map<string, ScalarPlace[]>()
  return (path) => {
    const places = known.get(path) ?? scalarPlaces(parseForeignYaml(texts.get(path) ?? '', { file: path }))
    known.set(path, places)
    return places
  }
}

interface Change {
  name: string
  texts: Texts
  places: Places
}

/** In brackets and braces only quotes let a variable stand. */
function withVariable({ origin, span }: Declaration, { name, texts, places }: Change): Edit | undefined {
  const { file = '' } = origin
  const text = texts.get(file) ?? ''
  const scalar = places(file).find(({ start, end }) => start <= span.start && span.end <= end)
  if (scalar === undefined || scalar.style === 'other') return undefined
  const was = text.slice(span.start, span.end)
  const becomes = `\${${name}:-${was}}`
  if (scalar.style === 'quoted' || !scalar.isInFlow) return { file, span, origin, was, becomes }
  const [before, behind] = [text.slice(scalar.start, span.start), text.slice(span.end, scalar.end)]
  if (/["\\\n]/.test(before + behind)) return undefined
  const whole = { start: scalar.start, end: scalar.end }
  return { file, span: whole, origin, was: before + was + behind, becomes: `"${before}${becomes}${behind}"` }
}

/** What a variable has got in is no number any more. */
function quotesOf({ faults }: PortFile, { texts, edits }: { texts: Texts; edits: readonly Edit[] }): Edit[] {
  return faults.flatMap(({ kind, text, span, origin }) => {
    const { file = '' } = origin
    if (kind !== 'port-sexagesimal' || texts.get(file)?.slice(span.start, span.end) !== text) return []
    const isChanged = edits.some((one) => one.file === file && one.span.start < span.end && span.start < one.span.end)
    return isChanged ? [] : [{ file, span, origin, was: text, becomes: `"${text}"` }]
  })
}
