import type { Gap } from '../../../model/snapshot.ts'
import { sudoUser } from '../../managers/account.ts'
import { noteCut } from '../ledger.ts'
import type { Realm } from './realms.ts'
import type { Shown } from './states.ts'

/** So many files are named, each with its own command. */
const MOST_FILES = 20

/** A file that the viewer may not read, and the units that it says something of. */
export function gapsOfFiles(hidden: ReadonlyMap<string, string[]>): Gap[] {
  const more = [...hidden.keys()].slice(MOST_FILES)
  if (more.length > 0) {
    const files = more.slice(0, MOST_FILES).map(quoted).join(' ')
    noteCut(`what ports the units of ${more.length} more files declare`, 'they may not be read', `sudo cat ${files}`)
  }
  return [...hidden].slice(0, MOST_FILES).map(([file, units]) => ({
    subject: `what ports ${named(units)} declares`,
    reason: `${file} may not be read`,
    command: `sudo cat ${quoted(file)}`,
    affects: 'naming',
  }))
}

const MOST_NAMED = 5

function named(units: readonly string[]): string {
  const more = units.length > MOST_NAMED ? ` and ${units.length - MOST_NAMED} more` : ''
  return `${units.slice(0, MOST_NAMED).join(', ')}${more}`
}

const LIST = 'list-units --all --type=service,socket'
const NAMES = "list-units --all --plain --no-legend --type=service,socket | awk '{print $1}'"
const DETAILS = 'show --property=Id,NRestarts,StateChangeTimestamp --'

/** Of one that has told nothing, or states alone. */
export function gapsOfManager(realm: Realm, shown: Shown | undefined): Gap[] {
  if (shown === undefined) return []
  const services = `the services of ${realm.key === 'system' ? 'the system' : realm.account.name}`
  const systemctl = systemctlOf(realm)
  if ('failed' in shown) return [gapAbout(`the state of ${services}`, shown.failed, `${systemctl} ${LIST}`)]
  if (shown.missed === undefined) return []
  const subject = `since when ${services} are as they are, and how often they have restarted`
  // All at once may be what has failed: systemctl ends at the first unit that it cannot tell of.
  return [gapAbout(subject, shown.missed, `${systemctl} ${NAMES} | xargs -d '\\n' -n1 ${systemctl} ${DETAILS}`)]
}

function gapAbout(subject: string, reason: string, command: string): Gap {
  return { subject, reason, command, affects: 'naming' }
}

function systemctlOf({ key, reads }: Realm): string {
  if (key === 'system') return 'systemctl'
  const own = `XDG_RUNTIME_DIR=/run/user/${key} systemctl --user`
  return reads === undefined ? `env ${own}` : `sudo -u ${sudoUser(key)} ${own}`
}

/** One for all of them, as it is one reason. */
export function gapOfStrangers(uids: readonly number[]): Gap[] {
  if (uids.length === 0) return []
  const reason = 'only they themselves and root may ask their managers and read their units'
  return [{ subject: "services of other users' own managers", reason, command: commandFor(uids), affects: 'naming' }]
}

function commandFor(uids: readonly number[]): string {
  const [uid = 0, ...more] = uids
  if (more.length === 0) return `sudo -u ${sudoUser(uid)} XDG_RUNTIME_DIR=/run/user/${uid} systemctl --user ${LIST}`
  const one = `sudo -u "#$uid" XDG_RUNTIME_DIR=/run/user/$uid systemctl --user ${LIST}`
  return `for uid in ${uids.join(' ')}; do ${one}; done`
}

/** As one word of a shell. */
function quoted(path: string): string {
  return /^[\w./@:%+,-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`
}
