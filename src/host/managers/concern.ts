import { existsSync } from 'node:fs'
import { type Holder, isServiceManager, programName } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import { readProcFile } from '../linux/proc-file.ts'

/** Engines that hold the ports of their containers themselves. */
const ENGINES = ['dockerd']

/** Whether any manager may know more of these holders; where systemd runs, its services may want their ports too. */
export function isAnyConcerned(listeners: readonly Listener[]): boolean {
  return isSystemdFirst() || listeners.some(({ holders }) => holders.some(isConcerned))
}

function isConcerned(holder: Holder): boolean {
  const { process, manager, container } = holder
  if (process === undefined || manager !== undefined || container !== undefined) return true
  return isServiceManager(holder) || ENGINES.includes(programName(process.command))
}

/** A container may have the directory of its host. */
export function isSystemdFirst(): boolean {
  return existsSync('/run/systemd/system') && readProcFile('/proc/1/comm') === 'systemd\n'
}
