/** Names of options and variables, and what they say of where a service itself listens. */

/** A number with such a name is a port, and an address is one to listen at. */
const PORT = new Set(['port', 'listen', 'listener', 'bind', 'publish', 'rfbport'])
/** So is an address with a port; a number alone only where it looks like a port. */
const PLACE = new Set([
  ...['addr', 'address', 'expose', 'http', 'https', 'grpc', 'web', 'metrics', 'inspect', 'entrypoint', 'entrypoints'],
])
/** The address alone. */
const HOST = new Set(['host', 'hostname', 'ip', 'interface', 'iface', 'addr', 'address', 'bind', 'listen'])

/** Words that do not turn it into somebody else's. */
const NEUTRAL = new Set([
  ...['server', 'service', 'app', 'admin', 'main', 'local', 'tcp', 'udp', 'tls', 'ssl', 'ws', 'wss', 'rest', 'run'],
  ...['management', 'health', 'debug', 'telemetry', 'ui', 'console', 'status', 'secure', 'insecure', 'default', 'my'],
  ...['node', 'flask', 'vite', 'next', 'uvicorn', 'rails', 'gradio', 'streamlit', 'gunicorn', 'host', 'socket', 'on'],
  ...['http2', 'ip', 'client', 'urls', 'url', 'endpoint', 'endpoints', 'websocket', 'prometheus', 'pprof', 'jmx'],
  ...['jmxremote', 'actuator', 'webserver', 'rpc', 'backend', 'frontend', 'dev', 'nuxt', 'nitro', 'puma', 'quarkus'],
  ...['micronaut', 'spring', 'kestrel', 'notebookapp', 'serverapp', 'https', 'external', 'internal', 'private'],
  ...['public', 'api'],
])
/** Words of names that as often tell where somebody else is to be found. */
const VAGUE = new Set(['api', 'backend', 'frontend', 'public', 'external', 'client', 'url', 'urls', 'endpoint'])

/** Words of names of programs that are beside the service that they are called after. */
const BESIDE = new Set([
  ...['exporter', 'client', 'proxy', 'ui', 'commander', 'insight', 'admin', 'backup', 'monitor', 'agent', 'probe'],
  ...['dump', 'cli', 'worker', 'consumer', 'sync', 'migrate', 'migration', 'wait', 'check', 'healthcheck', 'browser'],
  ...['adapter', 'bridge', 'scraper', 'loader', 'seed', 'test', 'benchmark'],
])

/** `SHOP_HTTP_PORT`, `--server.port`, `httpPort` to lower-case words. */
export function wordsOf(name: string): string[] {
  const apart = name.replace(/\.(service|socket)$/, '').replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
  return apart
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
}

/** The words of the names of a service that its own options and variables may begin with. */
export function ownWords(names: readonly string[]): ReadonlySet<string> {
  const words = names.flatMap(wordsOf)
  return new Set(words.some((word) => BESIDE.has(word)) ? [] : words)
}

/** `port`: a number is one. `place`: an address with a port is one. `host`: an address alone. */
export interface NameMeaning {
  kind: 'port' | 'place' | 'host'
  /** The name has an address of its own for what it names. */
  isHost: boolean
  /** It says `listen` or `bind`: what stands there is no far end. */
  isListen: boolean
  isVague: boolean
}

/** What a name says; undefined where it points to another service, as `--redis-port` does of all but redis. */
export function meaningOf(name: string, own: ReadonlySet<string>): NameMeaning | undefined {
  const words = wordsOf(name)
  const isKnown = (word: string) => PORT.has(word) || PLACE.has(word) || HOST.has(word) || NEUTRAL.has(word)
  if (words.length === 0 || !words.every((word) => isKnown(word) || own.has(word))) return undefined
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word))
  const isListen = words.some((word) => word === 'listen' || word === 'listener' || word === 'bind')
  const isHost = has(HOST)
  const isVague = words.some((word) => VAGUE.has(word) && !own.has(word)) && !isListen
  // `--redis.web.addr` of redis is its own; `--web` and a number may be anything.
  if (has(PORT)) return { kind: 'port', isHost: isHost && !words.includes('port'), isListen, isVague }
  if (has(PLACE)) return { kind: 'place', isHost, isListen, isVague }
  return isHost ? { kind: 'host', isHost, isListen, isVague } : undefined
}

/** Below the registered ports a number is a port only where a known product has it. */
export function looksLikePort(number: number, isUsual: (port: number) => boolean): boolean {
  return number >= 1_024 || isUsual(number)
}
