import type { Address } from '../../model/address.ts'
import { defined } from '../../model/defined.ts'
import type { Protocol } from '../../model/endpoint.ts'
import type { Engine } from '../../model/holder.ts'
import { HIGHEST_PORT, LOWEST_PORT } from '../../model/port.ts'

/** Ports of the host that lead into a container. */
export interface PublishedPorts {
  protocol: Protocol
  address: Address
  low: number
  high: number
}

/** What an engine says of one container. Only what has the expected form is in it: names are anybody's choice. */
export interface ContainerRow {
  engine: Engine
  id: string
  name?: string
  image?: string
  /** Whether its ports are held: a paused one holds them too, a created one does not yet. */
  isRunning: boolean
  /** Its engine is stopping or removing it. */
  isStopping?: boolean
  hostNetwork?: boolean
  /** Holds the ports of a pod, whose other containers name them too. */
  isInfra?: boolean
  ports: PublishedPorts[]
  composeProject?: string
  composeService?: string
  composeDirectory?: string
  composeFiles?: string[]
  /** Its compose service has other containers too. */
  isReplica?: boolean
  /** The pod that it is part of, by its id. */
  pod?: string
  /** Its first process, where the list says so. */
  pid?: number
  /** Its engine removes it when it stops. */
  isTemporary?: boolean
  /** It has the name, the label and the network that the GitHub runner gives the service containers of a job. */
  isOfJob?: boolean
  /** The unit that has made it, from podman's label. */
  unit?: string
  /** The daemon that has it, as `docker -H` takes it, where that is not the one that `docker` asks anyway. */
  host?: string
  /** Whose it is, where the engine runs without root. */
  uid?: number
}

/** What an engine answered. */
export interface Rows {
  rows: ContainerRow[]
  /** Whether every container that it knows is among the rows. */
  isWhole: boolean
  /** Why one of several daemons did not answer. */
  missed?: string
}
export type RowsAnswer = Rows | { failed: string }

/** Reads what an engine listed; a thing that is no list is no answer. */
export function rowsOf(json: unknown, parse: (json: unknown) => ContainerRow[]): RowsAnswer {
  if (!Array.isArray(json)) return { failed: 'its engine did not answer with a list of containers' }
  const rows = parse(json)
  return { rows, isWhole: rows.length === json.length }
}

export const ID = /^[\da-f]{64}$/
export const NAME = /^[\w.-]+$/
export const IMAGE = /^[\w.][\w./:@+-]*$/
const HOLDING = new Set(['running', 'paused', 'restarting', 'stopping'])
const STOPPING = new Set(['stopping', 'removing'])

/** The fields that both engines spell alike. */
export function commonFields({ Image, State }: Record<string, unknown>) {
  const isIn = (states: ReadonlySet<string>) => typeof State === 'string' && states.has(State)
  return { image: textOf(Image, IMAGE), isRunning: isIn(HOLDING), isStopping: isIn(STOPPING) || undefined }
}

/** Where the project of compose lives, and the files that it was made from. */
export function composePlaceOf(
  labels: Record<string, unknown>,
): Pick<ContainerRow, 'composeDirectory' | 'composeFiles'> {
  const directory = textOf(labels['com.docker.compose.project.working_dir'], PATH)
  const listed = labels['com.docker.compose.project.config_files']
  const files = typeof listed === 'string' ? listed.split(',', MOST_FILES).filter((one) => textOf(one, PATH)) : []
  return defined({ composeDirectory: directory, composeFiles: files.length > 0 ? files : undefined })
}

const PATH = /^\/[^\p{Cc}]*$/u
const MOST_FILES = 20

const JOB_NAME = /^[\da-f]{32}_\w+_[\da-f]{6}$/
const JOB_NETWORK = /^github_network_[\da-f]{32}$/

/**
 * Whether these are the marks of a job's service container. They name no run: the runner gives them to all alike. From
 * `DockerCommandManager` and `ContainerOperationProvider` of actions/runner.
 */
export function isOfJob(name: string | undefined, labels: object, networks: readonly string[]): true | undefined {
  const isLabelled = Object.keys(labels).some((label) => /^[\da-f]{6}$/.test(label))
  return JOB_NAME.test(name ?? '') && isLabelled && networks.some((one) => JOB_NETWORK.test(one)) ? true : undefined
}

export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** The text, where it is one of the expected form. */
export function textOf(value: unknown, form: RegExp): string | undefined {
  return typeof value === 'string' && value.length <= 255 && form.test(value) ? value : undefined
}

export function portOf(value: unknown): number | undefined {
  const isPort = Number.isInteger(value) && Number(value) >= LOWEST_PORT && Number(value) <= HIGHEST_PORT
  return isPort ? Number(value) : undefined
}

export function protocolOf(value: unknown): Protocol | undefined {
  return value === 'tcp' || value === 'udp' ? value : undefined
}
