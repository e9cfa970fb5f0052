import { SocketAddress } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressesOverlap, formatAddress, formatIpv6, parseAddress } from '../../src/model/address.ts'

const groups = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff })), { minLength: 8, maxLength: 8 })

describe('parseAddress', () => {
  it.each([
    ['*', '*'],
    ['0.0.0.0', '0.0.0.0'],
    ['127.0.0.1', '127.0.0.1'],
    ['255.255.255.255', '255.255.255.255'],
    ['::', '::'],
    ['::1', '::1'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['2001:DB8::0001', '2001:db8::1'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
    ['::ffff:127.0.0.1', '127.0.0.1'],
    ['::ffff:7f00:1', '127.0.0.1'],
    ['::1.2.3.4', '::102:304'],
    ['fe80::1%eth0', 'fe80::1%eth0'],
  ])('%s is %s', (text, address) => {
    expect(parseAddress(text)).toBe(address)
  })

  it.each([
    '',
    'localhost',
    '127.0.0',
    '127.0.0.256',
    '127.0.0.01',
    '1.2.3.4.5',
    ':',
    ':::',
    '1::2::3',
    '12345::',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:8::',
    '::1%',
    '::1%a%b',
    '::1%a b',
    '::g',
    '1.2.3.4::',
  ])('%j is no address', (text) => {
    expect(parseAddress(text)).toBeUndefined()
  })

  it('spells every IPv6 address as the kernel does, and reads its own spelling', () => {
    fc.assert(
      fc.property(groups, (parts) => {
        const literal = parts.map((part) => part.toString(16)).join(':')
        const ours = formatIpv6(parts)
        expect(parseAddress(literal)).toBe(ours)
        expect(parseAddress(ours)).toBe(ours)
        // The C library writes some embedded IPv4 addresses in dotted form; read back, they are the same.
        const theirs = new SocketAddress({ address: literal, family: 'ipv6' }).address
        expect(parseAddress(theirs)).toBe(ours)
      }),
    )
  })

  it('takes any text without falling over', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789abcdef:.%*[]/- ') }), (text) => {
        const address = parseAddress(text)
        if (address !== undefined) expect(parseAddress(address)).toBe(address)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('formatAddress', () => {
  it.each([
    ['::1', '[::1]'],
    ['127.0.0.1', '127.0.0.1'],
    ['*', '*'],
  ])('%s stands as %s in front of a port', (address, text) => {
    expect(formatAddress(address)).toBe(text)
  })
})

describe('addressesOverlap', () => {
  it('does not depend on who came first', () => {
    const address = fc.constantFrom('*', '0.0.0.0', '127.0.0.1', '127.0.0.2', '::', '::1', 'fe80::1%eth0')
    fc.assert(
      fc.property(address, address, (a, b) => {
        expect(addressesOverlap(a, b)).toBe(addressesOverlap(b, a))
        expect(addressesOverlap(a, a)).toBe(true)
      }),
    )
  })
})
