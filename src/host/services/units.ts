import { existsSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { Viewer } from '../../model/snapshot.ts'
import type { ServiceManager } from '../../model/unit.ts'
import type { Sight } from '../linux/viewer.ts'
import { isSystemdFirst } from '../managers/concern.ts'
import { readManagers } from '../managers/systemctl.ts'
import type { ShownUnits } from '../managers/systemd.ts'
import type { ServicePart } from './part.ts'
import { gapOfStrangers } from './units/gaps.ts'
import { readRealm } from './units/realm-services.ts'
import { type Realm, readRealms, readStrangers } from './units/realms.ts'
import { askStates, type Shown } from './units/states.ts'

/**
 * The services of systemd: of the system, of each user who may be asked, and of files that no manager has loaded.
 * Where systemd is not the first process its files start nothing.
 */
export async function readUnits({ viewer }: Sight, answers = askManagers(viewer)): Promise<ServicePart> {
  if (!isSystemdFirst()) return { services: [], gaps: [] }
  // The managers work while the files are read, once they have been asked.
  await setImmediate()
  const realms = readRealms(viewer).map((realm) => ({ realm, tell: readRealm(realm) }))
  const shown = await answers
  const parts = realms.map(({ realm, tell }) => tell(shown.get(realm.key) ?? unasked(realm)))
  return {
    services: parts.flatMap(({ services }) => services),
    gaps: [...parts.flatMap(({ gaps }) => gaps), ...gapOfStrangers(readStrangers(viewer))],
  }
}

type Answers = ReadonlyMap<ServiceManager, Shown>

/** What each manager tells of its units, which nothing else is started for. */
export async function askManagers(viewer: Viewer): Promise<Answers> {
  const keys = isSystemdFirst() ? readManagers(viewer) : []
  return new Map(await Promise.all(keys.map(async (key) => [key, await askStates(key, viewer)] as const)))
}

/** What was told in full. */
export function shownIn(answers: Answers): ShownUnits {
  const whole = [...answers].flatMap(([key, shown]) =>
    'units' in shown && shown.missed === undefined ? [[key, [...shown.units.values()]] as const] : [],
  )
  return new Map(whole)
}

/** Of a manager that runs, and has not been asked. */
function unasked({ runtime }: Realm): Shown | undefined {
  const isRunning = existsSync(`${runtime}/systemd/private`)
  return isRunning ? { failed: 'the managers of too many users run to ask them all' } : undefined
}
