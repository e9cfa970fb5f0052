import type { Endpoint } from '../model/endpoint.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Viewer } from '../model/snapshot.ts'
import { sudo } from './shell.ts'

/** Where the program behind a port is found, for units that hold ports for others and can say which. */
const KEEPERS: Record<string, (endpoint: Endpoint, viewer: Viewer) => Remedy> = {
  docker: (endpoint) => stopPublished(endpoint),
  supervisor: (_, viewer) => programs(viewer),
  supervisord: (_, viewer) => programs(viewer),
  xinetd: ({ port }) => ({
    kind: 'look',
    title: 'find the xinetd service with this port',
    command: `grep -rn ${port} /etc/xinetd.d /etc/services`,
    risk: 'none',
  }),
}

export function stopPublished({ port, protocol }: Endpoint): Remedy {
  const command = `docker stop $(docker ps --quiet --filter publish=${port}/${protocol})`
  return { kind: 'stop-container', title: 'stop the container that publishes it', command, risk: 'disrupts' }
}

function programs(viewer: Viewer): Remedy {
  const title = 'find its program: stopping the unit would stop all of them'
  return { kind: 'look', title, command: `${sudo(viewer)}supervisorctl status`, risk: 'none' }
}

/** Units that start programs of others, or that the machine does not do without: stopping one hits more than the port. */
const OTHERS = [
  /^(containerd|crio|podman|k3s|k3s-agent|kubelet|rke2-.*|snap\.(lxd|docker|microk8s)\..*|libvirtd|machine.*)$/,
  /^(cron|crond|atd|rc-local|pm2-.*|actions\.runner\..*|hosted-compute-agent|gitlab-runner|jenkins)$/,
  /^(ssh|sshd|ssh@.*|sshd@.*|user@.*|getty@.*|serial-getty@.*|systemd-.*|dbus|dbus-broker|NetworkManager|polkit)$/,
]

export function isSharedUnit(unit: string): boolean {
  const name = unit.replace(/\.service$/, '')
  return name in KEEPERS || OTHERS.some((pattern) => pattern.test(name))
}

/** The way to the program behind a unit that holds ports for others. */
export function behindUnit(unit: string, endpoint: Endpoint, viewer: Viewer): Remedy | undefined {
  return KEEPERS[unit.replace(/\.service$/, '')]?.(endpoint, viewer)
}
