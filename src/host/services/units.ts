import type { Viewer } from '../../model/snapshot.ts'
import { isSystemdFirst } from '../managers/concern.ts'
import { type ManagerKey, readManagers } from '../managers/systemctl.ts'
import type { Sight } from '../managers/systemd.ts'
import type { ServicePart } from './part.ts'
import { gapOfStrangers } from './units/gaps.ts'
import { servicesOfRealm } from './units/realm-services.ts'
import { readRealms, readStrangers } from './units/realms.ts'
import { askStates, type Shown } from './units/states.ts'

/**
 * The services of systemd: of the system, of each user who may be asked, and of files that no manager has loaded.
 * Where systemd is not the first process its files start nothing.
 */
export async function readUnits({ viewer }: Sight): Promise<ServicePart> {
  if (!isSystemdFirst()) return { services: [], gaps: [] }
  const answers = askAll(viewer)
  const realms = readRealms(viewer)
  const shown = await answers
  const parts = realms.map((realm) => servicesOfRealm(realm, shown.get(realm.key)))
  return {
    services: parts.flatMap(({ services }) => services),
    gaps: [...parts.flatMap(({ gaps }) => gaps), ...gapOfStrangers(readStrangers(viewer))],
  }
}

async function askAll(viewer: Viewer): Promise<Map<ManagerKey, Shown>> {
  const keys = readManagers(viewer)
  return new Map(await Promise.all(keys.map(async (key) => [key, await askStates(key, viewer)] as const)))
}
