import { parseAddress } from '../../../src/model/address.ts'

/** What of the answer of `docker compose config --format json` bears on the ports of the host. */
export interface ComposeAnswer {
  services?: Record<string, AnsweredService>
}

interface AnsweredService {
  ports?: AnsweredPort[]
  network_mode?: string
  scale?: number
  deploy?: { replicas?: number }
}

interface AnsweredPort {
  target: number
  published?: string
  protocol: string
  host_ip?: string
}

/**
 * Each port of the host by itself, in words that `singlePorts` has too: `web tcp * 8080 copies=2`, and `web fault` for
 * what compose hands on and no engine takes. Said twice it is one port.
 */
export function answeredPorts({ services = {} }: ComposeAnswer): string[] {
  return sorted(
    Object.entries(services).flatMap(([name, service]) => publishedBy(service).map((words) => `${name} ${words}`)),
  )
}

function sorted(lines: readonly string[]): string[] {
  return [...new Set(lines)].toSorted()
}

function publishedBy(service: AnsweredService): string[] {
  const count = service.deploy?.replicas ?? service.scale ?? 1
  // An engine publishes nothing of what has no network of its own, and of what is not started.
  if (count === 0 || /^(host|none|service:|container:)/.test(service.network_mode ?? '')) return []
  const copies = count === 1 ? '' : ` copies=${count}`
  return (service.ports ?? []).filter(isOurs).map((port) => (isPort(port) ? `${wordsOf(port)}${copies}` : 'fault'))
}

/** Not those that the engine chooses, and not those of another protocol. */
function isOurs({ published = '', protocol }: AnsweredPort): boolean {
  return published !== '' && published !== '0' && protocol.toLowerCase() !== 'sctp'
}

function isPort({ published = '', protocol }: AnsweredPort): boolean {
  return published.split('-').every((port) => Number(port) <= 65_535) && /^(tcp|udp)$/i.test(protocol)
}

function wordsOf({ published = '', protocol, host_ip }: AnsweredPort): string {
  const address = host_ip ? (parseAddress(host_ip) ?? host_ip) : '*'
  const [low = '', high = low] = published.split('-').map((text) => `${Number(text)}`)
  return [protocol.toLowerCase(), address, ...(low === high ? [low] : [`${low}-${high}`, 'any'])].join(' ')
}

/** The lines of `expected.txt` as `answeredPorts` has them: a range that is no choice is so many ports. */
export function singlePorts(lines: readonly string[]): string[] {
  return sorted(lines.flatMap(singlesOf))
}

function singlesOf(line: string): string[] {
  const [service, protocol, address, range = '', , ...more] = line.split(' ')
  if (protocol === 'fault') return [`${service} fault`]
  const words = (ports: string) => [service, protocol, address, ports, ...more].join(' ')
  const [low = 0, high = low] = range.split('-').map(Number)
  if (more[0] === 'any') return [words(range)]
  return Array.from({ length: high - low + 1 }, (_, index) => words(`${low + index}`))
}
