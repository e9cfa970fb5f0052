import { type Dirent, readdirSync, readlinkSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { isTemplate, parseUnitName, templateOf } from '../../../formats/unit-name.ts'
import { quoteWord } from '../../../model/shell.ts'
import { noteCut } from '../ledger.ts'
import { isLost, type Realm } from './realms.ts'
import { isOwnDirectory } from './safe-file.ts'

/** What lies in the directories of one manager, by the names of the units. */
export interface Shelf {
  files: Map<string, string>
  /** Those of these files that are regular ones of root's. */
  plain: Set<string>
  /** Links to /dev/null that no file stands in front of. */
  masks: Map<string, string>
  aliases: Map<string, string>
  /** All aliases of a unit. */
  names: Map<string, string[]>
  /** The units that one starts, by links that will be there after the next boot. */
  starts: Map<string, Set<string>>
  /** Instances and others that a link names. */
  linked: Set<string>
  /** Directories of drop-ins by their names, `web.service.d`. */
  dropIns: Map<string, string[]>
  /** What is in those, by their paths, as far as it has been asked for. */
  confs: Map<string, string[]>
}

const MOST_ENTRIES = 20_000

/** Looks at names and links alone; no unit is read. */
export function readShelf(realm: Realm): Shelf {
  const shelf: Shelf = {
    ...{ plain: new Set(), files: new Map(), masks: new Map(), aliases: new Map(), starts: new Map() },
    ...{ names: new Map(), linked: new Set(), dropIns: new Map(), confs: new Map() },
  }
  // Where both are one, it is read once.
  const isMerged = linkOf('/lib') !== undefined
  for (const directory of realm.units) {
    if (isMerged && directory.startsWith('/lib/')) continue
    for (const entry of entriesOf(directory, realm.reads)) shelve(shelf, entry, { directory, realm })
  }
  for (const alias of shelf.aliases.keys()) {
    const own = ownName(shelf, alias)
    shelf.names.set(own, [...(shelf.names.get(own) ?? []), alias])
  }
  return shelf
}

export function entriesOf(directory: string, reads: number | undefined): Dirent[] {
  if (reads !== undefined && !isOwnDirectory(directory, reads)) return []
  try {
    const entries = readdirSync(directory, { withFileTypes: true })
    if (entries.length > MOST_ENTRIES) {
      const reason = `only ${MOST_ENTRIES} of ${entries.length} are looked at`
      noteCut(`all units in ${directory}`, reason, `sudo ls ${quoteWord(directory)}`)
    }
    return entries.slice(0, MOST_ENTRIES)
  } catch {
    return []
  }
}

interface Place {
  directory: string
  realm: Realm
}

function shelve(shelf: Shelf, entry: Dirent, place: Place): void {
  const { name } = entry
  if (name.endsWith('.d')) addDropIns(shelf, name, place)
  else if (/\.(wants|requires|upholds)$/.test(name)) addLinks(shelf, name, place)
  else if (parseUnitName(name) !== undefined) addUnit(shelf, entry, place)
}

function addDropIns({ dropIns }: Shelf, name: string, { directory }: Place): void {
  const path = `${directory}/${name}`
  const known = dropIns.get(name)
  if (known === undefined) dropIns.set(name, [path])
  else known.push(path)
}

function addLinks(shelf: Shelf, name: string, { directory, realm }: Place): void {
  const path = `${directory}/${name}`
  const names = entriesOf(path, realm.reads)
    .map((entry) => entry.name)
    .filter((unit) => parseUnitName(unit) !== undefined)
  for (const unit of names) shelf.linked.add(unit)
  if (!isLost(path)) addStarts(shelf, name.slice(0, name.lastIndexOf('.')), names)
}

export function addStarts({ starts }: Shelf, unit: string, names: readonly string[]): void {
  const known = starts.get(unit) ?? new Set()
  for (const name of names) known.add(name)
  starts.set(unit, known)
}

function addUnit(shelf: Shelf, entry: Dirent, { directory, realm }: Place): void {
  const { files, plain, masks, aliases } = shelf
  const { name } = entry
  const path = `${directory}/${name}`
  if (files.has(name) || aliases.has(name)) return
  const target = entry.isSymbolicLink() ? linkOf(path) : undefined
  if (target === '/dev/null') {
    if (!masks.has(name)) masks.set(name, path)
    return
  }
  const alias = target === undefined ? undefined : aliasOf(name, target, { directory, realm })
  if (alias === undefined) files.set(name, path)
  if ((realm.key === 'system' || path.startsWith('/usr/')) && entry.isFile()) plain.add(path)
  if (alias !== undefined) aliases.set(name, alias)
}

export function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}

/** A link to a unit of these directories by another name. One to a file elsewhere is the unit itself. */
function aliasOf(name: string, target: string, { directory, realm }: Place): string | undefined {
  const other = basename(target)
  const isInside = realm.units.includes(dirname(resolve(directory, target)))
  if (!isInside || other === name || parseUnitName(other) === undefined) return undefined
  if (templateOf(name) === other) return undefined
  // The alias of a template stands for an instance only with its own.
  return isTemplate(other) && !isTemplate(name) ? undefined : other
}

/** The name that a unit has itself. */
export function ownName({ aliases }: Shelf, name: string): string {
  let own = name
  for (let links = 0; links < 8; links++) {
    const next = aliases.get(own)
    if (next === undefined) return own
    own = next
  }
  return own
}
