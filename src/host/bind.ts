import { type Address, ANY_ADDRESS, ANY_IPV4, ANY_IPV6 } from '../model/address.ts'
import type { Endpoint } from '../model/endpoint.ts'
import type { BindOutcome, Probe } from '../model/snapshot.ts'

/** Binds exactly the wanted endpoint for an instant, and keeps the kernel's answer. */
export async function probe(endpoint: Endpoint): Promise<Probe> {
  if (endpoint.protocol === 'tcp') return { endpoint, reuse: await bindTcp(endpoint) }
  const plain = await bindUdp(endpoint, false)
  // With SO_REUSEADDR the bind may take datagrams from a living receiver: asked only where the plain one was refused.
  return { endpoint, plain, reuse: plain === 'EADDRINUSE' ? await bindUdp(endpoint, true) : plain }
}

/** Node sets SO_REUSEADDR on every TCP server on Unix, and cannot be told not to. */
async function bindTcp({ address, port }: Endpoint): Promise<BindOutcome> {
  // Loaded with the first bind: where the tables tell all, there is none.
  const { createServer } = await import('node:net')
  const server = createServer((socket) => socket.destroy())
  // A host, even an address, makes Node load its resolver; without one it binds `::`, dual-stack, or IPv4 alone.
  const place = address === ANY_ADDRESS ? {} : { host: address, ipv6Only: isIpv6(address) }
  const outcome = await settle(server, () => server.listen({ port, exclusive: true, backlog: 1, ...place }))
  if (outcome === 'ok') await new Promise((resolve) => server.close(resolve))
  return outcome
}

async function bindUdp({ address, port, protocol }: Endpoint, reuseAddr: boolean): Promise<BindOutcome> {
  const { createSocket } = await import('node:dgram')
  const host = address === ANY_ADDRESS ? ANY_IPV6 : address
  const type = isIpv6(host) ? 'udp6' : 'udp4'
  const socket = createSocket({ type, reuseAddr, ipv6Only: isIpv6(address) })
  const outcome = await settle(socket, () => socket.bind({ port, address: host, exclusive: true }))
  await new Promise<void>((resolve) => socket.close(resolve))
  const isIpv4Only = address === ANY_ADDRESS && outcome === 'EAFNOSUPPORT'
  return isIpv4Only ? bindUdp({ address: ANY_IPV4, port, protocol }, reuseAddr) : outcome
}

function isIpv6(address: Address): boolean {
  return address.includes(':')
}

interface Bindable {
  once(event: 'listening', listener: () => void): unknown
  once(event: 'error', listener: (error: Error) => void): unknown
}

function settle(bindable: Bindable, bind: () => unknown): Promise<BindOutcome> {
  return new Promise((resolve) => {
    bindable.once('listening', () => resolve('ok'))
    bindable.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    bind()
  })
}
