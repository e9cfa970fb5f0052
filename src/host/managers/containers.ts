import { defined } from '../../model/defined.ts'

import { formatPort } from '../../model/endpoint.ts'

import type { Holder } from '../../model/holder.ts'
import { formatPorts, type Listener } from '../../model/listener.ts'
import type { Gap, Viewer } from '../../model/snapshot.ts'
import type { Told } from '../linux/holders.ts'
import type { Processes } from '../linux/processes.ts'
import type { Sight } from '../linux/viewer.ts'
import { sudoUser } from './account.ts'
import type { Concern } from './concern.ts'
import { withAnswer } from './container-match.ts'
import type { RowsAnswer } from './container-row.ts'
import { keyOf, type Source, sourceOf } from './container-source.ts'
import { askDocker } from './docker.ts'
import { type Details, type KnownDetails, withDetails } from './docker-details.ts'
import { askPodman } from './podman.ts'

/** How an engine is asked. Never throws. */
type AskEngine = (source: Source, viewer: Viewer) => Promise<RowsAnswer>

/** In the place of the engines: what they have told already. */
export interface Engines {
  list: AskEngine
  details?: KnownDetails
}

/** Names the containers behind the holders. Each engine concerned is asked once, all at the same time; others never. */
export async function withContainers(
  listeners: readonly Listener[],
  { viewer, processes }: Sight,
  engines?: Engines,
): Promise<Told> {
  const sources = [...sourcesOf(listeners).values()]
  if (sources.length === 0) return { listeners: [...listeners], gaps: [] }
  const { list = askEngine, details } = engines ?? {}
  const asked = sources.map(async (source) => [keyOf(source), await list(source, viewer)] as const)
  const answers = new Map(await Promise.all(asked))
  const named = await withDetails(
    listeners.map((listener) => nameHolders(listener, answers, processes)),
    processes,
    details,
  )
  return {
    listeners: named,
    gaps: sources.flatMap((source) => gapOf(source, answers.get(keyOf(source)), { listeners: named, viewer })),
  }
}

function askEngine({ engine, uid }: Source, viewer: Viewer): Promise<RowsAnswer> {
  return engine === 'docker' ? askDocker(uid) : askPodman(uid, viewer)
}

/** What engines have told, lists by `keyOf` each; the others are asked. */
interface Answered {
  answers: ReadonlyMap<string, RowsAnswer>
  details: ReadonlyMap<string, Details>
}

export function enginesThatTold(told: Promise<Answered>): Engines {
  return {
    list: async (source, viewer) => (await told).answers.get(keyOf(source)) ?? askEngine(source, viewer),
    details: async () => (await told).details,
  }
}

function sourcesOf(listeners: readonly Listener[]): Map<string, Source> {
  const sources = listeners.flatMap((listener) => listener.holders.map((holder) => sourceOf(holder, listener)))
  return new Map(sources.flatMap((source) => (source === undefined ? [] : [[keyOf(source), source]])))
}

function nameHolders(listener: Listener, answers: ReadonlyMap<string, RowsAnswer>, processes: Processes): Listener {
  const name = (holder: Holder) => {
    const source = sourceOf(holder, listener)
    const answer = source === undefined ? undefined : answers.get(keyOf(source))
    return answer === undefined || 'failed' in answer ? holder : withAnswer(holder, listener, { ...answer, processes })
  }
  return { ...listener, holders: listener.holders.map(name) }
}

function gapOf(source: Source, answer: RowsAnswer | undefined, { listeners, viewer }: Concern): Gap[] {
  const reason = answer === undefined ? undefined : 'failed' in answer ? answer.failed : answer.missed
  if (reason === undefined) return []
  const isConcerned = (listener: Listener) => unnamedOf(listener, source).length > 0
  const concerned = listeners.filter(isConcerned)
  const [first] = concerned
  if (first === undefined) return []
  const subject = `which container is behind ${formatPorts(concerned)}`
  const ids = concerned.flatMap((listener) =>
    unnamedOf(listener, source).flatMap(({ container }) => container?.id ?? []),
  )
  const isOne = new Set(concerned.map(({ endpoint }) => formatPort(endpoint))).size === 1
  const sought = isOne ? defined({ port: formatPort(first.endpoint), id: ids[0] }) : {}
  const command = commandOf(source, sought, viewer)
  return [{ subject, reason, command, affects: 'naming' }]
}

/** The holders that this engine was asked about, and that have no name of it. */
function unnamedOf(listener: Listener, source: Source): Holder[] {
  return listener.holders.filter(
    (holder) => holder.container?.name === undefined && keyOf(sourceOf(holder, listener) ?? NOBODY) === keyOf(source),
  )
}

const NOBODY = { engine: 'podman', uid: -1 } as const
interface Sought {
  port?: string
  id?: string
}

/** The command that would have told: of one port alone, or of all; what has the network of the host publishes none. */
function commandOf({ engine, uid }: Source, { port, id }: Sought, viewer: Viewer) {
  const filter = id === undefined ? port && ` --filter publish=${port}` : ` --filter id=${id.slice(0, 12)}`
  if (engine === 'docker') {
    const host = uid === 0 ? '' : ` -H unix:///run/user/${uid}/docker.sock`
    return `${uid === viewer.uid && uid !== 0 ? '' : 'sudo '}docker${host} ps${filter ?? ''}`
  }
  const question = `podman ps${(id && filter) ?? ''}`
  if (uid === 0) return `sudo ${question}`
  return uid === viewer.uid ? question : `sudo -u ${sudoUser(uid)} env -C / ${question}`
}
