import { identify } from '../../knowledge/identify.ts'
import type { Product } from '../../knowledge/product.ts'
import { defined } from '../../model/defined.ts'
import type { Endpoint } from '../../model/endpoint.ts'
import type { Holder } from '../../model/holder.ts'
import { isLeased, type Listener } from '../../model/listener.ts'
import type { Viewer } from '../../model/snapshot.ts'
import { withDeadline } from '../deadline.ts'
import { isAnyConcerned } from '../managers/concern.ts'
import type { Asked } from './ask-managers.ts'
import { findBound } from './bound-sockets.ts'
import { isBesideAgent, isBesideRunner, readRun } from './ci-run.ts'
import { nameHolders, stillUnnamed, type Told } from './holders.ts'
import type { Kept } from './leases/keepers.ts'
import { executableOf, type Processes } from './processes.ts'
import { programOf } from './program.ts'
import type { SsSocket } from './ss.ts'
import { isLeftBehind } from './supervisor.ts'
import { tunnelOf } from './tunnel.ts'
import { withUsers } from './user-names.ts'
import { localSight, type Sight } from './viewer.ts'

/** What is known beside the sockets. */
interface Circumstances {
  /** Endpoints that are refused, and no table says why. */
  unexplained?: readonly Endpoint[]
  sight?: Sight
  asked?: Asked
}

/**
 * The whole story of every socket, from the process outwards: the process, the program of another manager that it is,
 * the tunnel, the run that left it, the container, and what its service manager knows. Managers are asked only for what
 * has their mark. Endpoints that are refused, and no table says why, may have sockets that no table shows.
 */
export async function explainHolders(
  listeners: readonly Listener[],
  { unexplained = [], sight = localSight(), asked = {} }: Circumstances = {},
): Promise<Told & { viewer: Viewer }> {
  const { viewer, processes } = sight
  const told = await withDeadline(async () => {
    const bound = await findBound(unexplained, viewer)
    const { sockets } = bound
    const { leases, others, gaps } = await splitLeases([...listeners, ...bound.listeners], sight)
    const named = await nameAndAsk(others, { ...sight, sockets }, asked)
    return { listeners: [...named.listeners, ...leases], gaps: [...bound.gaps, ...named.gaps, ...gaps] }
  })
  const withProduct = productNamer()
  const known = told.listeners.map((listener) => ({ ...listener, holders: listener.holders.map(withProduct) }))
  return { listeners: known.map((listener) => withUsers(listener, processes)), gaps: told.gaps, viewer }
}

/** Leases are nobody's but their keepers', of whom no manager knows. Where there are none, what names them is not loaded. */
async function splitLeases(listeners: readonly Listener[], sight: Sight): Promise<Kept> {
  if (!listeners.some(isLeased)) return { leases: [], others: [...listeners], gaps: [] }
  const { nameKeepers } = await import('./leases/keepers.ts')
  return nameKeepers(listeners, sight)
}

type SightOfSockets = Sight & { sockets: SsSocket[] }

async function nameAndAsk(listeners: readonly Listener[], sight: SightOfSockets, asked: Asked): Promise<Told> {
  const { processes } = sight
  const named = await nameHolders(listeners, sight)
  const outwards = named.listeners.map((listener) => ({
    ...listener,
    holders: listener.holders.map((holder) => withStory(holder, listener.endpoint.port, processes)),
  }))
  if (!isAnyConcerned(outwards)) return { listeners: outwards, gaps: named.gaps }
  const { askManagers } = await import('./ask-managers.ts')
  const told = await askManagers(outwards, sight, asked)
  return { listeners: told.listeners, gaps: [...stillUnnamed(named.gaps, told.listeners), ...told.gaps] }
}

function withStory(holder: Holder, port: number, processes: Processes): Holder {
  const { process, container, manager: unit, ...rest } = holder
  if (process === undefined) return holder
  // A container is its engine's, whoever started that engine.
  const program = container === undefined ? programOf(process, port, processes) : undefined
  const isRunners = () => isBesideRunner(process.pid, processes)
  const run = readRun(process, () => program !== undefined || (unit !== undefined && !isRunners()), processes)
  const isAgents = () => (run?.ci === undefined ? isRunners() : isBesideAgent(process.pid, processes))
  const isJobs = unit !== undefined && run !== undefined && isAgents()
  const isNobodys = unit !== undefined && isLeftBehind(process, unit, processes.ancestors(process.pid)[0])
  const manager = program ?? (isJobs || isNobodys ? undefined : unit)
  return { ...rest, process, ...defined({ container, manager, tunnel: tunnelOf(process.command, port), run }) }
}

/** What it is, whoever runs it. Many workers of one server are looked up once. */
function productNamer(): (holder: Holder) => Holder {
  const known = new Map<string, Product | undefined>()
  return (holder) => {
    const { process, manager, container } = holder
    const executable = process && executableOf(process.pid)
    const evidence = defined({ command: process?.command, executable, unit: manager?.unit, image: container?.image })
    const key = JSON.stringify(evidence)
    if (!known.has(key)) known.set(key, identify(evidence))
    const product = known.get(key)
    // What forwards a port to a container is its engine's, and says nothing of what is in it.
    return product === undefined || product.key === container?.engine ? holder : { ...holder, product: product.name }
  }
}
