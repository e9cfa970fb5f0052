import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/model/errors.ts'
import { formatNeed } from '../../src/model/requirement.ts'
import { parseSpec } from '../../src/requirements/spec.ts'

const fixed = (address: string, low: number, high = low, protocol = 'tcp') => ({
  kind: 'ports',
  address,
  range: { low, high },
  protocol,
})

describe('parseSpec', () => {
  it.each([
    ['6333 listening', { expect: 'listening', optional: false }],
    ['6333 listening optional', { expect: 'listening', optional: true }],
    ['6333 listening by user:qdrant', { expect: 'listening', by: { keeper: 'user', name: 'qdrant.service' } }],
    ['[::1]:80/udp  listening  by  docker:web optional', { by: { keeper: 'docker', name: 'web' }, optional: true }],
  ])('reads who is expected to listen in %j', (text, expected) => {
    expect(parseSpec(text)).toMatchObject(expected)
    expect(parseSpec(text).choices).toHaveLength(1)
  })

  it.each([
    ['6379', [fixed('*', 6379)], false],
    ['1', [fixed('*', 1)], false],
    ['65535', [fixed('*', 65_535)], false],
    ['8080-8090', [fixed('*', 8080, 8090)], false],
    ['8080-8080', [fixed('*', 8080)], false],
    ['53/udp', [fixed('*', 53, 53, 'udp')], false],
    ['53/tcp', [fixed('*', 53)], false],
    ['127.0.0.1:53/udp', [fixed('127.0.0.1', 53, 53, 'udp')], false],
    ['0.0.0.0:80', [fixed('0.0.0.0', 80)], false],
    ['*:80', [fixed('*', 80)], false],
    ['[::]:80', [fixed('::', 80)], false],
    ['[::1]:8080-8090/tcp', [fixed('::1', 8080, 8090)], false],
    ['[::ffff:127.0.0.1]:80', [fixed('127.0.0.1', 80)], false],
    ['8081 optional', [fixed('*', 8081)], true],
    ['  8081   optional  ', [fixed('*', 8081)], true],
    ['any', [{ kind: 'any', protocol: 'tcp' }], false],
    ['any/udp', [{ kind: 'any', protocol: 'udp' }], false],
    ['any 17000-17099', [{ kind: 'any', protocol: 'tcp', range: { low: 17_000, high: 17_099 } }], false],
    ['any 17000-17001/udp', [{ kind: 'any', protocol: 'udp', range: { low: 17_000, high: 17_001 } }], false],
    ['127.0.0.1:53/udp else 1053', [fixed('127.0.0.1', 53, 53, 'udp'), fixed('127.0.0.1', 1053, 1053, 'udp')], false],
    ['7001 else 17001-17099', [fixed('*', 7001), fixed('*', 17_001, 17_099)], false],
    ['7001 else 7002 else any optional', [fixed('*', 7001), fixed('*', 7002), { kind: 'any', protocol: 'tcp' }], true],
  ])('%s', (text, choices, optional) => {
    expect(parseSpec(text)).toEqual({ choices, optional })
  })

  it.each([
    ['0', '"0": port 0 is no port of its own: ask for one from 1 to 65535'],
    ['65536', '"65536": port 65536 does not exist: ports run from 1 to 65535'],
    ['99999999999999999999', 'ports run from 1 to 65535'],
    ['080', '"080": port 080 has a leading zero: write 80'],
    ['8080x', '"8080x": "8080x" is not a port number: expected [address:]port[-port][/protocol]'],
    ['redis', '"redis" is not a port number'],
    ['', '"": a port is missing: expected [address:]port[-port][/protocol]'],
    ['optional', '"optional": a port is missing'],
    ['else 80', '"else 80": a port is missing'],
    ['80 else', '"80 else": a port is missing'],
    ['9000-8000', '"9000-8000": the range 9000-8000 runs backwards: did you mean 8000-9000?'],
    ['1-2-3', '"1-2-3" is not a range: expected LOW-HIGH'],
    ['80-', '"" is not a port number'],
    ['-80', '"" is not a port number'],
    ['8080-80900', 'port 80900 does not exist'],
    ['6_379', '"6_379" is not a port number'],
    ['0x1F90', '"0x1F90" is not a port number'],
    ['1e3', '"1e3" is not a port number'],
    ['+80', '"+80" is not a port number'],
    ['80.0', '"80.0" is not a port number'],
    ['８０', '"８０" is not a port number'],
    ['53/sctp', '"sctp" is not a protocol: expected tcp or udp'],
    ['53/UDP', '"UDP" is not a protocol: expected tcp or udp'],
    ['53/', '"" is not a protocol'],
    ['53/tcp/udp', 'there is more than one "/"'],
    ['localhost:80', '"localhost" is not an address: expected an IPv4 address, [IPv6], 0.0.0.0, [::] or *'],
    ['127.0.0.300:80', '"127.0.0.300" is not an address'],
    ['::1:80', 'an IPv6 address stands in brackets, as in [::1]:8080'],
    ['[::1:80', 'an IPv6 address stands as [address]:port'],
    ['[::1]80', 'an IPv6 address stands as [address]:port'],
    ['[127.0.0.1]:80', '"[127.0.0.1]" is not an address'],
    ['[*]:80', '"[*]" is not an address'],
    [':80', '"" is not an address'],
    ['80 81', '"81" is not understood: only "else", "listening [by SERVICE]" and "optional" may follow a port'],
    ['80 listening by', 'by is followed by a service'],
    ['80 listening by redis', '"redis" names no service'],
    ['listening', 'a port is missing'],
    ['80 optional listening', '"optional" stands last'],
    ['80 optional else 81', '"optional" stands last'],
    ['any 1-2 3', '"3" cannot follow "any LOW-HIGH"'],
    ['any/sctp', '"sctp" is not a protocol'],
    ['any/udp 1-2', '"udp 1-2" is not a protocol'],
  ])('refuses %j', (text, message) => {
    expect(() => parseSpec(text)).toThrow(UsageError)
    expect(() => parseSpec(text)).toThrow(message)
  })

  it('reads back what it writes', () => {
    const port = fc.integer({ min: 1, max: 65_535 })
    const address = fc.constantFrom('*', '0.0.0.0', '127.0.0.1', '::', '::1', '2001:db8::1')
    fc.assert(
      fc.property(address, port, port, fc.constantFrom('tcp' as const, 'udp' as const), (host, a, b, protocol) => {
        const need = { address: host, range: { low: Math.min(a, b), high: Math.max(a, b) }, protocol }
        expect(parseSpec(formatNeed(need)).choices).toEqual([{ kind: 'ports', ...need }])
      }),
    )
  })

  it('answers any text with a spec or a usage error', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789-/:[]. anyelsoptiu') }),
    )
    fc.assert(
      fc.property(text, (spec) => {
        try {
          expect(parseSpec(spec).choices.length).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError)
        }
      }),
      { numRuns: 3_000 },
    )
  })
})
