import { namesOf, type Settings } from '../../../formats/unit-file.ts'
import { defined } from '../../../model/defined.ts'
import type { Service, ServiceState } from '../../../model/service.ts'
import type { Properties } from '../../managers/systemctl.ts'
import { factsOf, type UnitFacts } from '../../managers/unit-facts.ts'
import { productOf } from '../product.ts'
import type { Declared } from './declared.ts'
import { isMadeByEnable, type Links } from './own-links.ts'
import { managerOf, type Realm } from './realms.ts'
import { sinceOf, stateOf } from './states.ts'
import { isFromStore } from './store.ts'

/** All that is known of one unit. */
export interface Known {
  unit: string
  realm: Realm
  links: Links
  settings: Settings
  declared: Declared
  /** undefined where its manager has not loaded it, or does not run. */
  shown?: Properties
  /** Of a unit that is not shown. */
  state: ServiceState
  /** The file that somebody has written. */
  file?: string
  isMasked: boolean
  isGenerated: boolean
  isLinked: boolean
  isStarted: boolean
}

export function serviceOf(known: Known): Service {
  const { unit, realm, settings, declared, shown, isMasked, isStarted, file, isGenerated, isLinked } = known
  const { command, container, claims } = declared
  const { isEnabled = isLinked, mainPid: _, ...facts }: UnitFacts = shown === undefined ? {} : factsOf(shown)
  const { restarts } = facts
  const isOther = isEnabled && facts.isGenerated !== true && !isGenerated && isLinkedOtherwise(known)
  const own = defined({ file, isGenerated: isGenerated || undefined, isLinkedOtherwise: isOther || undefined })
  return defined({
    manager: { ...managerOf(realm, unit), ...facts, ...own, isEnabled },
    container,
    state: shown === undefined ? known.state : stateOf(shown),
    since: shown === undefined ? undefined : sinceOf(shown),
    startsAtBoot: isStarted && realm.isOfBoot,
    isMasked: isMasked || undefined,
    isFromStore: isFromStore(file) || undefined,
    restarts,
    product: productOf(defined({ unit, command, image: container?.image })),
    claims,
    endpoints: [],
    needs: relatedTo(unit, shown, settings, NEEDS),
    excludes: relatedTo(unit, shown, settings, EXCLUDES),
  })
}

function isLinkedOtherwise({ unit, file, settings, realm, links }: Known): boolean {
  return file === undefined || !isMadeByEnable({ unit, file, settings }, realm.own, links)
}

const NEEDS = ['Requires', 'BindsTo', 'Requisite']
const EXCLUDES = ['Conflicts', 'ConflictedBy']

/** Services and sockets alone: a target or a mount is nothing that has a port. */
function relatedTo(unit: string, shown: Properties | undefined, settings: Settings, keys: readonly string[]): string[] {
  const names =
    shown?.has('Requires') !== true
      ? namesOf(
          settings,
          keys.map((key) => `Unit.${key}`),
        )
      : keys.flatMap((key) => (shown.get(key) ?? '').split(' '))
  return [...new Set(names)].filter((name) => /^[\w:.@\\-]+\.(service|socket)$/.test(name) && name !== unit)
}
