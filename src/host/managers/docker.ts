import { realpathSync, statSync } from 'node:fs'
import { ANY_ADDRESS, parseAddress } from '../../model/address.ts'
import { defined } from '../../model/defined.ts'
import { listPids, readProcFile } from '../linux/proc-file.ts'
import {
  type ContainerRow,
  commonFields,
  ID,
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
import { DEADLINE_MS } from './deadline.ts'
import { getJson } from './unix-http.ts'

/** Of no version: docker 29 refuses the old ones. */
const PATH = '/containers/json'
const SYSTEM_SOCKET = '/var/run/docker.sock'

/** The containers that run under the docker of root, or under the rootless one of a user. */
export async function askDocker(uid: number): Promise<RowsAnswer> {
  if (uid === 0 && isAsleep()) return { failed: 'dockerd does not run' }
  const answers = await Promise.all(socketsOf(uid).map(askDockerAt))
  const rows = answers.flatMap((answer) => ('failed' in answer ? [] : answer.rows))
  const failed = answers.find((answer) => 'failed' in answer)
  if (answers.length === 0) return { failed: 'docker.sock is not there' }
  if (failed !== undefined && answers.every((answer) => 'failed' in answer)) return failed
  return { rows, isWhole: answers.every((answer) => 'rows' in answer && answer.isWhole) }
}

export async function askDockerAt(socketPath: string): Promise<RowsAnswer> {
  const answer = await getJson(socketPath, PATH, DEADLINE_MS)
  return 'failed' in answer ? answer : rowsOf(answer.json, parseDockerContainers)
}

/** A daemon that systemd starts at the first question must not be started by ours. */
function isAsleep(): boolean {
  if (readProcFile('/proc/1/comm') !== 'systemd\n') return false
  return !listPids().some((pid) => readProcFile(`/proc/${pid}/comm`) === 'dockerd\n')
}

/** The sockets of that user's daemons: each belongs to the user that its daemon runs as. */
function socketsOf(uid: number): string[] {
  const [, configured] = /^unix:\/\/(\/.+)$/.exec(process.env.DOCKER_HOST ?? '') ?? []
  const usual = uid === 0 ? SYSTEM_SOCKET : `/run/user/${uid}/docker.sock`
  const found = [configured, usual].flatMap((path) => ownSocket(path, uid) ?? [])
  return [...new Set(found)]
}

function ownSocket(path: string | undefined, uid: number): string | undefined {
  if (path === undefined) return undefined
  try {
    const file = statSync(path)
    return file.isSocket() && file.uid === uid ? realpathSync(path) : undefined
  } catch {
    return undefined
  }
}

/** Reads `GET /containers/json`, and leaves out what does not fit. */
export function parseDockerContainers(json: unknown): ContainerRow[] {
  return listOf(json).map(recordOf).flatMap(parseContainer)
}

function parseContainer(container: Record<string, unknown>): ContainerRow[] {
  const { Id, Names, Ports, Labels, HostConfig } = container
  const id = textOf(Id, ID)
  if (id === undefined) return []
  const labels = recordOf(Labels)
  const row = defined({
    engine: 'docker' as const,
    id,
    name: nameOf(Names),
    ...commonFields(container),
    hostNetwork: recordOf(HostConfig).NetworkMode === 'host' ? true : undefined,
    ports: listOf(Ports).map(recordOf).flatMap(parsePort),
    composeProject: textOf(labels['com.docker.compose.project'], NAME),
    composeService: textOf(labels['com.docker.compose.service'], NAME),
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
