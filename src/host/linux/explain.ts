import { identify } from '../../knowledge/identify.ts'
import type { Product } from '../../knowledge/product.ts'
import { defined } from '../../model/defined.ts'
import type { Holder, Manager } from '../../model/holder.ts'
import type { Listener } from '../../model/listener.ts'
import type { Viewer } from '../../model/snapshot.ts'
import { withDeadline } from '../deadline.ts'
import { isAnyConcerned } from '../managers/concern.ts'
import type { Sight } from '../managers/systemd.ts'
import { isBesideRunner, runReader } from './ci-run.ts'
import { type Named, nameHolders, stillUnnamed } from './holders.ts'
import { localProcesses, type Processes } from './processes.ts'
import { programOf } from './program.ts'
import { isLeftBehind } from './supervisor.ts'
import { tunnelOf } from './tunnel.ts'
import { readViewer } from './viewer.ts'

/**
 * The whole story of every socket, from the process outwards: the process, the program of another manager that it is,
 * the tunnel, the run that left it, the container, and what its service manager knows. Managers are asked only for what
 * has their mark.
 */
export async function explainHolders(listeners: readonly Listener[]): Promise<Named & { viewer: Viewer }> {
  const processes = localProcesses()
  const viewer = readViewer(processes)
  const told = await withDeadline(() => nameAndAsk(listeners, { viewer, processes }))
  const withProduct = productNamer()
  const listened = told.listeners.map((listener) => ({ ...listener, holders: listener.holders.map(withProduct) }))
  return { listeners: listened, gaps: told.gaps, viewer }
}

async function nameAndAsk(listeners: readonly Listener[], sight: Sight): Promise<Named> {
  const { processes } = sight
  const named = await nameHolders(listeners, sight)
  const readRun = runReader()
  const outwards = named.listeners.map((listener) => ({
    ...listener,
    holders: listener.holders.map((holder) => withStory(holder, listener.endpoint.port, { processes, readRun })),
  }))
  if (!isAnyConcerned(outwards)) return { listeners: outwards, gaps: named.gaps }
  const { askManagers } = await import('./ask-managers.ts')
  const told = await askManagers(outwards, sight)
  return { listeners: told.listeners, gaps: [...stillUnnamed(named.gaps, told.listeners), ...told.gaps] }
}

type Sources = { processes: Processes; readRun: ReturnType<typeof runReader> }

function withStory(holder: Holder, port: number, { processes, readRun }: Sources): Holder {
  const { process, container, manager: unit, ...rest } = holder
  if (process === undefined) return holder
  // A container is its engine's, whoever started that engine.
  const known = container === undefined ? programOf(process, port, processes) : undefined
  const program = withUser(known, processes)
  const isRunners = () => isBesideRunner(process.pid, processes)
  const run = readRun(process, () => program !== undefined || (unit !== undefined && !isRunners()))
  const isJobs = unit !== undefined && run !== undefined && isRunners()
  const isNobodys = unit !== undefined && isLeftBehind(process, unit, processes.ancestors(process.pid)[0])
  const manager = program ?? (isJobs || isNobodys ? undefined : unit)
  return { ...rest, process, ...defined({ container, manager, tunnel: tunnelOf(process.command, port), run }) }
}

function withUser(manager: Manager | undefined, { nameOf }: Processes): Manager | undefined {
  return manager?.uid === undefined ? manager : { ...manager, user: nameOf(manager.uid) }
}

/** What it is, whoever runs it. Many workers of one server are looked up once. */
function productNamer(): (holder: Holder) => Holder {
  const known = new Map<string, Product | undefined>()
  return (holder) => {
    const { process, manager, container } = holder
    const evidence = defined({ command: process?.command, unit: manager?.unit, image: container?.image })
    const key = JSON.stringify(evidence)
    if (!known.has(key)) known.set(key, identify(evidence))
    const product = known.get(key)
    // What forwards a port to a container is its engine's, and says nothing of what is in it.
    return product === undefined || product.key === container?.engine ? holder : { ...holder, product: product.name }
  }
}
