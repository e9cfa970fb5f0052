import { type Container, type Holder, isServiceManager, type Manager, type Process } from '../model/holder.ts'
import type { Listener } from '../model/listener.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Viewer } from '../model/snapshot.ts'
import { behindUnit, isSharedUnit } from './shared-units.ts'
import { asUser, quote, sudo } from './shell.ts'

/** What frees a socket, through whoever manages its holders: their containers, or their units, or the processes. */
export function freeingRemedies({ holders, endpoint }: Listener, viewer: Viewer): Remedy[] {
  const units = unitsOf(holders, viewer)
  const container = holders.map((holder) => holder.container).find((one) => one !== undefined && !isOwn(one, viewer))
  // Whatever podman runs for a unit comes back with the unit.
  if (container !== undefined && !(container.engine === 'podman' && units.length > 0)) {
    return [stopContainer(container, endpoint, viewer)]
  }
  if (units.length > 0) return stopUnits(units, viewer)
  const shared = holders.map(({ manager }) => manager && behindUnit(manager.unit, endpoint, viewer))
  const behind = shared.find((remedy) => remedy !== undefined)
  return behind === undefined ? endProcesses(holders, viewer) : [behind]
}

/** Units that may be stopped: not the one that this very check runs in, and none that runs programs of others. */
function unitsOf(holders: readonly Holder[], viewer: Viewer): Manager[] {
  const units = holders.flatMap(({ manager }) => manager ?? []).filter(({ unit }) => !isSharedUnit(unit))
  const others = units.filter(({ scope, uid, unit }) => {
    const own = viewer.manager
    return own?.unit !== unit || own.scope !== scope || own.uid !== uid
  })
  return [...new Map(others.map((manager) => [manager.unit, manager])).values()]
}

function isOwn(container: Container, viewer: Viewer): boolean {
  return container.id !== undefined && container.id === viewer.container?.id
}

function stopContainer(
  { engine, id, address, uid, user }: Container,
  { port, protocol }: Listener['endpoint'],
  viewer: Viewer,
): Remedy {
  const title = 'stop the container that publishes it'
  const program = uid === undefined ? engine : asUser({ uid, user }, engine, viewer)
  if (engine === 'containerd') return look('find its pod', `${sudo(viewer)}crictl ps`)
  if (id !== undefined && /^[\da-f]{12,64}$/.test(id)) {
    const short = id.slice(0, 12)
    return {
      kind: 'stop-container',
      title,
      command: `${program} stop ${short}`,
      undo: `${program} start ${short}`,
      risk: 'disrupts',
    }
  }
  if (engine !== 'docker' || address === undefined) return look('find the container behind the port', `${program} ps`)
  const command = `docker stop $(docker ps --quiet --filter publish=${port}/${protocol})`
  return { kind: 'stop-container', title, command, risk: 'disrupts' }
}

/** One command for all: a service that its socket unit would start again goes with the socket unit. */
function stopUnits(managers: readonly Manager[], viewer: Viewer): Remedy[] {
  const [first] = managers
  const units = managers.map(({ unit }) => quote(unit)).filter((unit) => unit !== undefined)
  if (first === undefined || units.length < managers.length) return []
  const systemctl =
    first.scope === 'system' ? `${sudo(viewer)}systemctl` : `${asUser(first, 'systemctl', viewer)} --user`
  const names = units.join(' ')
  return [
    {
      kind: 'stop-service',
      title: `stop ${managers.map(({ unit }) => unit).join(' and ')}`,
      command: `${systemctl} stop ${names}`,
      undo: `${systemctl} start ${names}`,
      risk: 'disrupts',
    },
  ]
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
