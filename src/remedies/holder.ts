import type { Container, Holder, Manager, Process } from '../model/holder.ts'
import type { Listener } from '../model/listener.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Viewer } from '../model/snapshot.ts'
import { quote, sudo } from './shell.ts'

/** Units that run programs of others: to stop one would stop them all. */
const SHARED_UNIT =
  /^(docker|containerd|supervisor|supervisord|xinetd|cron|crond|atd|ssh|sshd|user@.*|actions\.runner\..*)\.service$/

/** What frees a socket, through whoever manages its holder. */
export function freeingRemedies({ holders, endpoint }: Listener, viewer: Viewer): Remedy[] {
  const remedies = holders.map((holder) => freeingRemedy(holder, endpoint.port, viewer))
  return remedies.filter((remedy) => remedy !== undefined).slice(0, 1)
}

function freeingRemedy({ container, manager, process }: Holder, port: number, viewer: Viewer): Remedy | undefined {
  const unit = manager !== undefined && !SHARED_UNIT.test(manager.unit) ? manager : undefined
  if (container !== undefined && !(container.engine === 'podman' && unit !== undefined)) {
    return stopContainer(container, port, viewer)
  }
  if (unit !== undefined) return stopUnit(unit, viewer)
  if (manager !== undefined && /^(docker|supervisor|supervisord|xinetd)\.service$/.test(manager.unit)) {
    return findBehind(manager.unit, port, viewer)
  }
  return process === undefined ? undefined : endProcess(process, viewer)
}

function stopContainer({ engine, id, address }: Container, port: number, viewer: Viewer): Remedy | undefined {
  const title = 'stop the container that publishes it'
  const isId = id !== undefined && /^[\da-f]{12,64}$/.test(id)
  if (engine === 'containerd')
    return { kind: 'look', title: 'find its pod', command: `${sudo(viewer)}crictl ps`, risk: 'none' }
  if (isId) return stopById({ engine, id: id.slice(0, 12), title })
  if (engine === 'docker' && address !== undefined) return stopPublished(port)
  return { kind: 'look', title: 'find the container behind the port', command: `${engine} ps`, risk: 'none' }
}

function stopById({ engine, id, title }: { engine: string; id: string; title: string }): Remedy {
  return {
    kind: 'stop-container',
    title,
    command: `${engine} stop ${id}`,
    undo: `${engine} start ${id}`,
    risk: 'disrupts',
  }
}

function stopPublished(port: number): Remedy {
  const command = `docker stop $(docker ps --quiet --filter publish=${port})`
  return { kind: 'stop-container', title: 'stop the container that publishes it', command, risk: 'disrupts' }
}

function stopUnit(manager: Manager, viewer: Viewer): Remedy | undefined {
  const unit = quote(manager.unit)
  const systemctl = systemctlOf(manager, viewer)
  if (unit === undefined || systemctl === undefined) return undefined
  return {
    kind: 'stop-service',
    title: `stop ${manager.unit}`,
    command: `${systemctl} stop ${unit}`,
    undo: `${systemctl} start ${unit}`,
    risk: 'disrupts',
  }
}

function systemctlOf({ scope, uid, user }: Manager, viewer: Viewer): string | undefined {
  if (scope === 'system') return `${sudo(viewer)}systemctl`
  if (uid === viewer.uid) return 'systemctl --user'
  const name = quote(user?.startsWith('uid ') === false ? user : `#${uid}`)
  return name === undefined ? undefined : `sudo -u ${name} XDG_RUNTIME_DIR=/run/user/${uid} systemctl --user`
}

function findBehind(unit: string, port: number, viewer: Viewer): Remedy {
  if (unit === 'docker.service') return stopPublished(port)
  if (unit === 'xinetd.service') {
    return {
      kind: 'look',
      title: 'find the xinetd service with this port',
      command: `grep -rn ${port} /etc/xinetd.d /etc/services`,
      risk: 'none',
    }
  }
  return {
    kind: 'look',
    title: 'find its program: stopping the unit would stop all of them',
    command: `${sudo(viewer)}supervisorctl status`,
    risk: 'none',
  }
}

function endProcess({ pid, uid }: Process, viewer: Viewer): Remedy {
  if (pid === 1) {
    return {
      kind: 'look',
      title: 'find the socket unit that has the port',
      command: 'systemctl list-sockets --all',
      risk: 'none',
    }
  }
  const prefix = uid === viewer.uid ? '' : sudo(viewer)
  return { kind: 'end-process', title: 'end the process', command: `${prefix}kill ${pid}`, risk: 'disrupts' }
}
