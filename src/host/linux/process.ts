import { readFileSync, readlinkSync } from 'node:fs'
import type { Process } from '../../model/holder.ts'
import { localUsers } from './users.ts'

const USER_HZ = 100
const MAX_COMMAND = 4_096

/** What /proc tells of processes and users; each thing is read once. */
export interface Processes {
  /** undefined where it has ended. */
  read(pid: number): Process | undefined
  nameOf(uid: number): string
}

export function localProcesses(): Processes {
  const known = new Map<number, Process | undefined>()
  const { nameOf } = localUsers()
  let bootSeconds: number | undefined
  return {
    nameOf,
    read(pid) {
      bootSeconds ??= readBootSeconds()
      if (!known.has(pid)) known.set(pid, readProcess(pid, { nameOf, bootSeconds }))
      return known.get(pid)
    },
  }
}

interface Machine {
  nameOf(uid: number): string
  bootSeconds: number
}

function readProcess(pid: number, { nameOf, bootSeconds }: Machine): Process | undefined {
  const stat = readProc(pid, 'stat')
  if (stat === undefined) return undefined
  const uid = parseUid(readProc(pid, 'status') ?? '')
  const ticks = parseStartTicks(stat)
  const cwd = readCwd(pid)
  return {
    pid,
    ...(ticks === undefined ? {} : { startedAt: new Date((bootSeconds + ticks / USER_HZ) * 1_000).toISOString() }),
    command: parseCommand(readProc(pid, 'cmdline') ?? '') ?? parseName(stat),
    ...(uid === undefined ? {} : { uid, user: nameOf(uid) }),
    ...(cwd === undefined ? {} : { cwd }),
  }
}

/** When the machine started, in seconds since 1970. */
function readBootSeconds(): number {
  return Number(/^btime (\d+)$/m.exec(readText('/proc/stat') ?? '')?.[1] ?? 0)
}

export function readCgroup(pid: number): string | undefined {
  return readProc(pid, 'cgroup')
}

/** NUL-separated arguments to one line; undefined for a kernel thread or a process that emptied them. */
export function parseCommand(cmdline: string): string | undefined {
  const command = cmdline.replace(/\0+$/, '').replaceAll('\0', ' ').slice(0, MAX_COMMAND)
  return command.trim() === '' ? undefined : command
}

/** The short name between the outermost brackets of a stat line. */
export function parseName(stat: string): string {
  return stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
}

/** Clock ticks after boot, the 22nd field of a stat line. */
export function parseStartTicks(stat: string): number | undefined {
  const ticks = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19])
  return Number.isFinite(ticks) ? ticks : undefined
}

/** The effective uid of a status file. */
export function parseUid(status: string): number | undefined {
  const uid = /^Uid:\s+\d+\s+(\d+)/m.exec(status)?.[1]
  return uid === undefined ? undefined : Number(uid)
}

function readCwd(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

function readProc(pid: number, file: string): string | undefined {
  return readText(`/proc/${pid}/${file}`)
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
