import { endpointsOverlap } from '../model/endpoint.ts'
import type { Finding, PortEphemeral, PortInUse, PortLingering, PortPrivileged, PortShared } from '../model/finding.ts'
import { isHolding, isLeased, isOwnLease, type Listener } from '../model/listener.ts'
import { formatRange, HIGHEST_PORT, type PortRange, subtractRanges } from '../model/port.ts'
import type { Advise, Remedy } from '../model/remedy.ts'
import { sudo } from '../model/shell.ts'
import type { Snapshot, Viewer } from '../model/snapshot.ts'
import { remediesForLeaked } from './end-of-job.ts'
import { remediesForMissing, remediesForWrong } from './expectations.ts'
import { remediesForFile } from './files.ts'
import { look, move } from './harmless.ts'
import { freeingRemedies, shownBy } from './holder.ts'
import { isLeasedByLiving } from './leases.ts'
import { type Machine, machineOf } from './other-ports.ts'
import { withRivalRemedies } from './rivals.ts'
import { remediesForDuplicated, remediesForRestarting } from './services.ts'
import { remediesForShortage } from './shortage.ts'

/** The ways out of what is found on this machine, as the user who looks would type them. */
export function adviserFor(snapshot: Snapshot): Advise {
  const machine = machineOf(snapshot)
  return (finding) => remediesFor(finding, snapshot.viewer, machine)
}

function remediesFor(finding: Finding, viewer: Viewer, machine: Machine): Remedy[] {
  switch (finding.kind) {
    case 'port-in-use':
      return withRivalRemedies(remediesForInUse(finding, viewer), finding.listeners, viewer)
    case 'port-shared':
      return remediesForShared(finding, viewer)
    case 'port-lingering':
      return remediesForLingering(finding, viewer)
    case 'port-declared-twice':
      return [move(`give ${finding.requirement.name} or ${finding.earlier.name} another port`)]
    case 'port-privileged':
      return remediesForPrivileged(finding, viewer)
    case 'port-ephemeral':
      return remediesForEphemeral(finding, viewer, machine)
    case 'address-unavailable':
      return [look('see the addresses of this machine', 'ip -brief address')]
    case 'service-duplicated':
      return remediesForDuplicated(finding, viewer, machine)
    case 'service-restarting':
      return remediesForRestarting(finding, viewer)
    case 'not-listening':
      return remediesForMissing(finding, viewer)
    case 'wrong-holder':
      return remediesForWrong(finding, viewer)
    case 'lease-taken':
    case 'port-remapped':
      return freeingRemedies(finding.listeners, viewer)
    case 'range-exhausted':
      return remediesForShortage(finding, viewer)
    case 'port-leaked':
      return remediesForLeaked(finding, viewer)
    case 'file-unreadable':
    case 'port-unknown':
    case 'port-invalid':
    case 'port-sexagesimal':
    case 'port-unreachable':
    case 'port-overwritten':
    case 'port-fixed':
    case 'port-unsafe':
    case 'port-borrowed':
      return remediesForFile(finding)
    case 'host-unreadable':
      return finding.gap.command === undefined ? [] : [uncover(finding.gap.command)]
  }
}

function remediesForInUse({ endpoint, listeners: all }: PortInUse, viewer: Viewer): Remedy[] {
  const listeners = all.filter((listener) => !isOwnLease(listener))
  if (listeners.length === 0) return [findUnlisted(viewer)]
  if (listeners.some(isLeasedByLiving)) return [...freeingRemedies(listeners, viewer), remap()]
  const isOnlyPassing = !listeners.some((listener) => isHolding(listener) || isLeased(listener))
  const ways = [
    ...waits(listeners),
    ...(isOnlyPassing ? [move('ask for a port that outgoing connections do not use (see port-ephemeral)')] : []),
    ...freeingRemedies(listeners, viewer),
  ]
  if (ways.length > 0) return ways
  const holders = listeners.flatMap((listener) => listener.holders)
  return [look('see who it is', shownBy(holders, endpoint)), move('ask for another port')]
}

function remap(): Remedy {
  return { kind: 'set', title: 'let another port be found for it: on-conflict: remap', risk: 'none' }
}

function remediesForShared({ listeners, endpoint }: PortShared, viewer: Viewer): Remedy[] {
  const isJoined = listeners.some((listener) => endpointsOverlap(listener.endpoint, endpoint))
  const way = isJoined ? reuseAddress() : move('let clients name the address instead of "localhost"')
  return [way, ...freeingRemedies(listeners, viewer)]
}

function reuseAddress(): Remedy {
  const title = 'let the server set SO_REUSEADDR (Node, Go, Java, nginx and redis do, for TCP)'
  return { kind: 'set', title, risk: 'none' }
}

function uncover(command: string): Remedy {
  return command.includes(' install ')
    ? { kind: 'set', title: 'install what would show it', command, risk: 'changes' }
    : look('see what is hidden', command)
}

function remediesForLingering({ listeners: all }: PortLingering, viewer: Viewer): Remedy[] {
  const listeners = all.filter((listener) => !isOwnLease(listener))
  const reuse = reuseAddress()
  if (listeners.length === 0) return [reuse, findUnlisted(viewer)]
  return [...waits(listeners), reuse, ...freeingRemedies(listeners, viewer)]
}

function waits(listeners: readonly Listener[]): Remedy[] {
  const seconds = listeners.reduce((most, { secondsLeft = 0 }) => Math.max(most, secondsLeft), 0)
  const title = `wait until the kernel lets go of it, at most ${seconds} s`
  return seconds === 0 ? [] : [{ kind: 'wait', title, command: `sleep ${seconds}`, risk: 'none' }]
}

function findUnlisted(viewer: Viewer): Remedy {
  return look('find the socket that no table shows', `${sudo(viewer)}lsof -nP | grep 'protocol: .*TCP'`)
}

function remediesForPrivileged({ range, unprivilegedStart, lowest }: PortPrivileged, viewer: Viewer): Remedy[] {
  if (range.low >= unprivilegedStart) {
    return [look('see what refuses the bind', `${sudo(viewer)}dmesg | grep -i -e denied -e avc | tail`)]
  }
  const set = (start: number) => `${sudo(viewer)}sysctl -w net.ipv4.ip_unprivileged_port_start=${start}`
  const title = `let every user bind from port ${lowest} up`
  return [
    { kind: 'set', title, command: set(lowest), undo: set(unprivilegedStart), risk: 'changes' },
    move(`ask for a port from ${unprivilegedStart} up`),
  ]
}

/** Who has asked for it to be reserved wants to have it. */
function remediesForEphemeral(finding: PortEphemeral, viewer: Viewer, { limits }: Machine): Remedy[] {
  const { ephemeral, unreserved, lease, requirement } = finding
  if (lease === 'held' && unreserved === undefined) return []
  const others = subtractRanges({ low: Math.max(limits.unprivilegedStart, 1_024), high: HIGHEST_PORT }, [ephemeral])
  const away = others.length === 0 ? [] : [move(`ask for a port outside ${formatRange(ephemeral)}`)]
  const hold =
    lease === 'listed' && requirement.protocol === 'tcp'
      ? [move('let the lease hold it, unless its server does not set SO_REUSEADDR: hold: true')]
      : []
  if (unreserved === undefined) return [...hold, ...away, reserve(finding, viewer)]
  return [unreserved.isReadOnly ? reserveForContainer(finding) : reserve(finding, viewer), ...away]
}

/** Inside of it nobody may. */
function reserveForContainer({ toReserve }: PortEphemeral): Remedy {
  const option = `--sysctl net.ipv4.ip_local_reserved_ports=${listOf(toReserve)}`
  return { kind: 'set', title: `start the container with ${option}, or have its host reserve them`, risk: 'none' }
}

function listOf(ports: readonly PortRange[]): string {
  return [...new Set(ports.toSorted((a, b) => a.low - b.low).map(formatRange))].join(',')
}

function reserve({ reserved, toReserve }: PortEphemeral, viewer: Viewer): Remedy {
  const set = (ports: readonly PortRange[]) =>
    `${sudo(viewer)}sysctl -w net.ipv4.ip_local_reserved_ports=${listOf(ports) || "''"}`
  const title = 'keep the kernel from handing it out'
  return { kind: 'set', title, command: set(toReserve), undo: set(reserved), risk: 'changes' }
}
