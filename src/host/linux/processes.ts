import { readlinkSync } from 'node:fs'
import { defined } from '../../model/defined.ts'
import type { Process } from '../../model/holder.ts'
import { cgroupOf } from './owner.ts'
import { listPids, readProcFile } from './proc-file.ts'
import { parseBoot, parseCommand, parseName, parseStart, parseUid } from './process.ts'
import { parsePasswd } from './users.ts'

/** What /proc and /etc/passwd tell of processes and users. Each thing is read once, when it is first asked for. */
export interface Processes {
  /** undefined where it has ended. */
  read(pid: number): Process | undefined
  /** The processes of a cgroup, those below it not counted. */
  membersOf(cgroup: string): readonly number[]
  /** The name, or `uid N` where the local files have none: a directory service is not asked. */
  nameOf(uid: number): string
}

export function localProcesses(): Processes {
  const known = new Map<number, Process | undefined>()
  const bootSeconds = lazily(() => parseBoot(readProcFile('/proc/stat') ?? ''))
  const names = lazily(() => parsePasswd(readProcFile('/etc/passwd') ?? ''))
  const members = lazily(pidsByCgroup)
  const nameOf = (uid: number) => names().get(uid) ?? `uid ${uid}`
  return {
    nameOf,
    membersOf: (cgroup) => members().get(cgroup) ?? [],
    read(pid) {
      if (!known.has(pid)) known.set(pid, readProcess(pid, nameOf, bootSeconds()))
      return known.get(pid)
    },
  }
}

function readProcess(pid: number, nameOf: (uid: number) => string, bootSeconds?: number): Process | undefined {
  const read = (file: string) => readProcFile(`/proc/${pid}/${file}`)
  const stat = read('stat')
  if (stat === undefined) return undefined
  const uid = parseUid(read('status') ?? '')
  const start = parseStart(stat)
  const isDated = start !== undefined && bootSeconds !== undefined
  return defined({
    pid,
    startedAt: isDated ? new Date((bootSeconds + start) * 1_000).toISOString() : undefined,
    command: parseCommand(read('cmdline') ?? '') ?? parseName(stat),
    uid,
    user: uid === undefined ? undefined : nameOf(uid),
    cwd: readDirectory(pid),
  })
}

function readDirectory(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

function pidsByCgroup(): Map<string, number[]> {
  const pids = new Map<string, number[]>()
  for (const pid of listPids()) {
    const cgroup = cgroupOf(pid) ?? ''
    pids.set(cgroup, [...(pids.get(cgroup) ?? []), pid])
  }
  return pids
}

function lazily<Value>(read: () => Value): () => Value {
  let known: { value: Value } | undefined
  return () => {
    known ??= { value: read() }
    return known.value
  }
}
