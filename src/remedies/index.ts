import type { Finding, PortInUse } from '../model/finding.ts'
import { formatRange, type PortRange } from '../model/port.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Viewer } from '../model/snapshot.ts'
import { freeingRemedies } from './holder.ts'
import { sudo } from './shell.ts'

/** The ways out of a finding, the best first, as the user who looks would type them. */
export function remediesFor(finding: Finding, viewer: Viewer): Remedy[] {
  switch (finding.kind) {
    case 'port-in-use':
      return remediesForInUse(finding, viewer)
    case 'port-shared':
      return finding.listeners.flatMap((listener) => freeingRemedies(listener, viewer))
    case 'port-lingering':
      return [...waits(finding.listeners), reuseAddress()]
    case 'port-declared-twice':
      return [
        {
          kind: 'move',
          title: `give ${finding.requirement.name} or ${finding.earlier.name} another port`,
          risk: 'none',
        },
      ]
    case 'port-privileged':
      return [lowerLimit(finding, viewer), otherPort('a port from 1024 up')]
    case 'port-ephemeral':
      return [otherPort(`a port outside ${formatRange(finding.ephemeral)}`), reserve(finding, viewer)]
    case 'address-unavailable':
      return [look('see the addresses of this machine', 'ip -brief address')]
    case 'host-unreadable':
      return finding.gap.command === undefined ? [] : [look('see what is hidden', finding.gap.command)]
  }
}

function remediesForInUse({ endpoint, listeners }: PortInUse, viewer: Viewer): Remedy[] {
  const remedies = [...listeners.flatMap((listener) => freeingRemedies(listener, viewer)), ...waits(listeners)]
  if (listeners.length === 0)
    remedies.push(
      look(
        'find the socket that no table shows',
        `${sudo(viewer)}lsof -nP | grep 'protocol: ${endpoint.protocol.toUpperCase()}'`,
      ),
    )
  return remedies.length > 0 ? unique(remedies) : [otherPort('another port')]
}

function unique(remedies: readonly Remedy[]): Remedy[] {
  return remedies.filter(
    (one, index) =>
      remedies.findIndex(({ command, title }) => command === one.command && title === one.title) === index,
  )
}

function waits(listeners: PortInUse['listeners']): Remedy[] {
  const seconds = Math.max(0, ...listeners.map(({ secondsLeft = 0 }) => secondsLeft))
  return seconds === 0
    ? []
    : [
        {
          kind: 'wait',
          title: `wait until the kernel lets go of it, at most ${seconds} s`,
          command: `sleep ${seconds}`,
          risk: 'none',
        },
      ]
}

function reuseAddress(): Remedy {
  return { kind: 'set', title: 'let the server set SO_REUSEADDR (Node, Go, Java, nginx and redis do)', risk: 'none' }
}

function otherPort(which: string): Remedy {
  return { kind: 'move', title: `ask for ${which}`, risk: 'none' }
}

function look(title: string, command: string): Remedy {
  return { kind: 'look', title, command, risk: 'none' }
}

function lowerLimit(
  { range, unprivilegedStart }: { range: PortRange; unprivilegedStart: number },
  viewer: Viewer,
): Remedy {
  const set = (start: number) => `${sudo(viewer)}sysctl -w net.ipv4.ip_unprivileged_port_start=${start}`
  if (range.low >= unprivilegedStart) {
    return look('see what refuses the bind', `${sudo(viewer)}dmesg | grep -i -e denied -e avc | tail`)
  }
  return {
    kind: 'set',
    title: `let every user bind from port ${range.low} up`,
    command: set(range.low),
    undo: set(unprivilegedStart),
    risk: 'changes',
  }
}

function reserve({ ranges, reserved }: { ranges: PortRange[]; reserved: PortRange[] }, viewer: Viewer): Remedy {
  const set = (ports: readonly PortRange[]) =>
    `${sudo(viewer)}sysctl -w net.ipv4.ip_local_reserved_ports=${ports.map(formatRange).join(',') || "''"}`
  return {
    kind: 'set',
    title: 'keep the kernel from handing it out',
    command: set([...reserved, ...ranges].sort((a, b) => a.low - b.low)),
    undo: set(reserved),
    risk: 'changes',
  }
}
