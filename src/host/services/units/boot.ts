import { isYes, lastOf, namesOf } from '../../../formats/unit-file.ts'
import { parseUnitName, templateOf } from '../../../formats/unit-name.ts'
import { isLost } from './realms.ts'
import { ownName, type Shelf } from './shelf.ts'
import { fileOf, type UnitText } from './unit-text.ts'

/** What a unit starts beside itself. */
const STARTING = ['Unit.Wants', 'Unit.Requires', 'Unit.BindsTo', 'Unit.Upholds']

/** What every unit of a manager waits for, unless it says otherwise. */
const FIRST = ['default.target', 'sysinit.target', 'basic.target', 'sockets.target', 'timers.target', 'paths.target']

/**
 * The units that the manager starts when it starts itself, by their own names, and those that a socket, a timer or a
 * path among them will start.
 */
export function startedAtBoot(shelf: Shelf, read: (name: string) => UnitText): Set<string> {
  const started = new Set<string>()
  const queue =
    shelf.aliases.has('default.target') || shelf.files.has('default.target')
      ? [...FIRST]
      : [...FIRST, 'multi-user.target']
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const unit = ownName(shelf, name)
    if (started.has(unit) || !isStartable(unit, shelf)) continue
    started.add(unit)
    // A file of a user may name more than a call takes arguments.
    const named = new Set([...linksOf(unit, shelf), ...linksOf(name, shelf), ...namedBy(unit, read(unit))])
    for (const next of named) queue.push(next)
  }
  return started
}

/** A mask of /run is gone by then, and so is a unit that has its file there. */
function isStartable(unit: string, shelf: Shelf): boolean {
  const mask = shelf.masks.get(unit)
  const file = fileOf(unit, shelf)
  return parseUnitName(unit) !== undefined && !(mask && !isLost(mask)) && !(file && isLost(file))
}

function linksOf(unit: string, { starts }: Shelf): string[] {
  return [...(starts.get(unit) ?? []), ...(starts.get(templateOf(unit) ?? '') ?? [])]
}

function namedBy(unit: string, { settings }: UnitText): string[] {
  const named = namesOf(settings, STARTING)
  const sockets = unit.endsWith('.service') ? namesOf(settings, ['Service.Sockets']) : []
  return [...named, ...sockets, ...[triggeredBy(unit, settings) ?? []].flat()]
}

/** The unit that a socket, a timer or a path starts. */
export function triggeredBy(unit: string, settings: UnitText['settings']): string | undefined {
  const { stem = '', prefix = '', suffix } = parseUnitName(unit) ?? {}
  if (suffix === 'timer') return lastOf(settings, 'Timer.Unit') ?? `${stem}.service`
  if (suffix === 'path') return lastOf(settings, 'Path.Unit') ?? `${stem}.service`
  if (suffix !== 'socket') return undefined
  const each = isYes(lastOf(settings, 'Socket.Accept')) ? `${prefix}@.service` : `${stem}.service`
  return lastOf(settings, 'Socket.Service') ?? each
}
