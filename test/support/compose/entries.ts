import fc from 'fast-check'

const ofRange = fc
  .tuple(fc.integer({ min: 1, max: 60_000 }), fc.nat({ max: 5 }))
  .map(([low, more]) => `${low}-${low + more}`)
const ofPort = fc.integer({ min: 1, max: 65_535 }).map(String)

function often(usual: fc.Arbitrary<string>, ...odd: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 2, arbitrary: usual }, fc.constantFrom(...odd))
}

// An IPv6 address without brackets is one only to later versions of compose.
const address = often(
  fc.constantFrom('', '', '127.0.0.1:', '[::1]:'),
  ...['0.0.0.0:', '[::]:', 'localhost:', '256.1.1.1:', '127.1:', '01.2.3.4:', ':', '[127.0.0.1]:', '[fe80::1%eth0]:'],
  ...['[::ffff:1.2.3.4]:', '[]:', '*:'],
)
const host = often(
  fc.oneof(ofPort, ofRange),
  ...['', '0', '00080', '70000', '-1', ' 80', '80 ', '+80', '1-0', '65535-65536', '80-', '8e1', '0x50', '1_0', 'http'],
)
const target = often(fc.oneof(ofPort, ofRange), ...['', '0', '0080', '65536', ' 80', '80-79', '0-3', 'x'])
const protocol = often(
  fc.constantFrom('', '/tcp', '/udp'),
  ...['/sctp', '/TCP', '/Udp', '/', '/tcp/udp', '/foo', '/ tcp', '//', '/udp '],
)
const sameSize = fc
  .tuple(fc.integer({ min: 1, max: 60_000 }), fc.nat({ max: 5 }), fc.integer({ min: 1, max: 60_000 }))
  .map(([outer, more, inner]) => `${outer}-${outer + more}:${inner}-${inner + more}`)

/** Items of `ports`, of which compose refuses about half. */
const entry = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(address, host, fc.constant(':'), target, protocol).map((words) => words.join('')) },
  fc.tuple(target, protocol).map((words) => words.join('')),
  fc.tuple(address, sameSize, protocol).map((words) => words.join('')),
)

/** The same ones each time. */
export function sampleEntries(count: number): string[] {
  return [...new Set(fc.sample(entry, { numRuns: count, seed: 6379 }))]
}

/** A service for each of them. */
export function composeFileOf(entries: readonly string[]): string {
  const services = entries.map((one, index) => `  s${index}: { image: x, ports: [${JSON.stringify(one)}] }\n`)
  return `services:\n${services.join('')}`
}
