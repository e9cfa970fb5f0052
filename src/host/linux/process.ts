import { readFileSync, readlinkSync } from 'node:fs'
import type { Process } from '../../model/holder.ts'
import type { UserNames } from './users.ts'

const USER_HZ = 100
const MAX_COMMAND = 4_096

/** Everything that /proc says of one process to whoever asks; undefined where it has ended. */
export function readProcess(pid: number, users: UserNames): Process | undefined {
  const stat = readProc(pid, 'stat')
  if (stat === undefined) return undefined
  const uid = parseUid(readProc(pid, 'status') ?? '')
  const startedAt = startOf(stat)
  const cwd = readCwd(pid)
  return {
    pid,
    ...(startedAt === undefined ? {} : { startedAt }),
    command: parseCommand(readProc(pid, 'cmdline') ?? '') ?? parseName(stat),
    ...(uid === undefined ? {} : { uid, user: users.nameOf(uid) }),
    ...(cwd === undefined ? {} : { cwd }),
  }
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

function startOf(stat: string): string | undefined {
  const ticks = parseStartTicks(stat)
  const bootSeconds = /^btime (\d+)$/m.exec(readText('/proc/stat') ?? '')?.[1]
  if (ticks === undefined || bootSeconds === undefined) return undefined
  return new Date((Number(bootSeconds) + ticks / USER_HZ) * 1_000).toISOString()
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
