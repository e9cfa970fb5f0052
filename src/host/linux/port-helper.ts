import { ANY_ADDRESS } from '../../model/address.ts'
import type { Endpoint } from '../../model/endpoint.ts'
import { isRootlesskit, type Process, programName } from '../../model/holder.ts'
import { argumentAfter } from './container-hints.ts'

/**
 * The one process of a socket's cgroup and user that forwards this port to a container. The socket itself is hidden;
 * arguments are anybody's to read. undefined where it could be more than one.
 */
export function helperAmong(members: readonly Process[], endpoint: Endpoint): Process | undefined {
  const named = (names: readonly string[]) => members.filter(({ command }) => names.includes(programName(command)))
  const proxies = named(['docker-proxy']).filter(({ command }) => isProxyOf(command.split(' '), endpoint))
  const [kit] = members.filter(({ command }) => isRootlesskit(command))
  if (kit !== undefined) return forwarderOf(kit, members)
  const forwarders = named(['rootlessport'])
  const pastas = named(['pasta', 'pasta.avx2']).filter(({ command }) => forwards(command, endpoint.port))
  // Beside rootlessport the other one only makes the network.
  const slirps = forwarders.length === 0 ? named(['slirp4netns']) : []
  const all = [...proxies, ...forwarders, ...pastas, ...slirps]
  return all.length === 1 ? all[0] : undefined
}

/** Its proxies are in a network of their own; which process has the ports out here, its port driver says. */
function forwarderOf(kit: Process, members: readonly Process[]): Process | undefined {
  const driver = / --port-driver[= ](\w+)/.exec(kit.command)?.[1] ?? ''
  if (driver === 'builtin') return kit
  const networks = members.filter(({ command }) => NETWORKS.get(driver)?.includes(programName(command)))
  return networks.length === 1 ? networks[0] : undefined
}

const NETWORKS = new Map([
  ['slirp4netns', ['slirp4netns']],
  ['implicit', ['pasta', 'pasta.avx2']],
])

function isProxyOf(args: readonly string[], { protocol, address, port }: Endpoint): boolean {
  const isAddress = argumentAfter('-host-ip', args) === (address === ANY_ADDRESS ? '::' : address)
  return isAddress && argumentAfter('-proto', args) === protocol && argumentAfter('-host-port', args) === `${port}`
}

/** `-t 8080-8090:80-90`, `-u 127.0.0.1/53-53:53-53` */
function forwards(command: string, port: number): boolean {
  const ranges = [...command.matchAll(/ -[tu] (?:[^\s/]+\/)?(\d+)(?:-(\d+))?:/g)]
  return ranges.some(([, low, high = low]) => Number(low) <= port && port <= Number(high))
}
