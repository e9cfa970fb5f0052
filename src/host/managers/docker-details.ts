import { defined } from '../../model/defined.ts'
import type { Container, Holder } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import type { Run } from '../../model/run.ts'
import { msLeft } from '../deadline.ts'
import { RUN_VARIABLES } from '../linux/ci-run.ts'
import { parseVariables } from '../linux/environment.ts'
import type { Processes } from '../linux/processes.ts'
import { listOf, recordOf } from './container-row.ts'
import { runOfVariables, withLife } from './container-run.ts'
import { SYSTEM_SOCKET } from './docker-sockets.ts'
import { getJson } from './unix-http.ts'

/** What docker's list leaves out of a container. */
export interface Details {
  isTemporary?: boolean
  /** The run that its environment names; of that nothing else is kept. */
  run?: Run
}

/** After an answered list, so this takes milliseconds. */
const DETAILS_MS = 500
const MANY = 20

/** What docker has told already, by the id of the container. */
export type KnownDetails = () => Promise<ReadonlyMap<string, Details>>

/** Asks docker about each of its containers that was named, once. What it does not tell stays unsaid. */
export async function withDetails(
  listeners: readonly Listener[],
  processes: Processes,
  known?: KnownDetails,
): Promise<Listener[]> {
  const details = known === undefined ? await askEach(listeners) : await known()
  const name = (holder: Holder) => withThese(holder, processes, details.get(nameOf(holder)?.id ?? ''))
  return listeners.map((listener) => ({ ...listener, holders: listener.holders.map(name) }))
}

async function askEach(listeners: readonly Listener[]): Promise<Map<string, Details>> {
  const named = listeners.flatMap(({ holders }) => holders.flatMap((holder) => nameOf(holder) ?? []))
  const containers = [...new Map(named.map((one) => [one.id, one])).values()].slice(0, MANY)
  const asked = containers.map(async (one) => [one.id, await askDetails(one)] as const)
  return new Map(await Promise.all(asked))
}

type Known = Container & { id: string }

function nameOf({ container }: Holder): Known | undefined {
  const isKnown = container?.engine === 'docker' && container.name !== undefined && container.id !== undefined
  return isKnown ? (container as Known) : undefined
}

async function askDetails({ id, host }: Known): Promise<Details> {
  const socket = host?.slice('unix://'.length) ?? SYSTEM_SOCKET
  const answer = await getJson(socket, `/containers/${id}/json`, Math.min(DETAILS_MS, msLeft()))
  return 'failed' in answer ? {} : parseDetails(answer.json)
}

/** Reads `GET /containers/ID/json`. */
export function parseDetails(json: unknown): Details {
  const { HostConfig, Config } = recordOf(json)
  const environment = listOf(recordOf(Config).Env).filter((pair) => typeof pair === 'string')
  const run = runOfVariables(parseVariables(environment.join('\0'), RUN_VARIABLES))
  return defined({ isTemporary: recordOf(HostConfig).AutoRemove === true ? true : undefined, run })
}

function withThese(holder: Holder, processes: Processes, { isTemporary, run }: Details = {}): Holder {
  const container = holder.container && { ...holder.container, ...defined({ isTemporary }) }
  const named = run && withLife(run, holder, processes)
  return { ...holder, ...defined({ container, run: named ?? holder.run }) }
}
