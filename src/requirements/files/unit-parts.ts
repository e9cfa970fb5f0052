import { posix } from 'node:path'
import { lastOf, parseUnitFile, type Settings } from '../../formats/unit-file.ts'
import { dropInNames } from '../../formats/unit-name.ts'
import { specifiersOfName } from '../../formats/unit-specifiers.ts'
import { UsageError } from '../../model/errors.ts'
import type { Origin } from '../../model/requirement.ts'
import type { FileContext } from './context.ts'
import type { FileText } from './text-place.ts'
import { checkSections, unitOf } from './unit-name.ts'

/** What a unit is read from, in the order in which it counts: its own text, and those of the drop-ins beside it. */
export interface UnitText {
  /** Of a template that of its default instance, where it has one. */
  unit: string
  parts: FileText[]
}

const MOST_DROP_INS = 100
/** Of those of one unit. */
const MOST_CHARACTERS = 256 * 1024

/** `example` is the section that it should have. */
export function unitTextOf(text: string, context: FileContext, example: string): UnitText {
  const { path } = context
  checkSections(text, path, example)
  const partsOf = (unit: string) => [{ text, path }, ...dropInsOf(unit, context, example)]
  const unit = unitOf(path)
  const parts = partsOf(unit)
  const instance = defaultInstance(unit, settingsOf(parts))
  return instance === undefined ? { unit, parts } : { unit: instance, parts: partsOf(instance) }
}

/** All that they assign; what comes later stands behind what it may take back. */
export function settingsOf(parts: readonly FileText[]): Settings {
  const settings: Settings = new Map()
  for (const { text, path } of parts) parseUnitFile(text, path, settings)
  return settings
}

export function partAt({ parts }: UnitText, { file }: Origin): FileText | undefined {
  return parts.find(({ path }) => path === file)
}

/** What has the same name, and is a service: a Quadlet has its own suffix. */
export function asService(unit: string): string {
  return unit.replace(/\.\w+$/, '.service')
}

/** The instance that a template is enabled as by its name alone. */
function defaultInstance(unit: string, settings: Settings): string | undefined {
  const told = lastOf(settings, 'Install.DefaultInstance')
  if (told === undefined || !/@\.\w+$/.test(unit)) return undefined
  const instance = specifiersOfName(asService(unit))(told)
  return /^[\w:.\\@-]+$/.test(instance) ? unit.replace(/@(?=\.\w+$)/, () => `@${instance}`) : undefined
}

/** The first of several of one name counts, and they are read in the order of their names. */
function dropInsOf(unit: string, { path, read, list }: FileContext, example: string): FileText[] {
  const files = filesIn(dropInDirectories(unit, posix.dirname(path)), list)
  if (files.size > MOST_DROP_INS) throw new UsageError(`${path}:1:1: more than ${MOST_DROP_INS} drop-ins change it`)
  let left = MOST_CHARACTERS
  return [...files].sort(byName).flatMap(([, file]) => {
    const text = file === MASK ? undefined : read(file)
    if (text === undefined) return []
    left -= text.length
    if (left < 0) throw new UsageError(`${file}:1:1: the drop-ins of ${unit} are too long`)
    checkSections(text, file, example)
    return { text, path: file }
  })
}

const MASK = ''

/** By their names. */
function filesIn(directories: readonly string[], list: FileContext['list']): Map<string, string> {
  const files = new Map<string, string>()
  for (const directory of directories) {
    for (const { name, isMask } of list?.(directory) ?? []) {
      if (name.endsWith('.conf') && !files.has(name)) files.set(name, isMask ? MASK : `${directory}/${name}`)
    }
  }
  return files
}

/** The most specific first: `web@blue.service.d`, `web@.service.d`, `service.d`. */
function dropInDirectories(unit: string, beside: string): string[] {
  const suffix = posix.extname(unit)
  const names = dropInNames(asService(unit)).map((name) => name.replace(/\.service$/, suffix))
  return [...names, suffix.slice(1)].map((name) => posix.join(beside, `${name}.d`))
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1
}
