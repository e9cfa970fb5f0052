/** Names of options and variables, and which of them say where a service itself listens. */

/** Words that say that the value is a port or has one. */
const OF_PORTS = new Set(['port', 'ports', 'addr', 'address', 'expose', 'http', 'https', 'grpc', 'web', 'metrics'])

/** Words that do not turn it into somebody else's. */
const NEUTRAL = new Set([
  ...['server', 'service', 'app', 'api', 'admin', 'main', 'local', 'tcp', 'udp', 'tls', 'ssl', 'ws', 'wss', 'rest'],
  ...['management', 'health', 'debug', 'telemetry', 'ui', 'console', 'status', 'public', 'private', 'internal'],
  ...['external', 'secure', 'insecure', 'default', 'my', 'node', 'flask', 'vite', 'next', 'uvicorn', 'rails', 'host'],
])

/** Letters that servers use for their port or address. */
const LETTERS = /^-([pPlbHS]|lp|kp|lkp|klp)$/

/** `SHOP_HTTP_PORT`, `--server.port`, `httpPort` to lower-case words. */
export function wordsOf(name: string): string[] {
  const apart = name.replace(/\.(service|socket)$/, '').replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
  return apart
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
}

/** Whether nothing in the name points to another service: `--redis-port` is redis' own, and of others their client's. */
export function isServersOwn(name: string, own: readonly string[]): boolean {
  if (LETTERS.test(name)) return true
  const words = wordsOf(name)
  const isKnown = (word: string) => OF_PORTS.has(word) || NEUTRAL.has(word) || own.includes(word)
  return words.some((word) => OF_PORTS.has(word)) && words.every(isKnown)
}
