import type { PortRange } from '../../model/port.ts'
import type { Gap, Limits } from '../../model/snapshot.ts'
import { readSetting } from './setting.ts'

const DEFAULT_UNPRIVILEGED_START = 1024

/** The kernel's rules for ports of this network namespace; what cannot be read is a gap. */
export function readLimits(): { limits: Limits; gaps: Gap[] } {
  const gaps: Gap[] = []
  const read = (name: string): string => {
    try {
      return readSetting(name)
    } catch (error) {
      const { code = 'unknown error' } = error as NodeJS.ErrnoException
      gaps.push({ subject: `the setting ${name}`, reason: code, command: `sysctl net.ipv4.${name}`, affects: 'naming' })
      return ''
    }
  }
  const ephemeral = parseEphemeral(read('ip_local_port_range'))
  const limits = {
    ...(ephemeral === undefined ? {} : { ephemeral }),
    reserved: parseReserved(read('ip_local_reserved_ports')),
    unprivilegedStart: parseUnprivilegedStart(read('ip_unprivileged_port_start')),
  }
  return { limits, gaps }
}

/** `1024`, or `0` where every port is for everybody */
export function parseUnprivilegedStart(text: string): number {
  const start = Number.parseInt(text, 10)
  return Number.isNaN(start) ? DEFAULT_UNPRIVILEGED_START : start
}

/** `32768	60999` */
export function parseEphemeral(text: string): PortRange | undefined {
  const [low, high] = text.trim().split(/\s+/).map(Number)
  return low && high ? { low, high } : undefined
}

/** `8080,9000-9100`, or an empty line */
export function parseReserved(text: string): PortRange[] {
  return [...text.matchAll(/(\d+)(?:-(\d+))?/g)].map(([, low, high]) => ({
    low: Number(low),
    high: Number(high ?? low),
  }))
}
