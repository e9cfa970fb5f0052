import { existsSync, readdirSync } from 'node:fs'
import type { Manager } from '../../../model/holder.ts'
import { quoteWord } from '../../../model/shell.ts'
import type { Viewer } from '../../../model/snapshot.ts'
import { type ServiceManager, serviceManagerOf } from '../../../model/unit.ts'
import { ownHome } from '../../home.ts'
import { readProcFile } from '../../linux/proc-file.ts'
import { type Account, accountOf, parseAccounts } from '../../managers/account.ts'
import { noteCut } from '../ledger.ts'
import { isOwnDirectory } from './safe-file.ts'

/** One service manager, whether it runs or not, and the directories that it takes its units from, the first one first. */
export interface Realm {
  key: ServiceManager
  /** Whose services they are: root's those of the system. */
  account: Account
  /** Where what lasts until the next boot is. */
  runtime: string
  /** Whether its services start with the machine: those of a user who does not linger start when he logs in. */
  isOfBoot: boolean
  /** Where people put units, and `systemctl enable` makes its links. */
  own: string
  units: string[]
  quadlets: string[]
  /** The user whose files alone are read, where root reads those of a user. */
  reads?: number
}

const ROOT: Account = { name: 'root', uid: 0, gid: 0, home: '/root' }

/** The files of so many users are looked for, and those of so many are read. */
const MOST_ACCOUNTS = 512
const MOST_USERS = 32

/** The system, the viewer, and for root all users who have units of their own, linger, or have a manager that runs. */
export function readRealms(viewer: Viewer): Realm[] {
  const lingering = new Set(namesIn('/var/lib/systemd/linger'))
  const hasUnits = ({ name, uid, home }: Account) =>
    lingering.has(name) ||
    existsSync(`/run/user/${uid}/systemd`) ||
    ownDirectories(home).some((path) => isOwnDirectory(path, uid))
  const all = readAccounts(viewer).filter(hasUnits)
  const users = all.slice(0, MOST_USERS)
  if (all.length > users.length) noteUsers(all.slice(MOST_USERS))
  const realmOf = (account: Account) => userRealm(account, { isOfBoot: lingering.has(account.name), viewer })
  return [systemRealm(), ...users.map(realmOf)]
}

function noteUsers(unread: readonly Account[]): void {
  const uids = unread.map(({ uid }) => uid)
  const [first] = unread
  const others = uids.length > 1 ? ` and ${uids.length - 1} more users` : ''
  const command = `sudo find ${unread
    .slice(0, MOST_USERS)
    .map(({ home }) => quoteWord(`${home}/.config/systemd/user`))
    .join(' ')}`
  noteCut(`the services of ${first?.name}${others}`, `the units of ${MOST_USERS} users alone are read`, command)
}

/** A user of a directory service is in no local file: of others than the viewer the home is not known then. */
function readAccounts({ uid }: Viewer): Account[] {
  const listed = parseAccounts(readProcFile('/etc/passwd') ?? '')
  const local = listed.slice(0, MOST_ACCOUNTS)
  if (uid === 0 && listed.length > local.length) noteAccounts(listed.length)
  const all = new Map(local.toReversed().map((account) => [account.uid, account]))
  for (const other of uid === 0 ? usersWithDirectory() : [uid]) {
    const home = other === uid ? ownHome() : `/run/user/${other}`
    if (!all.has(other)) all.set(other, { name: `uid ${other}`, uid: other, gid: other, home })
  }
  return [...all.values()].filter((account) => uid === 0 || account.uid === uid).sort((a, b) => a.uid - b.uid)
}

function noteAccounts(count: number): void {
  const subject = `which users of ${count} have services of their own`
  const command = 'sudo find /home -maxdepth 5 -path "*/systemd/user" -o -maxdepth 5 -path "*/containers/*"'
  noteCut(subject, `only the first ${MOST_ACCOUNTS} of /etc/passwd are looked at`, command)
}

function usersWithDirectory(): number[] {
  return namesIn('/run/user').flatMap((name) => (/^\d+$/.test(name) ? Number(name) : []))
}

/** Users whose managers run, as a rule, and whom the viewer may not ask. */
export function readStrangers(viewer: Viewer): number[] {
  if (viewer.uid === 0) return []
  return usersWithDirectory().filter((uid) => uid !== viewer.uid)
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path).sort()
  } catch {
    return []
  }
}

function systemRealm(): Realm {
  return {
    ...{ key: 'system', account: ROOT, runtime: '/run', isOfBoot: true, own: '/etc/systemd/system' },
    units: [
      ...['/etc/systemd/system.control', '/run/systemd/system.control', '/run/systemd/transient'],
      ...['/run/systemd/generator.early', '/etc/systemd/system', '/etc/systemd/system.attached'],
      ...['/run/systemd/system', '/run/systemd/system.attached', '/run/systemd/generator'],
      ...['/usr/local/lib/systemd/system', '/usr/lib/systemd/system', '/lib/systemd/system'],
      '/run/systemd/generator.late',
    ],
    quadlets: ['/run/containers/systemd', '/etc/containers/systemd', '/usr/share/containers/systemd'],
  }
}

function ownDirectories(home: string): string[] {
  return [`${home}/.config/systemd/user`, `${home}/.config/containers/systemd`, `${home}/.local/share/systemd/user`]
}

function userRealm(account: Account, { isOfBoot, viewer }: { isOfBoot: boolean; viewer: Viewer }): Realm {
  const { uid, home } = account
  const runtime = `/run/user/${uid}`
  const systemd = `${runtime}/systemd`
  const [units = '', quadlets = '', data = ''] = ownDirectories(home)
  return {
    ...{ key: uid, account, runtime, isOfBoot, own: units },
    units: [
      ...[`${units}.control`, `${systemd}/user.control`, `${systemd}/transient`, `${systemd}/generator.early`],
      ...[units, '/etc/xdg/systemd/user', '/etc/systemd/user', `${systemd}/user`, '/run/systemd/user'],
      ...[`${systemd}/generator`, data, '/usr/local/share/systemd/user', '/usr/share/systemd/user'],
      ...['/usr/local/lib/systemd/user', '/usr/lib/systemd/user', `${systemd}/generator.late`],
    ],
    quadlets: [
      ...[`${runtime}/containers/systemd`, quadlets, `/etc/containers/systemd/users/${uid}`],
      '/etc/containers/systemd/users',
    ],
    ...(viewer.uid === 0 ? { reads: uid } : {}),
  }
}

/** Whoever's manager it is; undefined for a user of whom nothing is known here. */
export function realmOf(manager: Manager, viewer: Viewer): Realm | undefined {
  const key = serviceManagerOf(manager)
  if (key === 'system') return systemRealm()
  const account = accountOf(key)
  return account && userRealm(account, { isOfBoot: false, viewer })
}

/** What is in these is gone after the next boot; what a generator has made is made again. */
export function isLost(path: string): boolean {
  return path.startsWith('/run/') && !path.includes('/generator') && !path.includes('/containers/')
}

/** The manager of a unit of this realm. */
export function managerOf({ key, account }: Realm, unit: string): Manager {
  if (key === 'system') return { kind: 'systemd', scope: 'system', unit }
  return { kind: 'systemd', scope: 'user', uid: key, user: account.name, unit }
}
