import { readlinkSync } from 'node:fs'

/** Whether a process has the ports that this one has: those of another network namespace are others. */
export function hasSamePorts(pid: number): boolean {
  return namespaceOf(pid) === namespaceOf('self')
}

function namespaceOf(pid: number | 'self'): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/ns/net`)
  } catch {
    return undefined
  }
}
