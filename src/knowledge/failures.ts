import { PROTOCOLS, type Protocol } from '../model/endpoint.ts'
import type { FailureCause } from '../model/service.ts'

/**
 * What programs say when they cannot start, one expression a cause and kind of evidence. The number that the kernel
 * gave is the surest, then the words of one program, then a phrase. Of several causes in one line the first counts.
 */
const NUMBERS: readonly (readonly [cause: FailureCause, form: RegExp])[] = [
  ['address-in-use', errno('EADDRINUSE|eaddrinuse|AddrInUse', '98|48|10048')],
  ['permission-denied', errno('EACCES|EPERM', '13|10013|1')],
  ['address-unavailable', errno('EADDRNOTAVAIL|EAFNOSUPPORT', '99|49|10049|97|47|10047')],
  ['out-of-memory', errno('ENOMEM', '12')],
]

const PROGRAMS: readonly (readonly [cause: FailureCause, form: RegExp])[] = [
  // docker: its own books say so, whatever the kernel would.
  ['address-in-use', /port is already allocated|all ports are allocated/i],
  // python's gunicorn and django, bun, werkzeug, spring, mysql, mongod, .NET, puma, desktop's proxy
  ['address-in-use', /\bconnection in use\b|that port is already in use|failed to start server\. is port \d+ in use/i],
  ['address-in-use', /\bport \d+ (is|was) (already )?in use\b|there is already a listener on IP endpoint/i],
  ['address-in-use', /control server address '[^']*' is already in use|another mysqld server running on port/i],
  ['address-in-use', /ports are not available: exposing port (tcp|udp)(?!.*permission denied)/i],
  // redis, and selenium's drivers
  ['address-in-use', /^.{0,80}failed listening on port \d+ \((tcp|tls|udp)\), aborting/i],
  ['address-in-use', /failed to (create|receive) listening socket \(.{1,60}\): (input\/output error|address already)/i],
  ['permission-denied', /cannot expose privileged port \d+|failed to connect to .{0,80}vmnetd\.sock/i],
  [
    'not-found',
    /(unable|failed) to locate executable .{0,200}: no such|failed at step (exec|chdir|user|group) spawning .{0,200}: no such/i,
  ],
  ['not-found', /executable file not found in \$PATH|exec format error|\bcommand not found\b/i],
  ['not-found', /can't find command '|couldn't exec .{0,200}: ENOENT|cannot find module '/i],
  ['out-of-memory', /java\.lang\.OutOfMemoryError|heap out of memory|\bout of memory\b|oom-kill|OOM killer/i],
  ['dependency', /\bdependency failed for\b|a dependency job for .{1,200} failed/i],
]

const PHRASES: readonly (readonly [cause: FailureCause, form: RegExp])[] = [
  ['address-in-use', /address( is)?( already)? in use|only one usage of each socket address/i],
  ['address-in-use', /\bport\b.{0,40} already (in use|allocated)/i],
  ['permission-denied', /permission denied|access permissions|operation not permitted/i],
  ['address-unavailable', /cannot assign requested address|address not available|address family not supported/i],
  ['out-of-memory', /cannot allocate memory/i],
  ['timeout', /start operation timed out|startup timed out/i],
]

/** `Errno 98`, `errno: -98`, `(98: …)`, `(98)Address …`, `os error 98`, `code: 98`, `WinError 10013`, `… in use (98)`. */
function errno(names: string, numbers: string): RegExp {
  const told = `(?:errno[ :=-]{1,3}|WinError |os error |\\bcode:? -?|failed \\()(?:${numbers})(?!\\d)`
  const around = `^.{0,80}?\\((?:${numbers})\\)[A-Z]|: [A-Z][a-z ]{3,60} \\((?:${numbers})\\)`
  return new RegExp(`\\b(?:${names})\\b|${told}|${around}`)
}

const CAUSES = [...NUMBERS, ...PROGRAMS, ...PHRASES]

function causeOfLine(line: string): FailureCause | undefined {
  return CAUSES.find(([, form]) => form.test(line))?.[0]
}

/** One line that says why something did not start. */
export interface FailureLine {
  cause: FailureCause
  /** The ports that it names. */
  ports: number[]
  /** Those of the lines around, which count where it names none. */
  near: number[]
  /** Where it names one. */
  protocol?: Protocol
  address?: string
  line: string
}

const MOST_CHARACTERS = 1_000
/** Some programs name the port a line earlier or later. */
const NEAR = 2

/** The lines of a log that say why its program did not start, in their order. */
export function parseFailures(text: string): FailureLine[] {
  const lines = text.split('\n').map((line) => line.slice(0, MOST_CHARACTERS).replaceAll(COLOUR, ''))
  return lines.flatMap((line, at) => {
    const cause = causeOfLine(line)
    if (cause === undefined) return []
    const around = lines.slice(Math.max(0, at - NEAR), at + NEAR + 1)
    const near = around.flatMap((one) => placesIn(one, PORT).map(({ port }) => port))
    const places = hostPlaces(line) ?? placesIn(line, PLACE)
    const protocol = protocolIn(line)
    const address = places.find((place) => place.address !== undefined)?.address ?? quotedAddress(line)
    const ports = [...new Set(places.map(({ port }) => port))]
    return { cause, ports, near, line, ...(protocol && { protocol }), ...(address && { address }) }
  })
}

const IN_VAIN = /\bECONNREFUSED\b|connection refused|(failed|could not|unable) to connect|max retries exceeded/i

/** The ports at which a line says that nobody has answered. */
export function portsInVain(line: string): number[] {
  const text = line.slice(0, MOST_CHARACTERS)
  return IN_VAIN.test(text) ? [...new Set(placesIn(text, PLACE).map(({ port }) => port))] : []
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences of terminals
const COLOUR = /\x1b\[[\d;]{0,20}[A-Za-z]/g

function protocolIn(line: string): Protocol | undefined {
  const named = new Set([...line.matchAll(/\b(tcp|udp)[46]?\b/gi)].map(([, name]) => name?.toLowerCase()))
  return PROTOCOLS.find((protocol) => named.size === 1 && named.has(protocol))
}

interface LogPlace {
  address?: string
  port: number
}

const TIME = /(?<![\d.:])\d{1,2}:\d{2}:\d{2}(?![\d:])/g
/** Its last group is no port. */
const QUOTED_IPV6 = /(['"])[\da-f:]{0,40}::?[\da-f]{0,4}\1/gi
const ADDRESS = String.raw`(\[[\da-f:.%]{2,60}\]|\d{1,3}(?:\.\d{1,3}){3}|(?<![\d:])::(?:1|ffff:[\d.]+)?(?=:)|\*)?`

/** `port 5432`, `port: 7041`, `port number 80` */
const PORT = /(\0)?\bports?(?: number)?[ =:"'#(]{1,3}(\d{1,5})(?!\d|\.\d)/gi
/** `0.0.0.0:80`, `:::3000` and `('0.0.0.0', 8000)` too, but no `main.go:45`, and of `7041:80` not the far end. */
const PLACE = new RegExp(
  `${ADDRESS}(?:(?<!\\.(?:go|js|ts|py|rb|rs|java|cc?|cpp))(?<!(?<![\\d.:])\\d{1,5}):|', ` +
    `|\\bports?(?: number)?[ =:"'#(]{1,3})(\\d{1,5})(?![\\d-]|[.:]\\d)`,
  'gi',
)
/** docker, which names the port of the host and behind it that of the container. */
const HOST_PORT = new RegExp(`\\bhost port (?:(?:for )?${ADDRESS}:)?(\\d{1,5})(?!\\d)`, 'gi')

function hostPlaces(line: string): LogPlace[] | undefined {
  const places = placesIn(line, HOST_PORT)
  return places.length === 0 ? undefined : places
}

function placesIn(line: string, form: RegExp): LogPlace[] {
  return [...line.replaceAll(TIME, '').replaceAll(QUOTED_IPV6, "'x'").matchAll(form)].flatMap(([, address, digits]) => {
    const port = Number(digits)
    if (port < 1 || port > 65_535) return []
    return address === undefined ? { port } : { port, address: address.replaceAll(/[[\]]/g, '') }
  })
}

/** `address "127.0.0.1"`, `('::1', 8000)` */
function quotedAddress(line: string): string | undefined {
  return /(?:address |for |\()["']([\da-f:.]{2,45})["']/i.exec(line)?.[1]
}
