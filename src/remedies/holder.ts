import { byRoot, type Call } from '../model/call.ts'
import { type Endpoint, showHolders } from '../model/endpoint.ts'
import { type Container, type Holder, isHidden, type Manager, type Process } from '../model/holder.ts'
import { isLeased, type Listener } from '../model/listener.ts'
import type { KernelPart } from '../model/not-a-server.ts'
import { asCommand, type Remedy } from '../model/remedy.ts'
import { mayHaveEnded, type Run } from '../model/run.ts'
import { quote } from '../model/shell.ts'
import type { Viewer } from '../model/snapshot.ts'
import { endHelpers, stopContainer } from './container.ts'
import { look, move } from './harmless.ts'
import { endStale, isLeasedByLiving, isStale, leaveToLessee } from './leases.ts'
import { endProcesses } from './processes.ts'
import { stopPrograms } from './program.ts'
import { behindUnit, isSharedUnit } from './shared-units.ts'
import { join } from './together.ts'
import { stopForGood, stopUnits, unitsOf } from './units.ts'

/**
 * What frees all of these sockets, through whoever manages their holders: their programs, containers or units, or the
 * processes. The first one frees the port; what is of several managers is one command in several parts. Nothing frees
 * a port that is leased to one who lives.
 */
export function freeingRemedies(all: readonly Listener[], viewer: Viewer): Remedy[] {
  const leased = all.filter(isLeasedByLiving)
  if (leased.length > 0) return leaveToLessee(leased)
  const stale = endStale(
    all.filter((one) => isLeased(one) && isStale(one)),
    viewer,
  )
  const listeners = all.filter((one) => !isLeased(one))
  const holders = listeners.flatMap((listener) => listener.holders)
  const alive = holders.flatMap((holder) => jobOf(holder) ?? [])
  const job = alive.find((run) => !mayHaveEnded(run)) ?? alive[0]
  if (job !== undefined && !mayHaveEnded(job)) return [leaveToJob(job)]
  const ways = listeners.map((listener) => wayOf(listener, viewer))
  const units = ways.flatMap((way) => way.units)
  const stops = [
    ...stale.stops,
    ...once(ways.flatMap((way) => way.stops)),
    ...stopUnits(units, viewer),
    ...endProcesses(
      ways.flatMap((way) => way.processes),
      viewer,
    ),
  ]
  const known = [...join(stops), ...stopForGood(units, viewer), ...ways.flatMap((way) => way.others), ...stale.others]
  const free = once(known.length === 0 ? [] : [...known, ...listeners.flatMap(seeOthers)])
  return job === undefined ? free : [leaveToJob(job), ...free.map(onceEnded)]
}

/** The job that it may have to be left to: what its manager has taken over since does not end with one. */
function jobOf({ run, manager }: Holder): Run | undefined {
  if (run?.alive !== true) return undefined
  return mayHaveEnded(run) && manager !== undefined && manager.kind !== 'systemd' ? undefined : run
}

/** For people: nobody else can tell whether that job goes on. */
function onceEnded({ way: _, ...remedy }: Remedy): Remedy {
  return remedy.risk === 'none' ? remedy : { ...remedy, title: `if that job has ended: ${remedy.title}` }
}

/** Where one of several is hidden, ending those that show is not enough. */
function seeOthers({ holders, endpoint }: Listener): Remedy[] {
  const hidden = holders.filter(isHidden)
  return hidden.length > 0 ? [look('see who else has it', shownBy(hidden, endpoint))] : []
}

/** What root sees of a port. */
export function shownBy(holders: readonly Holder[], endpoint: Endpoint): string {
  return holders.flatMap((holder) => holder.shownBy ?? [])[0] ?? showHolders(endpoint)
}

function once(remedies: readonly Remedy[]): Remedy[] {
  return [...new Map(remedies.map((remedy) => [remedy.command ?? remedy.title, remedy])).values()]
}

/** What has to end for one socket to be free. */
interface Way {
  units: readonly Manager[]
  processes: readonly Process[]
  /** What stops a holder that is neither. */
  stops: readonly Remedy[]
  /** Instead of all that, or to learn more. */
  others: readonly Remedy[]
}

const NO_WAY: Way = { units: [], processes: [], stops: [], others: [] }

function wayOf({ holders, endpoint }: Listener, viewer: Viewer): Way {
  const [part] = holders.flatMap(({ kernel }) => kernel ?? [])
  if (part !== undefined) return { ...NO_WAY, stops: removePart(part, viewer) }
  const programs = stopPrograms(holders, viewer)
  if (programs.length > 0) return { ...NO_WAY, stops: once(programs) }
  const units = unitsOf(holders, viewer)
  const processes = processesOf(holders)
  const container = holders.flatMap((holder) => holder.container ?? []).find((one) => !isOwn(one, viewer))
  // Whatever podman runs for a unit comes back with the unit; where podman was only started by one, that one is spared.
  if (container !== undefined && !(container.isOfUnit === true && units.length > 0)) {
    if (container.isGone === true && container.id === undefined) {
      return { ...NO_WAY, stops: endHelpers(processes, viewer) }
    }
    const stops = [stopContainer(container, endpoint, viewer)]
    // Where nobody vouches for the container, its helper is a process like others.
    const others = isVouchedFor(container, holders) ? [] : endProcesses(processes, viewer)
    return { ...NO_WAY, stops, others }
  }
  // A process that no manager started has the socket beside the unit's.
  if (units.length > 0)
    return { ...NO_WAY, units, processes: processesOf(holders.filter(({ manager }) => manager === undefined)) }
  const behind = holders.flatMap((holder) => behindUnit(holder, endpoint, viewer) ?? [])
  return behind.length > 0 ? { ...NO_WAY, stops: behind.slice(0, 1) } : { ...NO_WAY, processes }
}

function processesOf(holders: readonly Holder[]): Process[] {
  return holders.flatMap(({ process }) => process ?? [])
}

function removePart({ module, device }: KernelPart, viewer: Viewer): Remedy[] {
  if (device !== undefined) return deleteDevice(device, viewer)
  return module === 'nfsd' ? [stopNfs(viewer)] : []
}

/** The unit has no process: it tells the kernel to serve, and to stop. */
function stopNfs(viewer: Viewer): Remedy {
  const call = (verb: string) => changeMachine(['systemctl', verb, 'nfs-server.service'], viewer)
  const calls = { calls: [call('stop')], undo: [call('start')] }
  return { kind: 'stop-service', title: 'stop the NFS server of the kernel', ...asCommand(calls), risk: 'disrupts' }
}

function changeMachine(words: readonly string[], viewer: Viewer): Call {
  return { words, ...byRoot(viewer), targets: [{ kind: 'machine' }] }
}

function deleteDevice(device: string, viewer: Viewer): Remedy[] {
  const title = `delete the network device ${device}`
  const calls = [changeMachine(['ip', 'link', 'delete', device], viewer)]
  return quote(device) === undefined ? [] : [{ kind: 'set', title, ...asCommand({ calls, undo: [] }), risk: 'changes' }]
}

function leaveToJob({ url, directory }: Run): Remedy {
  const where = url ?? (directory === undefined ? undefined : `one of the runner in ${directory}`)
  const job = `the job that has it${where === undefined ? '' : `: ${where}`}`
  return move(`ask for another port, or wait for ${job}`)
}

/** By its cgroup or its engine, or by the unit that its helper runs in: there a proxy without its container is no use. */
function isVouchedFor({ id }: Container, holders: readonly Holder[]): boolean {
  return id !== undefined || holders.some(({ manager }) => manager !== undefined && isSharedUnit(manager.unit))
}

function isOwn(container: Container, viewer: Viewer): boolean {
  return container.id !== undefined && container.id === viewer.container?.id
}
