import { isWildcard } from '../model/address.ts'
import type { Call } from '../model/call.ts'
import type { Endpoint } from '../model/endpoint.ts'

import type { Holder, Process } from '../model/holder.ts'

import { asCommand, type Remedy } from '../model/remedy.ts'
import { sudo } from '../model/shell.ts'
import type { Viewer } from '../model/snapshot.ts'
import { look } from './harmless.ts'

type Keeper = (endpoint: Endpoint, viewer: Viewer, uid: number | undefined) => Remedy

/** Where the program behind a port is found, for units that hold ports for others and can say which. */
const KEEPERS = new Map<string, Keeper>([
  ['docker', stopPublished],
  ['supervisor', (_, viewer) => programs(viewer)],
  ['supervisord', (_, viewer) => programs(viewer)],
  ['xinetd', ({ port }) => xinetdFiles(port)],
])

/** By its port alone, where docker itself could not be asked: root's, or that of a user. */
export function stopPublished({ port, protocol, address }: Endpoint, viewer: Viewer, uid?: number): Remedy {
  const docker = uid === undefined ? `${sudo(viewer)}docker` : dockerOfUser(uid, viewer)
  const list = (columns: string) => `${docker} ps ${columns} --filter publish=${port}/${protocol}`
  const found = isWildcard(address)
    ? list('--quiet')
    : `${list("--format '{{.ID}} {{.Ports}}'")} | ${only(address, port)}`
  const stop: Call = { words: [], pasted: `${docker} stop $(${found})`, targets: [] }
  const title = 'stop the container that publishes it'
  return { kind: 'stop-container', title, ...asCommand({ calls: [stop], undo: [] }), risk: 'disrupts' }
}

/** The daemon of a user is at a socket of his, and no setting of root's leads there. */
function dockerOfUser(uid: number, viewer: Viewer): string {
  return `${uid === viewer.uid ? '' : sudo(viewer)}docker -H unix:///run/user/${uid}/docker.sock`
}

/** Another container may have the same port of another address. Docker puts brackets around IPv6 since version 28. */
function only(address: string, port: number): string {
  return `grep '[ []${address.replaceAll('.', '[.]')}[]]*:${port}-' | cut -d' ' -f1`
}

function xinetdFiles(port: number): Remedy {
  return look('find the xinetd service with this port', `grep -rn ${port} /etc/xinetd.d /etc/services`)
}

/** It has its web interface itself, and the sockets of its FastCGI programs. */
function supervisorFiles(port: number): Remedy {
  const command = `grep -rnw ${port} /etc/supervisor /etc/supervisord.conf`
  return { kind: 'look', title: 'find what supervisord itself has it for', command, risk: 'none' }
}

/** By its script, as the interpreter may be any. */
export function isSupervisord(process: Process | undefined): boolean {
  return /^(\S*python[\d.]* )?(\S*\/)?supervisord( |$)/.test(process?.command ?? '')
}

function programs(viewer: Viewer): Remedy {
  return look('find its program: stopping the unit would stop all of them', `${sudo(viewer)}supervisorctl status`)
}

/** Units that start programs of others, or that the machine does not do without: stopping one hits more than the port. */
const OTHERS = [
  /^(containerd|crio|podman|k3s|k3s-agent|kubelet|rke2-.*|snap\.(lxd|docker|microk8s)\..*|libvirtd|machine.*)$/,
  /^(cron|crond|atd|rc-local|pm2-.*|actions\.runner\..*|hosted-compute-agent|gitlab-runner|jenkins)$/,
  /^(ssh|sshd|ssh@.*|sshd@.*|user@.*|getty@.*|serial-getty@.*|systemd-.*|dbus|dbus-broker|NetworkManager|polkit)$/,
]

export function isSharedUnit(unit: string): boolean {
  const name = unit.replace(/\.service$/, '')
  return KEEPERS.has(name) || OTHERS.some((pattern) => pattern.test(name))
}

/** The way to the program behind a unit that holds ports for others. */
export function behindUnit({ manager, process }: Holder, endpoint: Endpoint, viewer: Viewer): Remedy | undefined {
  const { unit = '' } = manager ?? {}
  if (/^supervisord?\.service$/.test(unit) && isSupervisord(process)) return supervisorFiles(endpoint.port)
  return KEEPERS.get(unit.replace(/\.service$/, ''))?.(endpoint, viewer, manager?.uid)
}
