import { ANY_ADDRESS, parseAddress } from '../../../model/address.ts'
import { defined } from '../../../model/defined.ts'
import type { Protocol } from '../../../model/endpoint.ts'
import { HIGHEST_PORT, LOWEST_PORT } from '../../../model/port.ts'
import { ID, IMAGE, listOf, type PublishedPorts, recordOf, textOf } from '../../managers/container-row.ts'

/** What an engine tells of one container when it is asked for that one: what its list leaves out. */
export interface ContainerFacts {
  id: string
  /** As its engine calls it: `running`, `exited`. */
  status: string
  /** `starting`, where it has a check of its health. */
  health?: string
  /** ISO 8601, UTC. Without `startedAt` it has never run. */
  createdAt?: string
  startedAt?: string
  finishedAt?: string
  /** Of its last run; 0 while it runs. */
  exitCode: number
  isOutOfMemory?: boolean
  /** As podman tells it, and docker does not. */
  isStoppedByUser?: boolean
  /** Why it could not be started the last time. Foreign text; empty where it could. */
  error: string
  restarts: number
  restartPolicy?: string
  /** 0 for any number. */
  maxRestarts: number
  image?: string
  isTemporary?: boolean
  isHostNetwork?: boolean
  /** Of a range docker takes one port, any that is free. */
  publishes: PublishedPorts[]
  /** What its image says that it listens on. */
  exposes: { protocol: Protocol; port: number }[]
  command: string
  /** `NAME=value` each. */
  environment: string[]
  /** The monitor that podman gives it. */
  monitor?: number
}

const WORD = /^[a-z-]{1,20}$/
const MANY = 200

/** Reads what docker and podman alike tell of one container. */
export function parseContainerFacts(json: unknown): ContainerFacts[] {
  const { Id, Created, Path, Args, RestartCount, State, HostConfig, Config } = recordOf(json)
  const id = textOf(Id, ID)
  if (id === undefined) return []
  const words = [Path, ...listOf(Args)].filter((word) => typeof word === 'string')
  const { Image, Env, ExposedPorts } = recordOf(Config)
  const facts = defined({
    ...{ id, createdAt: timeOf(Created), restarts: countOf(RestartCount), image: textOf(Image, IMAGE) },
    ...stateOf(recordOf(State)),
    ...settingsOf(recordOf(HostConfig)),
    exposes: Object.keys(recordOf(ExposedPorts)).slice(0, MANY).flatMap(parseExposed),
    command: words.join(' ').slice(0, MAX_COMMAND),
    environment: listOf(Env)
      .filter((one) => typeof one === 'string')
      .slice(0, MANY),
  })
  return [facts]
}

const MAX_COMMAND = 4_096

function stateOf(state: Record<string, unknown>) {
  const { Status, Health, StartedAt, FinishedAt, ExitCode, OOMKilled, StoppedByUser, Error: error, ConmonPid } = state
  return {
    status: textOf(Status, WORD) ?? 'unknown',
    health: textOf(recordOf(Health).Status, WORD),
    startedAt: timeOf(StartedAt),
    finishedAt: timeOf(FinishedAt),
    exitCode: countOf(ExitCode),
    isOutOfMemory: OOMKilled === true || undefined,
    isStoppedByUser: StoppedByUser === true || undefined,
    error: typeof error === 'string' ? error.slice(0, MAX_COMMAND) : '',
    monitor: countOf(ConmonPid) || undefined,
  }
}

function settingsOf({ RestartPolicy, AutoRemove, NetworkMode, PortBindings }: Record<string, unknown>) {
  const { Name, MaximumRetryCount } = recordOf(RestartPolicy)
  return {
    // Podman leaves it empty where docker says `no`.
    restartPolicy: Name === '' ? 'no' : textOf(Name, WORD),
    maxRestarts: countOf(MaximumRetryCount),
    isTemporary: AutoRemove === true || undefined,
    isHostNetwork: NetworkMode === 'host' || undefined,
    publishes: Object.entries(recordOf(PortBindings)).slice(0, MANY).flatMap(parseBindings),
  }
}

/** The engines write the year 1 for never. */
function timeOf(value: unknown): string | undefined {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return ms > 0 ? new Date(ms).toISOString() : undefined
}

function countOf(value: unknown): number {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0
}

function parseExposed(text: string): { protocol: Protocol; port: number }[] {
  const [, digits, protocol] = /^(\d{1,5})\/(tcp|udp)$/.exec(text) ?? []
  const port = Number(digits)
  return port >= LOWEST_PORT && port <= HIGHEST_PORT ? [{ protocol: protocol as Protocol, port }] : []
}

/** Without a port of the host it has a new one with each start, which is not its own. */
function parseBindings([inner, bindings]: [string, unknown]): PublishedPorts[] {
  const [exposed] = parseExposed(inner)
  if (exposed === undefined) return []
  return listOf(bindings)
    .slice(0, MANY)
    .flatMap((binding) => {
      const { HostIp, HostPort } = recordOf(binding)
      const [, low = '', high = low] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(String(HostPort)) ?? []
      const address = parseAddress(typeof HostIp === 'string' && HostIp !== '' ? HostIp : ANY_ADDRESS)
      const range = { low: Number(low), high: Number(high) }
      if (range.low < LOWEST_PORT || range.high > HIGHEST_PORT || range.low > range.high) return []
      return address === undefined ? [] : [{ protocol: exposed.protocol, address, ...range }]
    })
}
