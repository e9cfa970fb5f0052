import { type Container, type Holder, isServiceManager, type Manager, type Process, type Run } from '../model/holder.ts'
import type { Listener } from '../model/listener.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Viewer } from '../model/snapshot.ts'
import { endHelpers, stopContainer } from './container.ts'
import { stopProgram } from './program.ts'
import { behindUnit, isSharedUnit } from './shared-units.ts'
import { asUser, quote, sudo } from './shell.ts'

/** What frees a socket, through whoever manages its holders: their programs, containers or units, or the processes. */
export function freeingRemedies({ holders, endpoint }: Listener, viewer: Viewer): Remedy[] {
  const device = holders.flatMap(({ kernel }) => kernel?.device ?? [])[0]
  if (device !== undefined) return deleteDevice(device, viewer)
  const alive = holders.flatMap(({ run }) => (run?.alive === true ? run : []))[0]
  if (alive !== undefined) return [leaveToJob(alive)]
  const program = holders.flatMap(({ manager }) => (manager === undefined ? [] : stopProgram(manager, viewer)))
  if (program.length > 0) return program
  const units = unitsOf(holders, viewer)
  const container = holders.flatMap((holder) => holder.container ?? []).find((one) => !isOwn(one, viewer))
  // Whatever podman runs for a unit comes back with the unit; where podman was only started by one, that one is spared.
  if (container !== undefined && !(container.isOfUnit === true && units.length > 0)) {
    if (container.isGone === true && container.id === undefined) return endHelpers(holders, viewer)
    const ways = [stopContainer(container, endpoint, viewer)]
    // Where nobody vouches for the container, its helper is a process like others.
    return isVouchedFor(container, holders) ? ways : [...ways, ...endProcesses(holders, viewer)]
  }
  if (units.length > 0) return stopUnits(units, viewer)
  const behind = holders.flatMap(({ manager }) => (manager && behindUnit(manager.unit, endpoint, viewer)) ?? [])
  return behind.length > 0 ? behind.slice(0, 1) : endProcesses(holders, viewer)
}

function deleteDevice(device: string, viewer: Viewer): Remedy[] {
  const name = quote(device)
  const title = `delete the network device ${device}`
  return name === undefined
    ? []
    : [{ kind: 'set', title, command: `${sudo(viewer)}ip link delete ${name}`, risk: 'changes' }]
}

function leaveToJob({ url }: Run): Remedy {
  const job = `the job that has it${url === undefined ? '' : `: ${url}`}`
  return { kind: 'move', title: `ask for another port, or wait for ${job}`, risk: 'none' }
}

/** By its cgroup or its engine, or by the unit that its helper runs in: there a proxy without its container is no use. */
function isVouchedFor({ id }: Container, holders: readonly Holder[]): boolean {
  return id !== undefined || holders.some(({ manager }) => manager !== undefined && isSharedUnit(manager.unit))
}

/** Units that may be stopped: not the one that this very check runs in, and none that runs programs of others. */
function unitsOf(holders: readonly Holder[], viewer: Viewer): Manager[] {
  const managers = holders.flatMap(({ manager }) => manager ?? [])
  const units = managers.filter(({ kind, unit }) => kind === 'systemd' && !isSharedUnit(unit))
  const others = units.filter(({ scope, uid, unit }) => {
    const own = viewer.manager
    return own?.unit !== unit || own.scope !== scope || own.uid !== uid
  })
  return [...new Map(others.map((manager) => [manager.unit, manager])).values()]
}

function isOwn(container: Container, viewer: Viewer): boolean {
  return container.id !== undefined && container.id === viewer.container?.id
}

/** One command for all: a service that its socket unit would start again goes with the socket unit. */
function stopUnits(managers: readonly Manager[], viewer: Viewer): Remedy[] {
  const [first] = managers
  const units = managers.map(({ unit }) => quote(unit)).filter((unit) => unit !== undefined)
  if (first === undefined || units.length < managers.length) return []
  const systemctl =
    first.scope === 'system' ? `${sudo(viewer)}systemctl` : `${asUser(first, 'systemctl', viewer)} --user`
  const names = units.join(' ')
  const title = managers.map(({ unit }) => unit).join(' and ')
  const stop: Remedy = {
    kind: 'stop-service',
    title: `stop ${title}`,
    command: `${systemctl} stop ${names}`,
    undo: `${systemctl} start ${names}`,
    risk: 'disrupts',
  }
  // A generated unit cannot be disabled: masking works for every kind.
  const mask: Remedy = {
    kind: 'mask-service',
    title: `stop ${title}, and let nothing start it again`,
    command: `${systemctl} mask --now ${names}`,
    undo: `${systemctl} unmask ${names}`,
    risk: 'disrupts',
  }
  return managers.some(({ isEnabled }) => isEnabled === true) ? [stop, mask] : [stop]
}

function endProcesses(holders: readonly Holder[], viewer: Viewer): Remedy[] {
  if (holders.some(isServiceManager)) {
    return [look('find the socket unit that has the port', 'systemctl list-sockets --all')]
  }
  const processes = holders.flatMap(({ process }) => process ?? [])
  if (processes.length === 0) return []
  const own = processes.find(({ pid }) => viewer.ancestors.includes(pid) || pid === 1)
  return [own === undefined ? kill(processes, viewer) : keep(own)]
}

function kill(processes: readonly Process[], viewer: Viewer): Remedy {
  const prefix = processes.every(({ uid }) => uid === viewer.uid) ? '' : sudo(viewer)
  const pids = processes.map(({ pid }) => pid).join(' ')
  const title = processes.length === 1 ? 'end the process' : 'end the processes'
  return { kind: 'end-process', title, command: `${prefix}kill ${pids}`, risk: 'disrupts' }
}

function keep({ pid }: Process): Remedy {
  const what = pid === 1 ? 'the first process of this machine or container' : 'a program that this check runs under'
  return { kind: 'move', title: `ask for another port: pid ${pid} is ${what}`, risk: 'none' }
}

function look(title: string, command: string): Remedy {
  return { kind: 'look', title, command, risk: 'none' }
}
