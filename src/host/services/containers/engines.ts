import { existsSync, readdirSync } from 'node:fs'
import { listPids, readProcFile } from '../../linux/proc-file.ts'
import { parseName } from '../../linux/process.ts'
import type { Sight } from '../../linux/viewer.ts'
import { type Account, parseAccounts, sudoUser, userName } from '../../managers/account.ts'
import type { Source } from '../../managers/container-source.ts'
import { noteCut } from '../ledger.ts'
import { hasStorage } from './storage.ts'

/** An engine of one user that has, or may have, containers. */
export interface EngineOfUser extends Source {
  /** Its processes: daemons of docker, the monitors of podman's containers. */
  pids: readonly number[]
}

/** Users are not asked by the hundred. */
const MOST_USERS = 16

/** Those whose marks show; none is asked for, and so made, where it has never been. */
export function enginesOf({ processes }: Pick<Sight, 'processes'>): EngineOfUser[] {
  const pids = new Map<string, number[]>()
  for (const pid of listPids()) {
    const name = parseName(processes.statOf(pid))
    if (name !== 'dockerd' && name !== 'conmon') continue
    // What runs in a container has its containers in there.
    const { container } = processes.ownerOfProcess(pid)
    if (container !== undefined && (name === 'dockerd' || container.engine !== 'podman')) continue
    const key = `${name} ${processes.read(pid)?.uid}`
    pids.set(key, [...(pids.get(key) ?? []), pid])
  }
  const users = readUsers()
  return [
    ...usersOf(
      'dockerd',
      pids,
      users.filter(({ uid }) => hasDocker(uid)),
    ).map((uid) => ({
      ...{ engine: 'docker' as const, uid, pids: pids.get(`dockerd ${uid}`) ?? [] },
    })),
    ...usersOf('conmon', pids, users.filter(hasPodman)).map((uid) => ({
      ...{ engine: 'podman' as const, uid, pids: pids.get(`conmon ${uid}`) ?? [] },
    })),
  ]
}

function usersOf(program: string, pids: ReadonlyMap<string, number[]>, marked: readonly Account[]): number[] {
  const running = [...pids.keys()].flatMap((key) => (key.startsWith(`${program} `) ? Number(key.split(' ')[1]) : []))
  const all = new Set([...running, ...marked.map(({ uid }) => uid)].filter(Number.isInteger))
  const users = [...all].sort((a, b) => a - b)
  if (users.length > MOST_USERS) noteUsers(program === 'dockerd' ? 'docker' : 'podman', users.slice(MOST_USERS))
  return users.slice(0, MOST_USERS)
}

function noteUsers(engine: 'docker' | 'podman', unasked: readonly number[]): void {
  const [uid = 0] = unasked
  const host = engine === 'docker' ? ` -H unix:///run/user/${uid}/docker.sock` : ''
  const more = unasked.length > 1 ? ` and those of ${unasked.length - 1} more users` : ''
  const command = `sudo -u ${sudoUser(uid)} env -C / ${engine}${host} ps --all`
  noteCut(`${userName(uid)}’s containers of ${engine}${more}`, `${MOST_USERS} users alone are asked`, command)
}

/** Whose homes are looked at; root is the first of them. */
const MOST_ACCOUNTS = 500

function readUsers(): Account[] {
  return parseAccounts(readProcFile('/etc/passwd') ?? '').slice(0, MOST_ACCOUNTS)
}

function hasDocker(uid: number): boolean {
  if (uid !== 0) return existsSync(`/run/user/${uid}/docker.sock`)
  return existsSync('/run/docker.sock') || hasDockerContainers() === true
}

function hasPodman(account: Account): boolean {
  const runtime = account.uid === 0 ? '/run/containers/storage' : `/run/user/${account.uid}/containers`
  return hasStorage(account) || existsSync(runtime)
}

/** Whether docker has any while it does not run; undefined where that does not show. */
export function hasDockerContainers(): boolean | undefined {
  try {
    return readdirSync('/var/lib/docker/containers').length > 0
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? false : undefined
  }
}
