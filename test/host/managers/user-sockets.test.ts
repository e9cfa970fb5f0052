import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSocketUnits } from '../../../src/host/managers/user-sockets.ts'

const recorded = readFileSync(
  join(import.meta.dirname, '../../fixtures/managers/systemctl-show-sockets-user.txt'),
  'utf8',
)
const output = recorded.slice(recorded.indexOf('\n') + 1)

describe('parseSocketUnits', () => {
  it('reads those with a port among those with a file', () => {
    expect(parseSocketUnits(output)).toEqual([{ unit: 'echo.socket', protocol: 'tcp', port: 7005 }])
  })

  it('reads every address of a unit', () => {
    const listens = ['127.0.0.1:80 (Stream)', '[::1]:80 (Stream)', '[::]:53 (Datagram)', '0.0.0.0:90 (Stream)']
    const block = [...listens.map((listen) => `Listen=${listen}`), 'Id=many.socket'].join('\n')
    expect(parseSocketUnits(block)).toEqual([
      { unit: 'many.socket', protocol: 'tcp', port: 80, address: '127.0.0.1' },
      { unit: 'many.socket', protocol: 'tcp', port: 80, address: '::1' },
      { unit: 'many.socket', protocol: 'udp', port: 53 },
      { unit: 'many.socket', protocol: 'tcp', port: 90, address: '0.0.0.0' },
    ])
  })

  it.each([
    'Listen=[::]:80 (Stream)',
    'Id=a b.socket\nListen=[::]:80 (Stream)',
    'Id=a.service\nListen=[::]:80 (Stream)',
  ])('reads nothing from %j', (block) => {
    expect(parseSocketUnits(block)).toEqual([])
  })

  it('takes damaged answers', () => {
    fc.assert(
      fc.property(fc.nat(output.length), fc.nat(output.length), (from, to) => {
        for (const { unit, port } of parseSocketUnits(output.slice(from, to))) {
          expect(unit).toMatch(/\.socket$/)
          expect('7005'.startsWith(`${port}`)).toBe(true)
        }
      }),
    )
  })
})
