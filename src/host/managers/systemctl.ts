import { existsSync, readdirSync, statSync } from 'node:fs'
import { byOwner, formatCall } from '../../model/call.ts'
import type { Viewer } from '../../model/snapshot.ts'
import type { ServiceManager } from '../../model/unit.ts'
import { type Answer, ask } from '../exec.ts'
import { userName } from './account.ts'
import { isSystemdFirst } from './concern.ts'

export async function askSystemctl(key: ServiceManager, args: readonly string[], viewer: Viewer): Promise<Answer> {
  return key === 'system' ? ask('systemctl', args) : askUser(key, args, viewer)
}

/** What a person would type to ask the same. */
export function systemctlFor(key: ServiceManager, viewer: Viewer): string {
  if (key === 'system') return 'systemctl'
  const by = byOwner({ uid: key, user: userName(key) }, viewer)
  return formatCall({ words: ['systemctl', '--user'], ...by, targets: [] })
}

/** As the user himself, and only where his manager runs: systemd would start it, and all of his services, to answer. */
async function askUser(uid: number, args: readonly string[], viewer: Viewer): Promise<Answer> {
  const directory = directoryOf(uid)
  if (!mayAsk(uid, viewer)) return { failed: 'only that user and root may ask his service manager' }
  const found = statSync(directory, { throwIfNoEntry: false })
  if (found === undefined || !isRunning(uid)) return { failed: 'the service manager of that user does not run' }
  const command = ['env', `XDG_RUNTIME_DIR=${directory}`, 'systemctl', '--user', ...args]
  if (viewer.uid === uid) return ask('/usr/bin/env', command.slice(1))
  return ask('setpriv', ['--reuid', String(uid), '--regid', String(found.gid), '--clear-groups', ...command])
}

/** One process each: a machine with a hundred sessions is not asked a hundred times. */
const MOST_USERS = 16

/** The service managers of this machine that run and may be asked, where systemd runs it. */
export function readManagers(viewer: Viewer): ServiceManager[] {
  if (!isSystemdFirst()) return []
  const running = usersWithDirectory().filter((uid) => mayAsk(uid, viewer) && isRunning(uid))
  return ['system', ...running.slice(0, MOST_USERS)]
}

function usersWithDirectory(): number[] {
  try {
    const names = readdirSync('/run/user').filter((name) => /^\d+$/.test(name))
    return names.map(Number).sort((a, b) => a - b)
  } catch {
    return []
  }
}

function directoryOf(uid: number): string {
  return `/run/user/${uid}`
}

function mayAsk(uid: number, viewer: Viewer): boolean {
  return viewer.uid === 0 || viewer.uid === uid
}

/** Whether it is a user's, and has ended with his last session: then it has no services any more. */
export function hasEnded(manager: ServiceManager): boolean {
  return manager !== 'system' && !isRunning(manager)
}

function isRunning(uid: number): boolean {
  return existsSync(`${directoryOf(uid)}/systemd/private`)
}

/** Properties of one unit. One that is said several times has its values on lines of their own. */
export type Properties = ReadonlyMap<string, string>

/** The output of `systemctl show` of several units: `Key=value` lines in systemd's own order, blank lines between. */
export function parseProperties(output: string): Properties[] {
  return output.split(/\n\s*\n/).flatMap((block) => {
    const values = new Map<string, string>()
    for (const [, key = '', value = ''] of block.matchAll(/^(\w+)=(.*)$/gm)) {
      const known = values.get(key)
      values.set(key, known === undefined ? value : `${known}\n${value}`)
    }
    return values.get('Id') ? [values] : []
  })
}
