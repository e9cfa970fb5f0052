import { existsSync } from 'node:fs'
import type { Viewer } from '../../../model/snapshot.ts'
import { readProcFile } from '../../linux/proc-file.ts'
import type { Sight } from '../../linux/viewer.ts'
import { accountOf } from '../../managers/account.ts'
import { isSystemdFirst } from '../../managers/concern.ts'
import { type ContainerRow, listOf } from '../../managers/container-row.ts'
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
  if (isWithout(engine, viewer, stored)) return { known: [], gaps: [] }
  // The storage knows most of the ids, so most need not wait for the list.
  const early = mayAskPodman(uid, viewer) && !isAway(uid) ? askFacts(uid, viewer, stored ?? []) : NO_FACTS
  const listed = await askPodman(uid, viewer)
  if ('failed' in listed) {
    const isGone = listed.failed === 'podman is not installed' && pids.length === 0
    return { known: [], listed, gaps: isGone ? [] : [containerGap(engine, viewer, { reason: listed.failed })] }
  }
  const ids = listed.rows.map(({ id }) => id).slice(0, MOST_CONTAINERS)
  const { facts } = await early
  const late = await askFacts(
    uid,
    viewer,
    ids.filter((id) => !facts.has(id)),
  )
  const missed =
    late.missed ?? (listed.rows.length > ids.length ? `only ${MOST_CONTAINERS} are asked about` : undefined)
  const gaps = missed === undefined ? [] : [containerGap(engine, viewer, { reason: missed, isPartly: true })]
  return { known: knownOf(uid, listed.rows, new Map([...facts, ...late.facts])), listed, gaps }
}

function storedBy(uid: number): string[] | undefined {
  const account = accountOf(uid)
  return account === undefined ? undefined : storedContainers(account)?.slice(0, MOST_CONTAINERS)
}

/** A storage alone is there after the first `podman images`; of a user who is not logged in none of it runs. */
function isWithout({ uid, pids }: EngineOfUser, viewer: Viewer, stored: readonly string[] | undefined): boolean {
  return pids.length === 0 && (isAway(uid) || !mayAskPodman(uid, viewer)) && stored?.length === 0
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
  return {
    facts: new Map(
      listOf(answer.json)
        .flatMap(parseContainerFacts)
        .map((one) => [one.id, one]),
    ),
  }
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
