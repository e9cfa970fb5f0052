import type { Endpoint } from '../model/endpoint.ts'
import type { Container, Holder, Manager, Process, Run } from '../model/holder.ts'
import type { Listener } from '../model/listener.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Viewer } from '../model/snapshot.ts'
import { endProcesses } from './processes.ts'
import { stopProgram } from './program.ts'
import { behindUnit, stopPublished } from './shared-units.ts'
import { asUser, quote, sudo } from './shell.ts'
import { join } from './together.ts'
import { maskUnits, stopUnits, unitsOf } from './units.ts'

/**
 * What frees all of these sockets, through whoever manages their holders: their programs, containers or units, or the
 * processes. The first one frees the port; what is of several managers is one command in several parts.
 */
export function freeingRemedies(listeners: readonly Listener[], viewer: Viewer): Remedy[] {
  const holders = listeners.flatMap((listener) => listener.holders)
  const alive = holders.flatMap(({ run }) => (run?.alive === true ? run : []))[0]
  if (alive !== undefined) return [leaveToJob(alive)]
  const ways = listeners.map((listener) => wayOf(listener, viewer))
  const units = ways.flatMap((way) => way.units)
  const stops = [
    ...once(ways.flatMap((way) => way.stops)),
    ...stopUnits(units, viewer),
    ...endProcesses(
      ways.flatMap((way) => way.processes),
      viewer,
    ),
  ]
  const known = [...join(stops), ...maskUnits(units, viewer), ...ways.flatMap((way) => way.others)]
  return once(known.length === 0 ? [] : [...known, ...listeners.flatMap(seeOthers)])
}

/** Where one of several is hidden, ending those that show is not enough. */
function seeOthers({ holders, endpoint }: Listener): Remedy[] {
  const isHidden = holders.some(
    ({ process, manager, container, kernel }) => !process && !manager && !container && !kernel,
  )
  return isHidden ? [seeHolders('see who else has it', endpoint)] : []
}

/** What root sees of a port. */
export function seeHolders(title: string, { port, protocol }: Endpoint): Remedy {
  return look(title, `sudo ss -Hanp${protocol === 'tcp' ? 't' : 'u'} 'sport = :${port}'`)
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
  const device = holders.flatMap(({ kernel }) => kernel?.device ?? [])[0]
  if (device !== undefined) return { ...NO_WAY, stops: deleteDevice(device, viewer) }
  const programs = holders.flatMap(({ manager }) => (manager === undefined ? [] : stopProgram(manager, viewer)))
  if (programs.length > 0) return { ...NO_WAY, stops: once(programs) }
  const units = unitsOf(holders, viewer)
  const processes = processesOf(holders)
  const container = holders.flatMap((holder) => holder.container ?? []).find((one) => !isOwn(one, viewer))
  // Whatever podman runs for a unit comes back with the unit.
  if (container !== undefined && !(container.engine === 'podman' && units.length > 0)) {
    const stops = container.isGone === true ? [] : [stopContainer(container, endpoint, viewer)]
    // Where nobody vouches for the container, its helper is a process like others.
    const others = container.id === undefined ? endProcesses(processes, viewer) : []
    return { ...NO_WAY, stops, others }
  }
  // A process that no manager started has the socket beside the unit's.
  if (units.length > 0)
    return { ...NO_WAY, units, processes: processesOf(holders.filter(({ manager }) => manager === undefined)) }
  const behind = holders.flatMap(({ manager }) => (manager && behindUnit(manager.unit, endpoint, viewer)) ?? [])
  return behind.length > 0 ? { ...NO_WAY, stops: behind.slice(0, 1) } : { ...NO_WAY, processes }
}

function processesOf(holders: readonly Holder[]): Process[] {
  return holders.flatMap(({ process }) => process ?? [])
}

function deleteDevice(device: string, viewer: Viewer): Remedy[] {
  const name = quote(device)
  const title = `delete the network device ${device}`
  return name === undefined
    ? []
    : [{ kind: 'set', title, command: `${sudo(viewer)}ip link delete ${name}`, risk: 'changes' }]
}

function leaveToJob({ url, directory }: Run): Remedy {
  const where = url ?? `one of the runner in ${directory}`
  return { kind: 'move', title: `ask for another port, or wait for the job that has it: ${where}`, risk: 'none' }
}

function isOwn(container: Container, viewer: Viewer): boolean {
  return container.id !== undefined && container.id === viewer.container?.id
}

function stopContainer(container: Container, endpoint: Endpoint, viewer: Viewer): Remedy {
  const { engine, id, address, name, composeService } = container
  const program = programOf(container, viewer)
  if (engine === 'containerd') return look('find its pod', `${sudo(viewer)}crictl ps`)
  const compose = composeCommand(container)
  if (compose !== undefined) return stopAndStart(`stop service ${composeService} of compose`, compose)
  if (id !== undefined && /^[\da-f]{12,64}$/.test(id)) {
    const command = (verb: string) => `${program} ${verb} ${id.slice(0, 12)}`
    return stopAndStart(`stop the container ${name ?? 'that publishes it'}`, command)
  }
  if (engine === 'docker' && address !== undefined) return stopPublished(endpoint, viewer)
  return look('find the container behind the port', `${program} ps`)
}

/** Who got a name from docker may ask it without root. */
function programOf(container: Container, viewer: Viewer): string {
  const { engine, uid, name } = container
  if (uid !== undefined) return asUser(container, engine, viewer)
  return engine === 'docker' && name !== undefined ? engine : `${sudo(viewer)}${engine}`
}

function composeCommand({ engine, composeProject, composeService }: Container): ((verb: string) => string) | undefined {
  const [project, service] = [composeProject, composeService].map((name) => name && quote(name))
  if (engine !== 'docker' || !project || !service) return undefined
  return (verb) => `docker compose -p ${project} ${verb} ${service}`
}

function stopAndStart(title: string, command: (verb: string) => string): Remedy {
  return { kind: 'stop-container', title, command: command('stop'), undo: command('start'), risk: 'disrupts' }
}

function look(title: string, command: string): Remedy {
  return { kind: 'look', title, command, risk: 'none' }
}
