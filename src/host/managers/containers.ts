import type { Holder } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import type { Gap, Viewer } from '../../model/snapshot.ts'
import { sudoUser } from './account.ts'
import { withAnswer } from './container-match.ts'
import type { RowsAnswer } from './container-row.ts'
import { keyOf, type Source, sourceOf } from './container-source.ts'
import { askDocker } from './docker.ts'
import { askPodman } from './podman.ts'

export interface Contained {
  listeners: Listener[]
  gaps: Gap[]
}

/** How an engine is asked. Never throws. */
export type AskEngine = (source: Source, viewer: Viewer) => Promise<RowsAnswer>

/** Names the containers behind the holders. Each engine concerned is asked once, all at the same time; others never. */
export async function withContainers(
  listeners: readonly Listener[],
  viewer: Viewer,
  ask: AskEngine = askEngine,
): Promise<Contained> {
  const sources = [...sourcesOf(listeners).values()]
  const asked = sources.map(async (source) => [keyOf(source), await ask(source, viewer)] as const)
  const answers = new Map(await Promise.all(asked))
  return {
    listeners: listeners.map((listener) => nameHolders(listener, answers)),
    gaps: sources.flatMap((source) => gapOf(source, answers.get(keyOf(source)), { listeners, viewer })),
  }
}

function askEngine({ engine, uid }: Source, viewer: Viewer): Promise<RowsAnswer> {
  return engine === 'docker' ? askDocker(uid) : askPodman(uid, viewer)
}

function sourcesOf(listeners: readonly Listener[]): Map<string, Source> {
  const sources = listeners.flatMap((listener) => listener.holders.map((holder) => sourceOf(holder, listener)))
  return new Map(sources.flatMap((source) => (source === undefined ? [] : [[keyOf(source), source]])))
}

function nameHolders(listener: Listener, answers: ReadonlyMap<string, RowsAnswer>): Listener {
  const name = (holder: Holder) => {
    const source = sourceOf(holder, listener)
    const answer = source === undefined ? undefined : answers.get(keyOf(source))
    return answer === undefined || 'failed' in answer ? holder : withAnswer(holder, listener, answer)
  }
  return { ...listener, holders: listener.holders.map(name) }
}

type Look = { listeners: readonly Listener[]; viewer: Viewer }

function gapOf(source: Source, answer: RowsAnswer | undefined, { listeners, viewer }: Look): Gap[] {
  if (answer === undefined || !('failed' in answer)) return []
  const isConcerned = (listener: Listener) =>
    listener.holders.some((holder) => keyOf(sourceOf(holder, listener) ?? NOBODY) === keyOf(source))
  const ports = [
    ...new Set(listeners.filter(isConcerned).map(({ endpoint }) => `${endpoint.port}/${endpoint.protocol}`)),
  ]
  const subject = `which container is behind ${enumerate(ports)}`
  return [{ subject, reason: answer.failed, command: commandOf(source, ports, viewer), affects: 'naming' }]
}

const NOBODY = { engine: 'podman', uid: -1 } as const
const MANY = 5

function enumerate(ports: readonly string[]): string {
  const more = ports.length - MANY
  return more > 0 ? `${ports.slice(0, MANY).join(', ')} and ${more} more` : ports.join(', ')
}

/** The command that would have told. */
function commandOf({ engine, uid }: Source, ports: readonly string[], viewer: Viewer): string {
  const question = engine === 'docker' ? `docker ps --filter publish=${ports[0]}` : 'podman ps'
  if (uid === 0) return `sudo ${question}`
  return uid === viewer.uid ? question : `sudo -u ${sudoUser(uid)} ${question}`
}
