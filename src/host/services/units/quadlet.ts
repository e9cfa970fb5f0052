import type { Dirent } from 'node:fs'
import { lastOf, namesOf, type Settings } from '../../../formats/unit-file.ts'
import { dropInNames, isTemplate, parseUnitName } from '../../../formats/unit-name.ts'
import type { Realm } from './realms.ts'
import { addStarts, entriesOf, type Shelf } from './shelf.ts'
import { filesOf, readUnit, type UnitText } from './unit-text.ts'

/** A file that podman's generator makes a unit of, whether it has done so yet or not. */
export interface Quadlet {
  /** The unit that comes of it. */
  unit: string
  /** Its own section: `Container`, `Pod`, `Kube`. */
  section: string
  text: UnitText
}

const KINDS: Record<string, { section: string; ending: string }> = {
  container: { section: 'Container', ending: '' },
  pod: { section: 'Pod', ending: '-pod' },
  kube: { section: 'Kube', ending: '' },
}

const DEPTH = 3

/** By the name of the unit; of two files of one name the one in the first directory counts. */
export function readQuadlets(realm: Realm): Map<string, Quadlet> {
  const files = new Map<string, string>()
  const dropIns = new Map<string, string[]>()
  for (const directory of realm.quadlets) walk(directory, { realm, files, dropIns, depth: DEPTH })
  const quadlets = [...files].flatMap(([name, file]) => quadletOf(name, { realm, file, dropIns }) ?? [])
  return new Map(quadlets.map((quadlet) => [quadlet.unit, quadlet]))
}

interface Walk {
  realm: Realm
  files: Map<string, string>
  dropIns: Map<string, string[]>
  depth: number
}

function walk(directory: string, state: Walk): void {
  const { realm, files, dropIns, depth } = state
  for (const entry of entriesOf(directory, realm.reads)) {
    const path = `${directory}/${entry.name}`
    if (isDropIns(entry)) dropIns.set(entry.name, [...(dropIns.get(entry.name) ?? []), path])
    else if (entry.isDirectory() && depth > 0 && !isOfUsers(path)) walk(path, { ...state, depth: depth - 1 })
    else if (kindOf(entry.name) !== undefined && !files.has(entry.name)) files.set(entry.name, path)
  }
}

function isDropIns({ name }: Dirent): boolean {
  return name.endsWith('.d') && (kindOf(name.slice(0, -2)) !== undefined || /^(container|pod|kube)\.d$/.test(name))
}

/** What is in there is for the managers of users, whose own list names it. */
function isOfUsers(path: string): boolean {
  return path.startsWith('/etc/containers/systemd/users')
}

function kindOf(name: string): string | undefined {
  const kind = name.slice(name.lastIndexOf('.') + 1)
  return Object.hasOwn(KINDS, kind) ? kind : undefined
}

type Found = { realm: Realm; file: string; dropIns: ReadonlyMap<string, string[]> }

function quadletOf(name: string, { realm, file, dropIns }: Found): Quadlet | undefined {
  const kind = kindOf(name) ?? ''
  const { section = '', ending = '' } = KINDS[kind] ?? {}
  const stem = name.slice(0, -kind.length - 1)
  const names = dropInNames(`${stem}.service`).map((one) => one.replace(/service$/, kind))
  const directories = [...names, kind].flatMap((one) => dropIns.get(`${one}.d`) ?? [])
  const text = readUnit(file, filesOf(directories, { reads: realm.reads, confs: new Map() }), realm)
  const given = lastOf(text.settings, `${section}.ServiceName`)
  const unit = `${given ?? withEnding(stem, ending)}.service`
  return parseUnitName(unit) === undefined || isTemplate(unit) ? undefined : { unit, section, text }
}

/** `web@1` of a pod becomes `web-pod@1`. */
function withEnding(stem: string, ending: string): string {
  const at = stem.indexOf('@')
  return at < 0 ? `${stem}${ending}` : `${stem.slice(0, at)}${ending}${stem.slice(at)}`
}

/** What the generator would link, for units that it has not made yet. */
export function shelveQuadlets(shelf: Shelf, quadlets: ReadonlyMap<string, Quadlet>): void {
  for (const { unit, text } of quadlets.values()) {
    if (text.file === undefined || shelf.files.has(unit) || shelf.masks.has(unit)) continue
    shelf.files.set(unit, text.file)
  }
  for (const { unit, text } of quadlets.values()) {
    for (const target of wantersOf(text.settings)) addStarts(shelf, target, [unit])
  }
}

function wantersOf(settings: Settings): string[] {
  const names = namesOf(settings, ['Install.WantedBy', 'Install.RequiredBy', 'Install.UpheldBy'])
  return names.filter((name) => parseUnitName(name) !== undefined)
}
