import { defined } from '../../model/defined.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Process } from '../../model/holder.ts'
import { userName } from '../managers/account.ts'
import { type CgroupOwner, ownerOfCgroup, parseCgroupPath, rootOfCgroups } from './cgroup.ts'
import { readWorkers, type Workers } from './ci-run.ts'
import { listPids, readLink, readProcFile } from './proc-file.ts'

import {
  ignoresTerm,
  isInit,
  isStopped,
  parseBoot,
  parseCommand,
  parseName,
  parseParent,
  parseStart,
  parseUid,
} from './process.ts'

import { directoryOf, isLeaderless } from './threads.ts'

/** What /proc and /etc/passwd tell of processes and users. Each thing is read once, when it is first asked for. */
export interface Processes {
  /** undefined where it has ended. */
  read(pid: number): Process | undefined
  /** Its arguments alone; undefined where it has none, or has ended. */
  commandOf(pid: number): string | undefined
  /** Its line of /proc/<pid>/stat; empty where it has ended. */
  statOf(pid: number): string
  /** From the parent up. */
  ancestors(pid: number): readonly number[]
  /** The unit and the container that a cgroup belongs to, by its path. */
  ownerOf(cgroup: string | undefined): CgroupOwner
  /** The same of a process. */
  ownerOfProcess(pid: number): CgroupOwner
  /** The processes of the cgroup that a process is in, itself among them. */
  besides(pid: number): readonly number[]
  /** Whether a process of that user shows its files with its other threads alone. */
  hasLeaderless(uid: number): boolean
  /** The processes of a cgroup, those below it not counted. */
  membersOf(cgroup: string): readonly number[]
  /** The name, or `uid N` where the local files have none: a directory service is not asked. */
  nameOf(uid: number): string
  /** The jobs of GitHub runners that go on just now. */
  workers(): Workers
}

export function localProcesses(): Processes {
  const bootSeconds = lazily(() => parseBoot(readProcFile('/proc/stat') ?? ''))
  const cgroupOf = remembering((pid) => parseCgroupPath(readProcFile(`/proc/${pid}/cgroup`) ?? ''))
  const root = lazily(() => rootOfCgroups(cgroupOf(1) ?? ''))
  const members = lazily(() => groupBy(listPids(), (pid) => cgroupOf(pid) ?? ''))
  const leaderless = lazily(
    () => new Set(listPids().flatMap((pid) => (isLeaderless(pid, statOf(pid)) ? (uidOf(pid) ?? []) : []))),
  )
  const ownerOf = (cgroup?: string) => (cgroup === undefined ? {} : ownerOfCgroup(cgroup, root()))
  const nameOf = remembering(userName)
  const statOf = remembering((pid) => readProcFile(`/proc/${pid}/stat`) ?? '')
  const commandOf = remembering((pid) => parseCommand(readProcFile(`${directoryOf(pid, statOf(pid))}/cmdline`) ?? ''))
  const ancestors = ancestry(statOf)
  return {
    workers: lazily(() => readWorkers({ statOf, ancestors })),
    nameOf,
    commandOf,
    statOf,
    ancestors,
    ownerOf,
    ownerOfProcess: (pid) => ownerOf(cgroupOf(pid)),
    besides: (pid) => members().get(cgroupOf(pid) ?? '') ?? [],
    hasLeaderless: (uid) => leaderless().has(uid),
    membersOf: (cgroup) => members().get(cgroup) ?? [],
    read: remembering((pid) =>
      readProcess(pid, { stat: statOf(pid), statOf, ancestors, commandOf, nameOf, bootSeconds: bootSeconds() }),
    ),
  }
}

interface Known extends Pick<Processes, 'statOf' | 'ancestors'> {
  stat: string
  commandOf: (pid: number) => string | undefined
  nameOf: (uid: number) => string
  bootSeconds?: number | undefined
}

function readProcess(pid: number, { stat, commandOf, nameOf, bootSeconds, ...above }: Known): Process | undefined {
  if (stat === '') return undefined
  const directory = directoryOf(pid, stat)
  const status = readProcFile(`/proc/${pid}/status`) ?? ''
  const uid = parseUid(status)
  const start = parseStart(stat)
  const isDated = start !== undefined && bootSeconds !== undefined
  return defined({
    pid,
    startedAt: isDated ? new Date((bootSeconds + start) * 1_000).toISOString() : undefined,
    command: commandOf(pid) ?? parseName(stat),
    uid,
    user: uid === undefined ? undefined : nameOf(uid),
    cwd: readLink(`${directory}/cwd`),
    parent: parseParent(stat) || undefined,
    master: masterOf(pid, above),
    isInit: isInit(status) || undefined,
    ignoresTerm: ignoresTerm(status) || undefined,
    isStopped: isStopped(status) || undefined,
  })
}

function masterOf(pid: number, { statOf, ancestors }: Pick<Processes, 'statOf' | 'ancestors'>): number | undefined {
  const name = parseName(statOf(pid))
  const line = ancestors(pid)
  const end = line.findIndex((one) => parseName(statOf(one)) !== name)
  return line[(end === -1 ? line.length : end) - 1]
}

/** The path of the program that it runs, whatever it calls itself; undefined for those of others. */
export function executableOf(pid: number): string | undefined {
  return readLink(`/proc/${pid}/exe`)
}

function uidOf(pid: number): number | undefined {
  return parseUid(readProcFile(`/proc/${pid}/status`) ?? '')
}

/** A pid that was given anew in between could close a circle, which ends where it began. */
function ancestry(statOf: (pid: number) => string): (pid: number) => readonly number[] {
  const known = new Map<number, readonly number[]>()
  const ancestors = (pid: number): readonly number[] => {
    const found = known.get(pid)
    if (found !== undefined) return found
    known.set(pid, [])
    const parent = parseParent(statOf(pid))
    const line = parent > 0 ? [parent, ...ancestors(parent)] : []
    known.set(pid, line)
    return line
  }
  return ancestors
}

function remembering<Value>(read: (id: number) => Value): (id: number) => Value {
  const known = new Map<number, Value>()
  return (id) => {
    if (!known.has(id)) known.set(id, read(id))
    return known.get(id) as Value
  }
}

function lazily<Value>(read: () => Value): () => Value {
  let known: { value: Value } | undefined
  return () => {
    known ??= { value: read() }
    return known.value
  }
}
