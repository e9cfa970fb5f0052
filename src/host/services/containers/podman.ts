import { existsSync } from 'node:fs'
import type { Viewer } from '../../../model/snapshot.ts'
import { readProcFile } from '../../linux/proc-file.ts'
import type { Sight } from '../../linux/viewer.ts'
import { accountOf } from '../../managers/account.ts'
import { isSystemdFirst } from '../../managers/concern.ts'
import { type ContainerRow, listOf, type Rows } from '../../managers/container-row.ts'
import { askPodman, inspectPodman, mayAskPodman } from '../../managers/podman.ts'
import { restartFilters, startsWithPodman } from './boot.ts'
import type { EngineOfUser } from './engines.ts'
import { type ContainerFacts, parseContainerFacts } from './facts.ts'
import { containerGap, type EngineAnswer, MOST_CONTAINERS } from './gaps.ts'
import type { KnownContainer } from './service.ts'
import { storedContainers } from './storage.ts'
import { isWantedBySystem, isWantedByUser } from './wanted-units.ts'

/** What one user's podman tells of its containers. */
export async function readPodman(engine: EngineOfUser, { viewer }: Sight): Promise<EngineAnswer> {
  const { uid, pids } = engine
  const stored = storedBy(uid)
  // A storage without containers is there after the first `podman images`.
  if (pids.length === 0 && stored?.length === 0) return { known: [], gaps: [] }
  // The storage knows most of the ids, so most need not wait for the list.
  const early = mayAskPodman(uid, viewer) && !isAway(uid) ? askFacts(uid, viewer, stored ?? []) : NO_FACTS
  const listed = await askPodman(uid, viewer)
  if ('failed' in listed) {
    const isGone = listed.failed === 'podman is not installed' && pids.length === 0
    return { known: [], listed, gaps: isGone ? [] : [containerGap(engine, viewer, { reason: listed.failed })] }
  }
  return withFacts(engine, viewer, { listed, early: (await early).facts })
}

type Told = { listed: Rows; early: Facts['facts'] }

async function withFacts(engine: EngineOfUser, viewer: Viewer, { listed, early }: Told): Promise<EngineAnswer> {
  const ids = listed.rows.map(({ id }) => id).slice(0, MOST_CONTAINERS)
  const unasked = ids.filter((id) => !early.has(id))
  const late = await askFacts(engine.uid, viewer, unasked)
  const facts = new Map([...early, ...late.facts])
  // One that has gone meanwhile is none.
  const isGone = ({ id }: ContainerRow) => late.missed === undefined && unasked.includes(id) && !facts.has(id)
  const isMore = listed.rows.length > ids.length
  const missed = late.missed ?? (isMore ? `only ${MOST_CONTAINERS} are asked about` : undefined)
  const gaps = missed === undefined ? [] : [containerGap(engine, viewer, { reason: missed, isPartly: true })]
  const rows = listed.rows.filter((row) => !isGone(row))
  return { known: knownOf(engine.uid, rows, facts), listed, gaps }
}

function storedBy(uid: number): string[] | undefined {
  const account = accountOf(uid)
  return account === undefined ? undefined : storedContainers(account)?.slice(0, MOST_CONTAINERS)
}

/** Podman would make itself another place to run in. */
function isAway(uid: number): boolean {
  return uid !== 0 && !existsSync(`/run/user/${uid}`)
}

type Facts = { facts: ReadonlyMap<string, ContainerFacts>; missed?: string }

const NO_FACTS: Facts = { facts: new Map() }

async function askFacts(uid: number, viewer: Viewer, ids: readonly string[]): Promise<Facts> {
  if (ids.length === 0) return NO_FACTS
  const answer = await inspectPodman(uid, viewer, ids)
  if ('failed' in answer) return { ...NO_FACTS, missed: answer.failed }
  const told = listOf(answer.json).flatMap(parseContainerFacts)
  return { facts: new Map(told.map((one) => [one.id, one])) }
}

function knownOf(uid: number, rows: readonly ContainerRow[], facts: Facts['facts']): KnownContainer[] {
  const filters = rows.length === 0 ? [] : filtersAtBoot(uid)
  return rows.map((row) => {
    const own = facts.get(row.id)
    const isKnown = own !== undefined && filters !== undefined
    return { row, facts: own, startsAtBoot: isKnown ? startsWithPodman(own, filters) : undefined }
  })
}

const UNIT = 'podman-restart.service'

/** What its unit starts with the machine: nothing where that unit is not wanted, unknown without systemd. */
function filtersAtBoot(uid: number): string[] | undefined {
  if (!isSystemdFirst()) return undefined
  const account = accountOf(uid)
  const isWanted = uid === 0 ? isWantedBySystem(UNIT) : account !== undefined && isWantedByUser(UNIT, account)
  if (!isWanted) return []
  const kind = uid === 0 ? 'system' : 'user'
  const directories = [`/etc/systemd/${kind}`, `/usr/lib/systemd/${kind}`, `/lib/systemd/${kind}`]
  const files = directories.map((directory) => readProcFile(`${directory}/${UNIT}`))
  return restartFilters(files.find((file) => file !== undefined) ?? '')
}
