import { realpathSync } from 'node:fs'
import { listPids, readProcFile } from '../linux/proc-file.ts'
import { parseUid } from '../linux/process.ts'
import { recordOf } from './container-row.ts'
import { ownSocket } from './own-socket.ts'

/** Where `docker` asks, unless it is told otherwise. */
export const SYSTEM_SOCKET = '/var/run/docker.sock'

/** The daemons of one user. */
export interface Daemons {
  /** Where they can be asked: each belongs to the user that its daemon runs as. */
  sockets: string[]
  /** How many of them run. */
  running: number
}

/** Those that DOCKER_HOST, the usual place and their own arguments tell of. */
export function daemonsOf(uid: number, running: readonly number[] = runningOf(uid)): Daemons {
  const usual = uid === 0 ? SYSTEM_SOCKET : `/run/user/${uid}/docker.sock`
  const told = running.flatMap((pid) => socketsOfDaemon(readProcFile(`/proc/${pid}/cmdline`) ?? ''))
  const found = [...configured(), usual, ...told].flatMap((path) => ownSocket(path, uid) ?? [])
  return { sockets: [...new Set(found)].slice(0, MAX_SOCKETS), running: running.length }
}

const MAX_SOCKETS = 5

function runningOf(uid: number): number[] {
  return listPids().filter((pid) => readProcFile(`/proc/${pid}/comm`) === 'dockerd\n' && uidOf(pid) === uid)
}

function uidOf(pid: number): number | undefined {
  return parseUid(readProcFile(`/proc/${pid}/status`) ?? '')
}

function configured(): string[] {
  return /^unix:\/\/(\/.+)$/.exec(process.env.DOCKER_HOST ?? '')?.slice(1) ?? []
}

/** The paths behind -H and --host in NUL-separated arguments. */
export function socketsOfDaemon(cmdline: string): string[] {
  return cmdline.split('\0').flatMap((arg) => /^(?:-H=?|--host=)?unix:\/\/(\/.+)$/.exec(arg)?.[1] ?? [])
}

/** A daemon that systemd starts at the first question must not be started by ours. */
export function isAsleep(uid: number, { running }: Daemons): boolean {
  return uid === 0 && running === 0 && readProcFile('/proc/1/comm') === 'systemd\n'
}

/** The socket as `docker -H` takes it, where `docker` alone would ask another one. */
export function hostOf(socket: string): string | undefined {
  const isUsual = process.env.DOCKER_HOST === undefined && !hasContext() && socket === realPath(SYSTEM_SOCKET)
  return isUsual ? undefined : `unix://${socket}`
}

/** Whether docker's own settings name another daemon, as those of who has installed a rootless one do. */
function hasContext(): boolean {
  const { DOCKER_CONTEXT, DOCKER_CONFIG, HOME } = process.env
  const settings = readProcFile(`${DOCKER_CONFIG ?? `${HOME}/.docker`}/config.json`) ?? ''
  const context = DOCKER_CONTEXT || parseContext(settings)
  return context !== undefined && context !== 'default'
}

/** `currentContext` of docker's config.json. */
export function parseContext(settings: string): string | undefined {
  try {
    const { currentContext } = recordOf(JSON.parse(settings))
    return typeof currentContext === 'string' && currentContext !== '' ? currentContext : undefined
  } catch {
    return undefined
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
