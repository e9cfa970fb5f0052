import type { Known } from '../../src/allocation/survey-space.ts'
import { spaceOf } from '../../src/allocation/survey-space.ts'
import { avoidedPorts } from '../../src/knowledge/avoided-ports.ts'
import type { Choice, Demand } from '../../src/model/demand.ts'
import { joinPorts, type PortRange } from '../../src/model/port.ts'
import { type PortSet, portSet } from '../../src/model/port-set.ts'
import { parseArguments } from '../../src/requirements/arguments.ts'

export const single = (port: number): PortRange => ({ low: port, high: port })
export const setOf = (...ports: number[]): PortSet => portSet(joinPorts(ports.toSorted((a, b) => a - b)))

interface Machine extends Partial<Omit<Known, 'survey' | 'blocked'>> {
  busy?: number[]
  lingering?: number[]
  leased?: number[]
  promised?: number[]
  ephemeral?: PortRange | undefined
  reserved?: PortRange[]
  unprivilegedStart?: number
  /** Names of needs whose preferred ports cannot be had. */
  blocked?: string[]
}

const LINUX: PortRange = { low: 32_768, high: 60_999 }

/** A machine with nothing in use, and the kernel's defaults, but for what is said. */
export const machine = (demands: readonly Demand[], seen: Machine = {}) => {
  const {
    busy = [],
    lingering = [],
    leased = [],
    promised = [],
    reserved = [],
    unprivilegedStart = 1024,
    blocked = [],
    ...more
  } = seen
  const ephemeral = 'ephemeral' in seen ? seen.ephemeral : LINUX
  const limits = { reserved, unprivilegedStart, ...(ephemeral === undefined ? {} : { ephemeral }) }
  const lost = demands.flatMap(({ name, preferred }) => (preferred && blocked.includes(name) ? [preferred] : []))
  return spaceOf(demands, {
    avoided: avoidedPorts(),
    random: Math.random,
    ...more,
    survey: {
      limits,
      busy: setOf(...busy),
      lingering: setOf(...lingering),
      leased: setOf(...leased),
      promised: setOf(...promised),
    },
    blocked: new Set(lost),
  })
}

export const demandOf = (argument: string, ...more: Choice[]): Demand => {
  const [demand] = parseArguments([argument])
  if (demand === undefined) throw new Error(`no demand in ${argument}`)
  return { ...demand, choices: [...demand.choices, ...more] }
}

export const REMAP: Choice = { kind: 'remap' }
