import { existsSync } from 'node:fs'
import type { Viewer } from '../../../model/snapshot.ts'
import { readProcFile } from '../../linux/proc-file.ts'
import { accountOf } from '../../managers/account.ts'
import { isSystemdFirst } from '../../managers/concern.ts'
import { type ContainerRow, listOf } from '../../managers/container-row.ts'
import { askPodman, inspectPodman, mayAskPodman } from '../../managers/podman.ts'
import type { Sight } from '../../managers/systemd.ts'
import { restartFilters, startsWithPodman } from './boot.ts'
import { type EngineOfUser, hasStoredContainers } from './engines.ts'
import { type ContainerFacts, parseContainerFacts } from './facts.ts'
import { containerGap, type EngineAnswer, MOST_CONTAINERS } from './gaps.ts'
import { isWantedBySystem, isWantedByUser } from './wanted-units.ts'

/** What one user's podman tells of its containers. */
export async function readPodman(engine: EngineOfUser, { viewer }: Sight): Promise<EngineAnswer> {
  const { uid, pids } = engine
  if (isWithout(engine, viewer)) return { known: [], gaps: [] }
  const listed = await askPodman(uid, viewer)
  if ('failed' in listed) {
    const isGone = listed.failed === 'podman is not installed' && pids.length === 0
    return { known: [], listed, gaps: isGone ? [] : [containerGap(engine, viewer, { reason: listed.failed })] }
  }
  const { facts, missed } = await askFacts(uid, viewer, listed.rows)
  const gaps = missed === undefined ? [] : [containerGap(engine, viewer, { reason: missed, isPartly: true })]
  const filters = listed.rows.length === 0 ? [] : filtersAtBoot(uid)
  const known = listed.rows.map((row) => {
    const own = facts.get(row.id)
    const isKnown = own !== undefined && filters !== undefined
    return { row, facts: own, startsAtBoot: isKnown ? startsWithPodman(own, filters) : undefined }
  })
  return { known, listed, gaps }
}

/** A storage alone is there after the first `podman images`; of a user who is not logged in none of it runs. */
function isWithout({ uid, pids }: EngineOfUser, viewer: Viewer): boolean {
  const account = accountOf(uid)
  if (account === undefined || pids.length > 0) return false
  const isAway = uid !== 0 && !existsSync(`/run/user/${uid}`)
  return (isAway || !mayAskPodman(uid, viewer)) && hasStoredContainers(account) === false
}

type Facts = { facts: ReadonlyMap<string, ContainerFacts>; missed?: string }

async function askFacts(uid: number, viewer: Viewer, rows: readonly ContainerRow[]): Promise<Facts> {
  if (rows.length === 0) return { facts: new Map() }
  const ids = rows.slice(0, MOST_CONTAINERS).map(({ id }) => id)
  const answer = await inspectPodman(uid, viewer, ids)
  if ('failed' in answer) return { facts: new Map(), missed: answer.failed }
  const facts = new Map(
    listOf(answer.json)
      .flatMap(parseContainerFacts)
      .map((one) => [one.id, one]),
  )
  return rows.length > ids.length ? { facts, missed: `only ${MOST_CONTAINERS} are asked about` } : { facts }
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
