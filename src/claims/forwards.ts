import { addressOf, rangeOf } from '../formats/place.ts'
import { ANY_ADDRESS, parseAddress } from '../model/address.ts'
import type { Claim } from '../model/service.ts'

/** What programs open that mostly connect to others, or whose words are unlike those of any other. */
const READERS: Readonly<Record<string, (words: readonly string[]) => Claim[]>> = {
  ssh: forwardsOfSsh,
  autossh: forwardsOfSsh,
  kubectl: forwardsOfKubectl,
  oc: forwardsOfKubectl,
  socat: listenersOfSocat,
}

/** undefined where it is none of those. */
export function forwardsOf(program: string, words: readonly string[]): Claim[] | undefined {
  return Object.hasOwn(READERS, program) ? READERS[program]?.(words) : undefined
}

/** `-L [address:]port:host:port`, `-D [address:]port`, also with other letters in front; `-R` is a port of the far end. */
function forwardsOfSsh(words: readonly string[]): Claim[] {
  return words.flatMap((word, at) => {
    const [, attached] = /^-[a-zA-Z]*[LD](.*)$/s.exec(word) ?? []
    if (attached === undefined) return []
    const isDynamic = /^-[a-zA-Z]*D/.test(word)
    return ofForward(attached === '' ? (words[at + 1] ?? '') : attached, isDynamic)
  })
}

const BIND = String.raw`(?:(\[[\da-f:]+\]|\*|localhost|\d+(?:\.\d+){3}|):)?`
const LOCAL = new RegExp(`^${BIND}(\\d{1,5}):(?:\\[[\\da-f:]+\\]|[\\w.-]+):\\d{1,5}$`, 'i')
const DYNAMIC = new RegExp(`^${BIND}(\\d{1,5})$`, 'i')

function ofForward(text: string, isDynamic: boolean): Claim[] {
  const [, host, port = ''] = (isDynamic ? DYNAMIC : LOCAL).exec(text.slice(0, 300)) ?? []
  return claimOf(port, host === undefined ? '127.0.0.1' : (addressOf(host) ?? ANY_ADDRESS))
}

/** `port-forward [--address A] thing 8080:80`, `proxy --port=8001`. */
function forwardsOfKubectl(words: readonly string[]): Claim[] {
  const from = words.findIndex((word) => word === 'port-forward' || word === 'proxy')
  const rest = words.slice(from + 1)
  const told = rest.map(
    (word, at) => /^--address(?:=(.+))?$/.exec(word)?.[1] ?? (rest[at - 1] === '--address' ? word : undefined),
  )
  const address = parseAddress(told.find((one) => one !== undefined) ?? '') ?? '127.0.0.1'
  if (from === -1) return []
  if (words[from] === 'port-forward') {
    return rest.flatMap((word) => claimOf(/^(\d{1,5})(?::\d{1,5})?$/.exec(word)?.[1] ?? '', address))
  }
  return rest.flatMap((word, at) => {
    const port = /^(?:--port|-p)=(\d{1,5})$/.exec(word)?.[1] ?? (/^(--port|-p)$/.test(word) ? rest[at + 1] : undefined)
    return claimOf(port ?? '', address)
  })
}

/** `TCP-LISTEN:8080,fork`, `UDP4-LISTEN:53,bind=127.0.0.1` */
function listenersOfSocat(words: readonly string[]): Claim[] {
  return words.flatMap((word) => {
    const [, kind = '', port = '', rest = ''] =
      /^(tcp|udp|openssl|ssl)[46]?-(?:l|listen|recvfrom|recv):(\d{1,5})((?:,.*)?)$/i.exec(word) ?? []
    const address = parseAddress(/,bind=([\d.]+)/.exec(rest)?.[1] ?? '') ?? ANY_ADDRESS
    const protocol = kind.toLowerCase() === 'udp' ? 'udp' : 'tcp'
    return claimOf(port, address).map((claim) => ({ ...claim, protocol }))
  })
}

function claimOf(port: string, address: string): Claim[] {
  const range = rangeOf(port)
  return range === undefined ? [] : [{ protocol: 'tcp', address, range, source: 'arguments', confidence: 'likely' }]
}
