import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameOf, parseNamed } from '../../../../src/host/linux/leases/name-table.ts'

const HEAD = 'Num       RefCount Protocol Flags    Type St Inode Path\n'
const row = (path: string, { flags = '00010000', type = '0001', inode = 61_715_983 } = {}) =>
  `000000005f0767c1: 00000002 00000000 ${flags} ${type} 01 ${inode} ${path}\n`
const parse = (...rows: string[]) => [...parseNamed(Buffer.from(HEAD + rows.join(''), 'latin1'))]

describe('the names of leased ports', () => {
  it('are as long as the kernel takes them, whatever Node is asked', () => {
    expect(Buffer.byteLength(nameOf(8080))).toBe(108)
    expect(nameOf(8080)).toMatch(/^\0port-preflight\/8080\0+$/)
  })

  it('are found with their inodes, filled up or not', () => {
    expect(parse(row('@port-preflight/64280'), row(`@port-preflight/80${'@'.repeat(90)}`, { inode: 7 }))).toEqual([
      [64_280, 61_715_983],
      [80, 7],
    ])
  })

  it('are found among others, in the last row too', () => {
    const others = [row('/run/dbus/system_bus_socket'), `${row('').trimEnd()}\n`, row('@/tmp/.X11-unix/X0')]
    expect(parse(...others, row('@port-preflight/1').trimEnd())).toEqual([[1, 61_715_983]])
  })

  it.each([
    ['a file of that name', row('/tmp/port-preflight/80')],
    ['a file that ends like one', row('/tmp/ @port-preflight/80x')],
    ['another kind of socket', row('@port-preflight/80', { type: '0002' })],
    ['what came in by it', row('@port-preflight/80', { flags: '00000000' }).replace(' 01 ', ' 03 ')],
    ['what nobody has accepted', row('@port-preflight/80', { flags: '00000000', inode: 0 })],
    ['no port', row('@port-preflight/0')],
    ['a port beyond the last', row('@port-preflight/65536')],
    ['a name that goes on', row('@port-preflight/80/x')],
    ['a row that is cut short', '000000005f0767c1: 00000002 @port-preflight/80\n'],
  ])('are not %s', (_, text) => {
    expect(parse(text)).toEqual([])
  })

  it('are not found in damaged tables, and do no harm there', () => {
    const damage = fc.tuple(fc.nat(200), fc.nat(255))
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 20 }), (places) => {
        const table = Buffer.from(HEAD + row('@port-preflight/80') + row('@port-preflight/443'), 'latin1')
        for (const [at, byte] of places) table[at] = byte
        for (const [port, inode] of parseNamed(table)) {
          expect(port).toBeGreaterThan(0)
          expect(port).toBeLessThan(65_536)
          expect(inode).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
