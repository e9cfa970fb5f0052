import { existsSync, readlinkSync, statSync } from 'node:fs'
import { type Holder, type Process, programName } from '../../model/holder.ts'
import type { ContainerRow } from './container-row.ts'

/** The file of the network that a helper of podman forwards into, as its arguments name it. */
function networkOf({ command }: Process): string | undefined {
  if (!/^(pasta|slirp4netns)/.test(programName(command))) return undefined
  return /(?<= |=)\/\S*\/netns\/\S+/.exec(command)?.[0]
}

/**
 * The container whose first process is in the network of the helper: it may forward more than the container publishes.
 * Both are numbers of the kernel; the path alone would only be the helper's word.
 */
export function rowOfNetwork({ process }: Holder, rows: readonly ContainerRow[]): ContainerRow | undefined {
  const network = process === undefined ? undefined : networkOf(process)
  const inode = network === undefined ? undefined : inodeOf(network)
  if (inode === undefined) return undefined
  const inside = rows.filter(({ isRunning, pid }) => isRunning && pid !== undefined && networkOfPid(pid) === inode)
  return inside.find(({ isInfra }) => isInfra) ?? inside[0]
}

/** Whether nothing can be at the other end: no file of its network, or no container in it, as far as all of them tell. */
export function hasEmptyNetwork(process: Process, rows: readonly ContainerRow[]): boolean {
  const network = networkOf(process)
  if (network === undefined) return false
  const running = rows.filter(({ isRunning }) => isRunning)
  const isEmpty = running.every(({ pid }) => {
    const own = pid === undefined ? undefined : networkOfPid(pid)
    return own !== undefined && own !== inodeOf(network)
  })
  return !existsSync(network) || isEmpty
}

function inodeOf(path: string): number | undefined {
  try {
    return statSync(path).ino
  } catch {
    return undefined
  }
}

/** From `net:[4026532008]`. */
function networkOfPid(pid: number): number | undefined {
  try {
    return Number(/\d+/.exec(readlinkSync(`/proc/${pid}/ns/net`))?.[0])
  } catch {
    return undefined
  }
}
