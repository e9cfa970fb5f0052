import { groupBy } from './group-by.ts'
import { type Holder, isForAllContainers, isServiceManager, type Manager, type Process, UNNAMED } from './holder.ts'
import type { Listener } from './listener.ts'
import { nameOf as nameOfService, type Service } from './service.ts'

/** Units that hold ports for others: of a hidden process they do not tell whose it is. */
const FOR_OTHERS = /^(docker|containerd|supervisor|supervisord|xinetd)\.service$/

/** Holders that are one server: a unit, a program, a container, or a process with its workers. */
export interface Owner {
  /** undefined where it could not be seen who it is. */
  name?: string
  /** The users who opened the sockets. */
  uids: Set<number>
  inodes: Set<number>
  holders: Holder[]
}

type Held = { holder: Holder; listener: Listener }

/** Who has these sockets; those who cannot be seen are one owner without a name. */
export function ownersOf(listeners: readonly Listener[]): Owner[] {
  const all = listeners.flatMap((listener) => heldOf(listener).map((holder): Held => ({ holder, listener })))
  const processes = all.flatMap(({ holder }) => holder.process ?? [])
  const groups = groupBy(all, (held) => nameOf(held, processes))
  return [...groups].map(([name, group]) => ({
    ...(name === undefined ? {} : { name }),
    uids: new Set(group.map(({ listener }) => listener.uid)),
    inodes: new Set(group.map(({ listener }) => listener.inode)),
    holders: group.map(({ holder }) => holder),
  }))
}

/** A socket that nobody was asked for yet, or that nobody shows, has somebody too. */
function heldOf({ holders }: Listener): readonly Holder[] {
  return holders.length === 0 ? [{}] : holders
}

/** Of a container it is not the unit of its engine that counts. */
export function keepersOf({ manager, container }: Holder): Pick<Service, 'manager' | 'container'> {
  const isOwn = manager !== undefined && (container === undefined || container.isOfUnit === true)
  return { ...(isOwn ? { manager } : {}), ...(container === undefined ? {} : { container }) }
}

function nameOf({ holder, listener }: Held, processes: readonly Process[]): string | undefined {
  const { manager, container } = keepersOf(holder)
  const { process, kernel } = holder
  if (manager !== undefined)
    return isNobodys(manager, process) ? undefined : nameOfService({ manager: serverOf(manager) })
  if (container !== undefined) {
    const isNamed = container.name !== undefined || container.id !== undefined
    return isNamed ? nameOfService({ container }) : undefined
  }
  if (kernel !== undefined) return `kernel ${kernel.module}`
  if (process === undefined || isServiceManager(holder) || isForAllContainers(process.command)) return undefined
  return `process ${rootOf(process, { listener, processes })}`
}

/** Nothing but what holds ports for others is known, be it a daemon of docker whose container was not found. */
function isNobodys({ unit }: Manager, process: Process | undefined): boolean {
  const isShown = process !== undefined && !isForAllContainers(process.command)
  return unit === UNNAMED || (!isShown && FOR_OTHERS.test(unit))
}

/** A socket unit and the one service that it starts are one. */
export function serverOf(manager: Manager): Manager {
  const [service, ...more] = manager.unit.endsWith('.socket') ? (manager.activates ?? []) : []
  return service === undefined || more.length > 0 ? manager : { ...manager, unit: service }
}

type Around = { listener: Listener; processes: readonly Process[] }

/** Workers are one with whom they come from; of those whose parent has ended, all that share a socket are one. */
function rootOf(process: Process, { listener, processes }: Around): number {
  const alike = listener.holders.flatMap((holder) =>
    holder.process?.command === process.command ? holder.process : [],
  )
  const tops = alike.map((one) => topOf(one, processes))
  const parent = processes.find(({ pid }) => pid === process.parent)
  return Math.min(...tops, ...(parent === undefined ? [] : [topOf(parent, processes)]))
}

/** One above it that runs the same program is its master where it has the port too, or another worker just like it. */
function topOf({ master, pid, command }: Process, processes: readonly Process[]): number {
  if (master === undefined) return pid
  const isHeld = processes.some((one) => one.pid === master)
  const isTwin = processes.some((one) => one.pid !== pid && one.master === master && one.command === command)
  return isHeld || isTwin ? master : pid
}
