import { ANY_ADDRESS, parseAddress } from '../../model/address.ts'
import { defined } from '../../model/defined.ts'
import {
  type ContainerRow,
  commonFields,
  composePlaceOf,
  ID,
  isOfJob,
  listOf,
  NAME,
  type PublishedPorts,
  portOf,
  protocolOf,
  type RowsAnswer,
  recordOf,
  rowsOf,
  textOf,
} from './container-row.ts'
import { type Daemons, daemonsOf, hostOf, isAsleep } from './docker-sockets.ts'
import { getJson } from './unix-http.ts'

/** Of no version: docker 29 refuses the old ones. */
const PATH = '/containers/json'

/** The containers that run under the docker of root, or under the rootless one of a user. */
export async function askDocker(uid: number): Promise<RowsAnswer> {
  const daemons = daemonsOf(uid)
  if (isAsleep(uid, daemons)) return { failed: 'dockerd does not run' }
  return joinDaemons(uid, daemons, await Promise.all(daemons.sockets.map((socket) => askDockerAt(socket))))
}

/** What the daemons of one user have answered, as one answer. */
export function joinDaemons(uid: number, { running }: Daemons, answers: readonly RowsAnswer[]): RowsAnswer {
  const told = answers.filter((answer) => 'rows' in answer)
  const missed = answers.find((answer) => 'failed' in answer)?.failed
  if (told.length === 0) return { failed: missed ?? 'docker.sock is not there' }
  const isWhole = missed === undefined && told.every((answer) => answer.isWhole) && running <= told.length
  const rows = told.flatMap((answer) => answer.rows)
  return defined({ rows: uid === 0 ? rows : rows.map((row) => ({ ...row, uid })), isWhole, missed })
}

/** Those that run; with `all` the others too. */
export async function askDockerAt(socketPath: string, all = false): Promise<RowsAnswer> {
  const answer = await getJson(socketPath, all ? `${PATH}?all=true` : PATH)
  if ('failed' in answer) return answer
  const told = rowsOf(answer.json, parseDockerContainers)
  if ('failed' in told) return told
  const host = hostOf(socketPath)
  return { ...told, rows: told.rows.map((row) => defined({ ...row, host })) }
}

/** Reads `GET /containers/json`, and leaves out what does not fit. */
export function parseDockerContainers(json: unknown): ContainerRow[] {
  const rows = listOf(json).map(recordOf).flatMap(parseContainer)
  const services = rows.filter(({ composeService }) => composeService !== undefined).map(serviceOf)
  const isReplica = (row: ContainerRow) => services.filter((one) => one === serviceOf(row)).length > 1
  return rows.map((row) => (isReplica(row) ? { ...row, isReplica: true } : row))
}

function serviceOf({ composeProject, composeService }: ContainerRow): string {
  return [composeProject, composeService].join('/')
}

function parseContainer(container: Record<string, unknown>): ContainerRow[] {
  const { Id, Names, Ports, Labels, HostConfig, NetworkSettings } = container
  const id = textOf(Id, ID)
  if (id === undefined) return []
  const labels = recordOf(Labels)
  const name = nameOf(Names)
  const isOneOff = labels['com.docker.compose.oneoff'] === 'True'
  // Compose knows its own by this label: the others are anybody's to set.
  const isComposed = typeof labels['com.docker.compose.config-hash'] === 'string' && !isOneOff
  const row = defined({
    engine: 'docker' as const,
    id,
    name,
    ...commonFields(container),
    isOfJob: isOfJob(name, labels, Object.keys(recordOf(recordOf(NetworkSettings).Networks))),
    hostNetwork: recordOf(HostConfig).NetworkMode === 'host' ? true : undefined,
    ports: listOf(Ports).map(recordOf).flatMap(parsePort),
    composeProject: textOf(labels['com.docker.compose.project'], NAME),
    ...composePlaceOf(labels),
    // Stopping a service leaves what was started beside it, by `docker compose run`.
    composeService: isComposed ? textOf(labels['com.docker.compose.service'], NAME) : undefined,
  })
  return [row]
}

/** Its own name has one slash, at the front; with more it is an alias that a link has made. */
function nameOf(names: unknown): string | undefined {
  const own = listOf(names).find((name) => textOf(name, /^\/[\w.-]+$/) !== undefined)
  return own === undefined ? undefined : String(own).slice(1)
}

/** A port without a public one is only said to be open inside. */
function parsePort({ IP, PublicPort, Type }: Record<string, unknown>): PublishedPorts[] {
  const port = portOf(PublicPort)
  const protocol = protocolOf(Type)
  const address = parseAddress(typeof IP === 'string' && IP !== '' ? IP : ANY_ADDRESS)
  if (port === undefined || protocol === undefined || address === undefined) return []
  return [{ protocol, address, low: port, high: port }]
}
