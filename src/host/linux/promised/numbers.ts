import type { PortSet } from '../../../model/port-set.ts'

/** A range that is wider is no range of ports of one service: a date, a limit. */
const WIDEST = 1_000
/** Below, ports are nobody's to be found for. */
const LOWEST = 1_024

const NUMBERS = /(?<!\d)(\d{4,5})(?:-(\d{4,5}))?(?!\d)/g

/**
 * Marks every number of a text that could be a port, and what lies between two with a hyphen. Nothing is understood of
 * the text: a number that means something else costs one port of many, and one that is overlooked costs a service.
 */
export function markNumbers(text: string, ports: PortSet): void {
  for (const [, first = '', last = first] of text.matchAll(NUMBERS)) markRange(Number(first), Number(last), ports)
}

/** How engines write down which port of the host a container publishes: docker, podman, and podman before 4. */
const PUBLISHED = /"(?:HostPort":"|host_port":|hostPort":)(\d{1,5})(?:-(\d{1,5})"|[^{}]{0,60}?"range":(\d{1,5}))?/g

/** The same of the ports of the host alone, in the JSON of a container or a database with it. */
export function markPublished(text: string, ports: PortSet): void {
  for (const [, first = '', last = first, size] of text.matchAll(PUBLISHED)) {
    const end = size === undefined ? Number(last) : Number(first) + Number(size) - 1
    markRange(Number(first), end, ports)
  }
}

function markRange(low: number, high: number, ports: PortSet): void {
  if (high < low || high - low >= WIDEST) {
    mark(low, ports)
    mark(high, ports)
  } else for (let port = low; port <= high; port++) mark(port, ports)
}

function mark(port: number, ports: PortSet): void {
  if (port >= LOWEST && port < ports.length) ports[port] = 1
}
