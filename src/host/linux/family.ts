import { readdirSync } from 'node:fs'
import { groupBy } from '../../model/group-by.ts'
import { listPids, readProcFile } from './proc-file.ts'
import { parseGroup, parseParent } from './process.ts'
import type { Processes } from './processes.ts'

/** Who started whom. Nothing is read before it is asked for, and all processes are passed over once at most. */
export interface Family {
  children(pid: number): readonly number[]
  /** From the children down, those that started the others first. */
  descendants(pid: number): readonly number[]
  /** The processes of a process group. */
  group(leader: number): readonly number[]
}

type Table = Pick<Processes, 'statOf'>

export function localFamily({ statOf }: Table): Family {
  let all: { byGroup: Map<number, number[]>; byParent: Map<number, number[]> } | undefined
  const everybody = () => {
    const by = (parse: (stat: string) => number) => groupBy(listPids(), (pid) => parse(statOf(pid)))
    all ??= { byGroup: by(parseGroup), byParent: by(parseParent) }
    return all
  }
  // A kernel may be built without the lists of children.
  const children = (pid: number) => readChildren(pid) ?? everybody().byParent.get(pid) ?? []
  return {
    children,
    descendants: (pid) => descendantsOf(pid, children),
    group: (leader) => everybody().byGroup.get(leader) ?? [],
  }
}

function descendantsOf(pid: number, childrenOf: (pid: number) => readonly number[]): number[] {
  const family = new Set([pid])
  // A set grows while it is passed over.
  for (const member of family) for (const child of childrenOf(member)) family.add(child)
  return [...family].slice(1)
}

/** What all threads of a process have started; undefined where this kernel does not tell. */
function readChildren(pid: number): number[] | undefined {
  const lists = readThreads(pid).map((thread) => readProcFile(`/proc/${pid}/task/${thread}/children`))
  const isUntold = lists.length > 0 && lists.every((list) => list === undefined)
  return isUntold ? undefined : lists.flatMap((list) => parseChildren(list ?? ''))
}

function readThreads(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

/** Pids with a blank behind each. */
export function parseChildren(list: string): number[] {
  return list.split(' ').flatMap((pid) => (/^[1-9]\d{0,9}$/.test(pid) ? Number(pid) : []))
}

/** Whether pids have started from the bottom again: then one that is higher is not always younger. */
export function haveWrapped(pids: readonly number[]): boolean {
  const last = /(\d+)\s*$/.exec(readProcFile('/proc/loadavg') ?? '')?.[1]
  const highest = pids.reduce((most, pid) => Math.max(most, pid), 0)
  return last === undefined || highest > Number(last)
}
