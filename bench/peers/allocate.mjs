/**
 * Gets ports in the way the readme of a package shows for more than one: `allocate.mjs WAY COUNT`. Prints the ports like
 * `port-preflight --json`; those that it did not get are not there.
 */
const WAYS = {
  'get-port': async (count) => {
    const { default: getPort } = await import('get-port')
    return repeat(count, () => getPort())
  },
  'get-port-please': async (count) => {
    const { getPort } = await import('get-port-please')
    return repeat(count, () => getPort())
  },
  'get-port-please-random': async (count) => {
    const { getRandomPort } = await import('get-port-please')
    return repeat(count, () => getRandomPort())
  },
  portfinder: async (count) => {
    const { getPortsPromise } = await import('portfinder')
    return getPortsPromise(count)
  },
  'detect-port': async (count) => {
    const { detect } = await import('detect-port')
    return repeat(count, () => detect())
  },
}

const [way, count] = process.argv.slice(2)
const ports = await WAYS[way](Number(count)).catch(() => [])
process.stdout.write(JSON.stringify({ ports: Object.fromEntries(ports.map((port, index) => [`p${index}`, port])) }))

async function repeat(times, get) {
  const got = []
  for (let time = 0; time < times; time += 1) {
    const port = await get().catch(() => undefined)
    if (port) got.push(port)
  }
  return got
}
