import { existsSync, realpathSync } from 'node:fs'
import { ANY_ADDRESS, parseAddress } from '../../model/address.ts'
import { defined } from '../../model/defined.ts'
import { HIGHEST_PORT } from '../../model/port.ts'
import type { Viewer } from '../../model/snapshot.ts'
import { LATE, msLeft } from '../deadline.ts'
import { type Answer, ask } from '../exec.ts'
import { type Account, accountOf, userName } from './account.ts'
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
import { getJson, type JsonAnswer } from './unix-http.ts'

const PATH = '/v4.0.0/libpod/containers/json?all=true'
const LIST = ['ps', '--all', '--format', 'json']
/** It has said what it knows, and something that it was asked about has gone meanwhile. */
const NOT_ALL = 125
/** What the command needs at least, where the socket has failed. */
const COMMAND_MS = 1_000

/** The containers of one user: each has an own podman, that nobody but root and the user may ask. */
export async function askPodman(uid: number, viewer: Viewer): Promise<RowsAnswer> {
  if (!mayAskPodman(uid, viewer)) {
    return {
      failed: `only ${uid === 0 ? '' : 'root and '}${userName(uid)} may list the containers of ${userName(uid)}`,
    }
  }
  if (uid !== 0 && !existsSync(runtimeOf(uid))) return { failed: `${userName(uid)} has no ${runtimeOf(uid)}` }
  const answer = await askEither(uid, viewer)
  if ('failed' in answer) return answer
  const rows = rowsOf(answer.json, parsePodmanContainers)
  if ('failed' in rows || uid === 0) return rows
  return { ...rows, rows: rows.rows.map((row) => ({ ...row, uid })) }
}

export function mayAskPodman(uid: number, viewer: Viewer): boolean {
  return viewer.uid === 0 || viewer.uid === uid
}

/** What the list leaves out of them, as far as they are still there; by one command. */
export function inspectPodman(uid: number, viewer: Viewer, ids: readonly string[]): Promise<JsonAnswer> {
  return askCommand(uid, viewer, ['inspect', '--type=container', ...ids])
}

async function askEither(uid: number, viewer: Viewer): Promise<JsonAnswer> {
  const socket = socketOf(uid)
  const answer = socket === undefined ? undefined : await getJson(socket, PATH)
  const left = msLeft()
  const isSettled = answer !== undefined && ('json' in answer || left < COMMAND_MS)
  return isSettled ? answer : askCommand(uid, viewer, LIST)
}

/** It ends all that the command has started too: what is left of it would keep its output open. */
function limitOf(ms: number): string[] {
  return ['timeout', '--signal=KILL', Math.max(0.1, (ms - 100) / 1_000).toFixed(1)]
}

function runtimeOf(uid: number): string {
  return uid === 0 ? '/run' : `/run/user/${uid}`
}

/** In a user's directory it must be itself what is asked, and no link to some other service. */
function socketOf(uid: number): string | undefined {
  const path = `${runtimeOf(uid)}/podman/podman.sock`
  try {
    return realpathSync(path) === path ? path : undefined
  } catch {
    return undefined
  }
}

async function askCommand(uid: number, viewer: Viewer, question: readonly string[]): Promise<JsonAnswer> {
  const account = accountOf(uid)
  if (account === undefined) return { failed: `${userName(uid)} is not in /etc/passwd` }
  const [file = '', ...args] = [...limitOf(msLeft()), ...commandAs(account, viewer), 'podman', ...question]
  const answer = await ask(file, args, NOT_ALL)
  if ('failed' in answer) return { failed: inWords(answer.failed) }
  return parseStdout(answer)
}

/** No session is opened and no manager started for it. */
function commandAs({ uid, gid, home }: Account, viewer: Viewer): string[] {
  const become = uid === viewer.uid ? [] : ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--init-groups']
  const runtime = uid === 0 ? [] : [`XDG_RUNTIME_DIR=${runtimeOf(uid)}`]
  return [...become, '/usr/bin/env', `HOME=${home}`, ...runtime]
}

/** The command that is asked stands behind others, which have their own way to say that it is missing or late. */
function inWords(failed: string): string {
  if (failed.endsWith(' exit code 127')) return 'podman is not installed'
  if (/ (SIGKILL|exit code 137)$/.test(failed)) return `podman ${LATE}`
  return failed.endsWith(' is not installed') ? failed : failed.replace(/^\S+/, 'podman')
}

function parseStdout({ stdout }: Extract<Answer, { stdout: string }>): JsonAnswer {
  try {
    return { json: JSON.parse(stdout) }
  } catch {
    return { failed: 'podman did not answer with JSON' }
  }
}

/** Reads `podman ps --format json`, or the same of its API, and leaves out what does not fit. */
export function parsePodmanContainers(json: unknown): ContainerRow[] {
  return listOf(json).map(recordOf).flatMap(parseContainer)
}

const UNIT = /^[\w:.@\\-]+\.service$/

function parseContainer(container: Record<string, unknown>): ContainerRow[] {
  const { Id, Names, Ports, Labels, IsInfra, Pod, Pid, AutoRemove, Networks } = container
  const id = textOf(Id, ID)
  if (id === undefined) return []
  const labels = recordOf(Labels)
  const name = textOf(listOf(Names)[0], NAME)
  const isOneOff = labels['com.docker.compose.oneoff'] === 'True'
  const row = defined({
    engine: 'podman' as const,
    id,
    name,
    ...commonFields(container),
    isInfra: IsInfra === true ? true : undefined,
    pod: textOf(Pod, ID),
    pid: Number.isInteger(Pid) && Number(Pid) > 0 ? Number(Pid) : undefined,
    isTemporary: AutoRemove === true ? true : undefined,
    isOfJob: isOfJob(name, labels, listOf(Networks).map(String)),
    ports: listOf(Ports).map(recordOf).flatMap(parsePorts),
    composeProject: textOf(labels['com.docker.compose.project'], NAME),
    ...composePlaceOf(labels),
    composeService: isOneOff ? undefined : textOf(labels['com.docker.compose.service'], NAME),
    unit: textOf(labels.PODMAN_SYSTEMD_UNIT, UNIT),
  })
  return [row]
}

/** Podman 3 spelled the names in another way. */
function parsePorts(ports: Record<string, unknown>): PublishedPorts[] {
  const { range = 1, protocol: protocols, host_ip: ip = ports.hostIP } = ports
  const low = portOf(ports.host_port ?? ports.hostPort)
  const address = parseAddress(typeof ip === 'string' && ip !== '' ? ip : ANY_ADDRESS)
  const size = portOf(range)
  if (low === undefined || address === undefined || size === undefined || low + size - 1 > HIGHEST_PORT) return []
  const known = typeof protocols === 'string' ? protocols.split(',').map(protocolOf) : []
  return known.flatMap((protocol) => (protocol === undefined ? [] : [{ protocol, address, low, high: low + size - 1 }]))
}
