import { basename } from 'node:path'
import { namesOf, type Settings } from '../../../formats/unit-file.ts'
import { dropInNames } from '../../../formats/unit-name.ts'
import type { Manager } from '../../../model/holder.ts'
import type { Viewer } from '../../../model/snapshot.ts'
import { type Realm, realmOf } from './realms.ts'
import { entriesOf, linkOf } from './shelf.ts'
import { filesOf, readUnit } from './unit-text.ts'

/** The links that `systemctl enable` and `disable` have to do with. */
export interface Links {
  /** Where each leads, by its path. */
  targets: Map<string, string>
  /** The paths of those that have a name, or lead to a file of that name. */
  byName: Map<string, string[]>
}

const STARTERS = /\.(wants|requires|upholds)$/

/** Those of one directory of units, and of the directories in it that say what starts what. */
export function linksIn(directory: string, reads?: number): Links {
  const entries = entriesOf(directory, reads)
  const starters = entries.flatMap(({ name }) => (STARTERS.test(name) ? `${directory}/${name}` : []))
  const links: Links = { targets: new Map(), byName: new Map() }
  for (const place of [directory, ...starters]) addLinks(links, place, reads)
  return links
}

function addLinks({ targets, byName }: Links, place: string, reads: number | undefined): void {
  for (const entry of entriesOf(place, reads)) {
    const path = `${place}/${entry.name}`
    const target = entry.isSymbolicLink() ? linkOf(path) : undefined
    if (target === undefined) continue
    targets.set(path, target)
    for (const name of new Set([entry.name, basename(target)])) byName.set(name, [...(byName.get(name) ?? []), path])
  }
}

/** A unit as its files have it. */
export interface WrittenUnit {
  unit: string
  /** What its links lead to, where `systemctl enable` makes them. */
  file: string
  settings: Settings
}

/** Whether `systemctl enable` makes exactly those links again that `systemctl disable` takes away, and of no other unit. */
export function isMadeByEnable(written: WrittenUnit, directory: string, links: Links): boolean {
  const taken = takenWith(written.unit, links)
  const made = madeFor(written, directory)
  const isAlone = namesIn(written.settings, 'Also').length === 0
  return isAlone && taken.size === made.size && [...made].every((path) => links.targets.get(path) === written.file)
}

/** By its name, and by those of its aliases, which lead to it. */
function takenWith(unit: string, { byName }: Links): Set<string> {
  const names = new Set([unit])
  const taken = new Set<string>()
  for (const name of names) {
    for (const path of byName.get(name) ?? []) {
      taken.add(path)
      names.add(basename(path))
    }
  }
  return taken
}

/** Specifiers are left as they are, and so make it a link that nobody has. */
function madeFor({ unit, settings }: WrittenUnit, directory: string): Set<string> {
  const started = (key: string, by: string) =>
    namesIn(settings, key).map((name) => `${directory}/${name}.${by}/${unit}`)
  const aliases = namesIn(settings, 'Alias').map((name) => `${directory}/${name}`)
  return new Set([
    ...started('WantedBy', 'wants'),
    ...started('RequiredBy', 'requires'),
    ...started('UpheldBy', 'upholds'),
    ...aliases,
  ])
}

function namesIn(settings: Settings, key: string): string[] {
  return namesOf(settings, [`Install.${key}`]).filter((name) => name !== '')
}

/** Tells of one unit after another, from the files alone, whether it is linked otherwise than `systemctl enable` would. */
export function linkReader(viewer: Viewer): (manager: Manager) => boolean {
  const known = new Map<string, Links>()
  return (manager) => {
    const realm = realmOf(manager, viewer)
    if (realm === undefined || manager.file === undefined) return true
    const links = known.get(realm.own) ?? linksIn(realm.own, realm.reads)
    known.set(realm.own, links)
    return !isMadeByEnable(
      { unit: manager.unit, file: manager.file, settings: settingsOf(manager, realm) },
      realm.own,
      links,
    )
  }
}

function settingsOf({ unit, file }: Manager, { units, reads }: Realm): Settings {
  const directories = units.flatMap((place) => dropInNames(unit).map((name) => `${place}/${name}.d`))
  return readUnit(file, filesOf(directories, { reads, confs: new Map() }), { reads }).settings
}
