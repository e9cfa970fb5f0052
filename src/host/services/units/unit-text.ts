import { parseUnitFile, type Settings } from '../../../formats/unit-file.ts'
import { dropInNames, parseUnitName, templateOf } from '../../../formats/unit-name.ts'
import type { Realm } from './realms.ts'
import { readPlain, readText } from './safe-file.ts'
import { entriesOf, type Shelf } from './shelf.ts'

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
export function unitReader(realm: Realm, shelf: Shelf): (name: string, loadedFrom?: string) => UnitText {
  const known = new Map<string, UnitText>()
  return (name, loadedFrom) => {
    const found = known.get(name)
    if (found !== undefined) return found
    const file = fileOf(name, shelf) ?? loadedFrom
    const text = readUnit(file, dropInsOf(name, shelf, realm), { reads: realm.reads, plain: shelf.plain })
    known.set(name, text)
    return text
  }
}

export function fileOf(name: string, { files }: Shelf): string | undefined {
  return files.get(name) ?? files.get(templateOf(name) ?? '')
}

/** The user whose files alone are read, if not all, and what is known to be a regular file of root's. */
interface Access {
  reads?: number | undefined
  plain?: ReadonlySet<string>
}

/** One file and its drop-ins in their order. */
export function readUnit(file: string | undefined, dropIns: readonly string[], { reads, plain }: Access): UnitText {
  const text: UnitText = { settings: new Map(), hidden: [], isEmpty: false, ...(file === undefined ? {} : { file }) }
  for (const path of file === undefined ? dropIns : [file, ...dropIns]) {
    const content = plain?.has(path) ? readPlain(path) : readText(path, reads)
    if ('text' in content) {
      parseUnitFile(content.text, path, text.settings)
      if (path === file) text.isEmpty = content.text === ''
    } else if (content.isHidden) text.hidden.push(path)
  }
  return text
}

/** The first of several drop-ins of one name counts, and they are read in the order of their names. */
export function dropInsOf(name: string, { dropIns, names, confs }: Shelf, { units, reads }: Realm): string[] {
  const { suffix = '' } = parseUnitName(name) ?? {}
  const aliases = names.get(name)
  const all = aliases === undefined ? dropInNames(name) : [...new Set([name, ...aliases].flatMap(dropInNames))]
  const directories = all.flatMap((one) => dropIns.get(`${one}.d`) ?? [])
  const general = dropIns.get(`${suffix}.d`) ?? []
  if (directories.length + general.length === 0) return []
  const rankOf = (path: string) => units.indexOf(path.slice(0, path.lastIndexOf('/')))
  return filesOf([...directories.sort((a, b) => rankOf(a) - rankOf(b)), ...general], { reads, confs })
}

interface Listing {
  reads?: number | undefined
  /** Directories that have been read. */
  confs: Map<string, string[]>
}

export function filesOf(directories: readonly string[], { reads, confs }: Listing): string[] {
  const files = new Map<string, string>()
  for (const directory of directories) {
    const names = confs.get(directory) ?? confsIn(directory, reads)
    confs.set(directory, names)
    for (const name of names) if (!files.has(name)) files.set(name, `${directory}/${name}`)
  }
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path)
}

function confsIn(directory: string, reads: number | undefined): string[] {
  const entries = entriesOf(directory, reads)
  return entries.flatMap(({ name }) => (name.endsWith('.conf') ? name : []))
}
