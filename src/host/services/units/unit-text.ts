import type { Realm } from './realms.ts'
import { readText } from './safe-file.ts'
import { entriesOf, type Shelf } from './shelf.ts'
import { parseUnitFile, type Settings } from './unit-file.ts'
import { dropInNames, parseUnitName, templateOf } from './unit-name.ts'

/** All that the files of a unit say. */
export interface UnitText {
  settings: Settings
  file?: string
  /** Files that may not be read. */
  hidden: string[]
  /** Its file has nothing in it, which keeps it from starting. */
  isEmpty: boolean
}

/** Reads units of one manager, each once. */
export function unitReader(realm: Realm, shelf: Shelf): (name: string, file?: string) => UnitText {
  const known = new Map<string, UnitText>()
  return (name, file = fileOf(name, shelf)) => {
    const found = known.get(name)
    if (found !== undefined) return found
    const text = readUnit(file, dropInsOf(name, shelf, realm), realm)
    known.set(name, text)
    return text
  }
}

export function fileOf(name: string, { files }: Shelf): string | undefined {
  return files.get(name) ?? files.get(templateOf(name) ?? '')
}

/** One file and its drop-ins in their order. */
export function readUnit(file: string | undefined, dropIns: readonly string[], { reads }: Realm): UnitText {
  const text: UnitText = { settings: new Map(), hidden: [], isEmpty: false, ...(file === undefined ? {} : { file }) }
  for (const path of file === undefined ? dropIns : [file, ...dropIns]) {
    const content = readText(path, reads)
    if ('text' in content) {
      parseUnitFile(content.text, path, text.settings)
      if (path === file) text.isEmpty = content.text === ''
    } else if (content.isHidden) text.hidden.push(path)
  }
  return text
}

/** The first of several drop-ins of one name counts, and they are read in the order of their names. */
export function dropInsOf(name: string, { dropIns, names }: Shelf, { units, reads }: Realm): string[] {
  const { suffix = '' } = parseUnitName(name) ?? {}
  const all = [name, ...(names.get(name) ?? [])].flatMap(dropInNames)
  const directories = [...new Set(all)].flatMap((one) => dropIns.get(`${one}.d`) ?? [])
  const rank = new Map(units.map((directory, index) => [directory, index]))
  const rankOf = (path: string) => rank.get(path.slice(0, path.lastIndexOf('/'))) ?? 0
  directories.sort((a, b) => rankOf(a) - rankOf(b))
  return filesOf([...directories, ...(dropIns.get(`${suffix}.d`) ?? [])], reads)
}

export function filesOf(directories: readonly string[], reads?: number): string[] {
  const files = new Map<string, string>()
  for (const directory of directories) {
    for (const { name } of entriesOf(directory, reads)) {
      if (name.endsWith('.conf') && !files.has(name)) files.set(name, `${directory}/${name}`)
    }
  }
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path)
}
