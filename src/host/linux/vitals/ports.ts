import { readFileSync } from 'node:fs'
import { isInRange, type PortRange, portsOf } from '../../../model/port.ts'
import { portSet } from '../../../model/port-set.ts'
import type { Gap } from '../../../model/snapshot.ts'
import type { EphemeralUse, Vitals } from '../../../model/vitals.ts'
import { readLimits } from '../limits.ts'
import { readCounters } from '../socket-counters.ts'
import { markPorts } from '../socket-table.ts'

type PortVitals = Pick<Vitals, 'ephemeral' | 'timeWait' | 'gaps'>

/** How much of the kernel's own range is taken. A table that cannot be read makes it a gap, and no small number. */
export function readPortVitals(directory = '/proc/net'): PortVitals {
  const { limits, gaps } = readLimits()
  const counters = readCounters(directory)
  const timeWait =
    counters === undefined
      ? { gaps: [gapOf('how many connections are in TIME_WAIT', `${directory}/sockstat`)] }
      : { timeWait: counters.timeWait, gaps: [] }
  const marks = readMarks(directory)
  const told = [...gaps, ...timeWait.gaps]
  if ('gap' in marks) return { ...timeWait, gaps: [...told, marks.gap] }
  const { ephemeral, reserved } = limits
  return {
    ...timeWait,
    ...(ephemeral === undefined ? {} : { ephemeral: useOf(ephemeral, reserved, marks) }),
    gaps: told,
  }
}

type Marks = Record<'busy' | 'lingering', Uint8Array>

function useOf(range: PortRange, reserved: readonly PortRange[], { busy, lingering }: Marks): EphemeralUse {
  const given = [...portsOf(range)].filter((port) => !reserved.some((one) => isInRange(port, one)))
  const used = given.filter((port) => busy[port] === 1).length
  const left = given.filter((port) => busy[port] !== 1 && lingering[port] === 1).length
  return { range, size: given.length, used, lingering: left }
}

const TABLES = ['tcp', 'tcp6', 'udp', 'udp6']

function readMarks(directory: string): Marks | { gap: Gap } {
  const marks = { busy: portSet([]), lingering: portSet([]) }
  for (const name of TABLES) {
    try {
      markPorts(readFileSync(`${directory}/${name}`), marks.busy, marks.lingering)
    } catch (error) {
      // Without IPv6 in the kernel there is no table of it.
      if (name.endsWith('6') && (error as NodeJS.ErrnoException).code === 'ENOENT') continue
      return { gap: gapOf('how much of the ephemeral range is used', `${directory}/${name}`) }
    }
  }
  return marks
}

function gapOf(subject: string, path: string): Gap {
  return { subject, reason: `${path} cannot be read`, command: `sudo cat ${path}`, affects: 'naming' }
}
