import type { Manager } from '../../model/holder.ts'
import type { Service } from '../../model/service.ts'
import { quoteWord } from '../../model/shell.ts'
import type { Gap, Viewer } from '../../model/snapshot.ts'
import type { Sight } from '../linux/viewer.ts'
import { SYSTEM_SOCKET } from '../managers/docker-sockets.ts'
import { askSocket } from '../managers/unix-http.ts'
import { failureOf, type Log } from './failures/failure-of.ts'
import { type JournalLines, journalKey, MOST_UNITS, readJournal } from './failures/journal-lines.ts'
import { readLogEnd } from './failures/log-file.ts'
import { noteCut } from './ledger.ts'
import type { ServicePart } from './part.ts'

const MOST_CONTAINERS = 8

/** The services, those that do not stay up with the reason: by their logs, their exit status and their managers. */
export async function readFailures(services: readonly Service[], { viewer }: Sight): Promise<ServicePart> {
  const failing = services.filter(isFailing)
  if (failing.length === 0) return { services: [...services], gaps: [] }
  const units = failing.flatMap(({ manager }) => (manager?.kind === 'systemd' ? manager : []))
  const bare = failing.filter(
    ({ manager, container, failure }) => !manager && container?.engine === 'docker' && failure?.line === undefined,
  )
  const over = failing.flatMap(({ state, manager }) => (state === 'failed' && manager ? [journalKey(manager)] : []))
  const [journal, ofContainers] = await Promise.all([
    units.length === 0 ? new Map() : readJournal(units, new Set(over)),
    readContainerLogs(bare.slice(0, MOST_CONTAINERS)),
  ])
  const explained = new Map(
    failing.map((service) => {
      const log = ofContainers.get(service) ?? ownLog(service, journal, viewer.uid)
      return [service, withFailure(service, log)]
    }),
  )
  const gaps = gapsOf(units, journal, viewer)
  if (bare.length > MOST_CONTAINERS) noteContainers(bare.slice(MOST_CONTAINERS))
  return { services: services.map((service) => explained.get(service) ?? service), gaps }
}

function isFailing({ state, restarts = 0 }: Service): boolean {
  return state === 'restarting' || state === 'failed' || (state === 'starting' && restarts > 0)
}

/** Of what a manager or an engine has said itself in words nothing is taken back by an older log. */
function withFailure(service: Service, log: Log | undefined): Service {
  const { failure, manager } = service
  const read = failureOf(manager, log)
  const isKnown = failure?.line !== undefined && failure.cause !== 'exited'
  if (failure !== undefined && (isKnown || read.cause === 'exited'))
    return { ...service, failure: { ...read, ...failure } }
  return { ...service, failure: read }
}

function ownLog(
  { manager, logs = [], since }: Service,
  journal: JournalLines | undefined,
  uid: number,
): Log | undefined {
  if (manager?.kind === 'systemd') {
    const lines = journal?.get(journalKey(manager))
    return lines === undefined ? undefined : { source: 'journal', text: lines.text }
  }
  // What a user calls the log of his program is not to show him, or his others, a line of root's.
  const owners = manager?.uid === undefined ? [0, uid] : [manager.uid]
  const read = logs
    .slice(0, MOST_LOGS)
    .map((source) => ({ source, text: readLogEnd(source, { owners, sinceMs: startOf(since) }) ?? '' }))
  const told = read.filter(({ text }) => text.trim() !== '')
  // Errors have a file of their own, as a rule the second.
  return told.at(-1)
}

const MOST_LOGS = 4
/** It has said why before it was given up. */
const EARLIER_MS = 120_000

function startOf(since: string | undefined): number {
  const time = Date.parse(since ?? '')
  return Number.isNaN(time) ? 0 : time - EARLIER_MS
}

/** The last lines of containers of docker, one question each. */
async function readContainerLogs(services: readonly Service[]): Promise<Map<Service, Log>> {
  const logs = await Promise.all(services.map(async (service) => [service, await readContainerLog(service)] as const))
  return new Map(logs.flatMap(([service, log]) => (log === undefined ? [] : [[service, log] as const])))
}

async function readContainerLog({ container }: Service): Promise<Log | undefined> {
  const { engine, id = '', host = `unix://${SYSTEM_SOCKET}` } = container ?? {}
  if (engine !== 'docker' || !/^[\da-f]{12,64}$/.test(id) || !host.startsWith('unix://')) return undefined
  const path = `/containers/${id}/logs?stdout=1&stderr=1&tail=20`
  const answer = await askSocket({ socketPath: host.slice('unix://'.length), path })
  return 'failed' in answer ? undefined : { source: 'docker logs', text: answer.text.replaceAll(FRAME, '') }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what stands before each piece: its stream and its length
const FRAME = /[\0-\x02]\0{3}[\s\S]{4}/g

/** One for all: each is asked for in the same way. */
function gapsOf(units: readonly Manager[], journal: JournalLines | undefined, { uid }: Viewer): Gap[] {
  // Root may read all of it: what has no line there has none.
  const isAll = uid === 0 && journal !== undefined && units.length <= MOST_UNITS
  const hidden = isAll ? [] : units.filter((unit) => journal?.get(journalKey(unit)) === undefined)
  const [first] = hidden
  if (first === undefined) return []
  const more = hidden.length > 1 ? ` and ${hidden.length - 1} more` : ''
  const option = first.scope === 'system' ? '-u' : `_UID=${first.uid} --user-unit`
  return [
    {
      subject: `why ${first.unit}${more} does not stay up`,
      reason: reasonOf(journal, uid),
      command: `sudo journalctl ${option} ${quote(first.unit)} -n 20`,
      affects: 'naming',
    },
  ]
}

function reasonOf(journal: JournalLines | undefined, uid: number): string {
  if (journal === undefined) return 'journalctl has not answered'
  return uid === 0
    ? `of ${MOST_UNITS} units alone the journal is read`
    : 'this user can read no line of it in the journal'
}

function noteContainers(unread: readonly Service[]): void {
  const [{ container } = {}] = unread
  const { name = container?.id ?? '', host } = container ?? {}
  const more = unread.length > 1 ? ` and ${unread.length - 1} more containers` : ''
  const at = host === undefined ? '' : ` -H ${quoteWord(host)}`
  const reason = `the logs of ${MOST_CONTAINERS} containers alone are read`
  noteCut(`why ${name}${more} does not stay up`, reason, `sudo docker${at} logs --tail 20 ${quoteWord(name)}`)
}

function quote(unit: string): string {
  return /^[\w:.@-]+$/.test(unit) ? unit : `'${unit.replaceAll("'", '')}'`
}
