import { existsSync } from 'node:fs'
import { type Holder, isServiceManager } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import type { Viewer } from '../../model/snapshot.ts'
import { readProcFile } from '../linux/proc-file.ts'
import { sourceOf } from './container-source.ts'

/** What a manager did not tell of, and who asked it. */
export interface Concern {
  listeners: readonly Listener[]
  viewer: Viewer
}

/** Whether any manager may know more of these holders; where systemd runs, its services may want their ports too. */
export function isAnyConcerned(listeners: readonly Listener[]): boolean {
  return (
    isSystemdFirst() || listeners.some((listener) => listener.holders.some((holder) => isConcerned(holder, listener)))
  )
}

function isConcerned(holder: Holder, listener: Listener): boolean {
  const { process, manager, container } = holder
  if (process === undefined || manager !== undefined || container !== undefined) return true
  return isServiceManager(holder) || sourceOf(holder, listener) !== undefined
}

/** A container may have the directory of its host. Where /proc hides the processes of others the directory has to do. */
export function isSystemdFirst(): boolean {
  return existsSync('/run/systemd/system') && (readProcFile('/proc/1/comm') ?? 'systemd\n') === 'systemd\n'
}
