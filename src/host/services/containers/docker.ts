import type { Gap, Viewer } from '../../../model/snapshot.ts'
import type { Sight } from '../../linux/viewer.ts'
import { accountOf, userName } from '../../managers/account.ts'
import { isSystemdFirst } from '../../managers/concern.ts'
import type { ContainerRow, Rows, RowsAnswer } from '../../managers/container-row.ts'
import { askDockerAt, joinDaemons } from '../../managers/docker.ts'
import { type Details, parseDetails } from '../../managers/docker-details.ts'
import { daemonsOf, hostOf, isAsleep, SYSTEM_SOCKET } from '../../managers/docker-sockets.ts'
import { getEach, type JsonAnswer } from '../../managers/unix-http.ts'
import { startsWithDocker } from './boot.ts'
import { type EngineOfUser, hasDockerContainers } from './engines.ts'
import { type ContainerFacts, parseContainerFacts } from './facts.ts'
import { containerGap, type EngineAnswer, MOST_CONTAINERS } from './gaps.ts'
import type { KnownContainer } from './service.ts'
import { isWantedBySystem, isWantedByUser } from './wanted-units.ts'

/** What the daemons of one user tell of their containers. */
export async function readDocker(engine: EngineOfUser, sight: Sight): Promise<EngineAnswer> {
  const { viewer } = sight
  const { uid, pids } = engine
  if (uid !== 0 && viewer.uid !== 0 && viewer.uid !== uid) return ofAnother(engine, viewer)
  const daemons = daemonsOf(uid, pids)
  if (isAsleep(uid, daemons)) return asleep(engine, viewer)
  const answers = await Promise.all(daemons.sockets.map((socket) => askDockerAt(socket, true)))
  const listed = joinDaemons(uid, daemons, answers)
  const gaps = daemons.sockets.flatMap((socket, at) => gapOf(engine, viewer, { socket, answer: answers[at] }))
  const isUnknown = gaps.length === 0 && daemons.sockets.length < pids.length
  if (isUnknown) gaps.push(containerGap(engine, viewer, { reason: 'its socket is not known' }))
  return 'failed' in listed ? { known: [], listed, gaps } : withFacts(engine, sight, { listed, gaps })
}

async function withFacts(engine: EngineOfUser, sight: Sight, { listed, gaps }: { listed: Rows; gaps: Gap[] }) {
  const { viewer, processes } = sight
  const { facts, details, missed } = await askFacts(listed.rows)
  const partly = missed === undefined ? [] : [containerGap(engine, viewer, { reason: missed, isPartly: true })]
  const units = engine.pids.flatMap((pid) => processes.ownerOfProcess(pid).manager?.unit ?? [])
  const isStarted = isStartedAtBoot(engine.uid, units)
  const known = listed.rows.flatMap((row) => knownOf(row, facts.get(row.id), isStarted))
  return { known, listed, details, gaps: [...gaps, ...partly] }
}

function ofAnother(engine: EngineOfUser, viewer: Viewer): EngineAnswer {
  const reason = `only root and ${userName(engine.uid)} may ask it`
  return { known: [], gaps: [containerGap(engine, viewer, { reason })] }
}

/** To ask would start it, and all of its containers. */
function asleep(engine: EngineOfUser, viewer: Viewer): EngineAnswer {
  const isEmpty = hasDockerContainers() === false
  const gaps = isEmpty ? [] : [containerGap(engine, viewer, { reason: 'dockerd does not run' })]
  return { known: [], listed: { failed: 'dockerd does not run' }, gaps }
}

type Asked = { socket: string; answer: RowsAnswer | undefined }

function gapOf(engine: EngineOfUser, viewer: Viewer, { socket, answer }: Asked): Gap[] {
  if (answer === undefined || 'rows' in answer) return []
  return [containerGap(engine, viewer, { reason: answer.failed, ...hostTold(socket) })]
}

function hostTold(socket: string): { host?: string } {
  const host = hostOf(socket)
  return host === undefined ? {} : { host }
}

/** Where DOCKER_HOST is set the usual one has to be named too. */
const USUAL = 'unix:///run/docker.sock'

type Told = ContainerFacts | 'gone' | undefined

/** A container that has gone meanwhile is none. */
function knownOf(row: ContainerRow, facts: Told, isStarted: boolean | undefined): KnownContainer[] {
  if (facts === 'gone') return []
  const own = facts === undefined ? undefined : startsWithDocker(facts)
  // Which unit another daemon is of, and whether that starts at boot, is not asked.
  const isUsual = row.uid !== undefined || row.host === undefined || row.host === USUAL
  return [{ row, facts, startsAtBoot: isUsual ? both(isStarted, own) : undefined }]
}

function both(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false
  return one === true && other === true ? true : undefined
}

interface Facts {
  facts: Map<string, Told>
  details: Map<string, Details>
  missed?: string
}

/** Each of its own daemon, over few connections. */
async function askFacts(rows: readonly ContainerRow[]): Promise<Facts> {
  const asked = rows.slice(0, MOST_CONTAINERS)
  const sockets = [...new Set(asked.map(socketOf))]
  const askDaemon = (socket: string) => {
    const own = asked.filter((row) => socketOf(row) === socket)
    return askEach(socket, own)
  }
  const all = (await Promise.all(sockets.map(askDaemon))).flat()
  const late = all.flatMap(({ answer }) => ('failed' in answer && !isGone(answer) ? answer.failed : []))[0]
  const missed = rows.length > asked.length ? `only ${MOST_CONTAINERS} are asked about` : late
  const facts = new Map(all.map(({ id, answer }) => [id, toldOf(answer)]))
  const details = new Map(all.map(({ id, answer }) => [id, 'json' in answer ? parseDetails(answer.json) : {}]))
  return missed === undefined ? { facts, details } : { facts, details, missed }
}

async function askEach(socket: string, rows: readonly ContainerRow[]) {
  const paths = rows.map(({ id }) => `/containers/${id}/json`)
  const answers = await getEach(socket, paths)
  return rows.map(({ id }, at) => ({ id, answer: answers[at] as JsonAnswer }))
}

function socketOf({ host }: ContainerRow): string {
  return host?.slice('unix://'.length) ?? SYSTEM_SOCKET
}

function isGone(answer: JsonAnswer): boolean {
  return 'failed' in answer && answer.failed.endsWith(' status 404')
}

function toldOf(answer: JsonAnswer): Told {
  if ('failed' in answer) return isGone(answer) ? 'gone' : undefined
  return parseContainerFacts(answer.json)[0]
}

/** Its socket starts it too, at the first question. */
function isStartedAtBoot(uid: number, units: readonly string[]): boolean | undefined {
  const names = new Set(['docker.service', 'docker.socket', ...units])
  const account = accountOf(uid)
  if (account === undefined || !isSystemdFirst()) return undefined
  return [...names].some((unit) => (uid === 0 ? isWantedBySystem(unit) : isWantedByUser(unit, account)))
}
