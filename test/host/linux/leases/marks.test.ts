import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLeases, leasesOf, parseLeases } from '../../../../src/host/linux/leases/marks.ts'
import { parseNames } from '../../../../src/host/linux/leases/name-table.ts'
import { formatOwner, parseOwner, parseOwnerMark } from '../../../../src/host/linux/leases/owner.ts'
import { parseNameSockets } from '../../../../src/host/linux/leases/proof.ts'

// Anybody may write marks and take names: what is not of the form is passed over.

const port = fc.integer({ min: 1, max: 65_535 })
const range = fc.tuple(port, port).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
const name = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(text))
const lease = fc.record({ name, range, isHeld: fc.boolean() })
const junk = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[\d-]{0,12} (held|listed) .*$/),
  fc.stringMatching(/^ ?@port-preflight\/[-+.\dx]{0,20}$/),
)
const lines = fc.array(junk).map((all) => all.join('\n'))

describe('the leases of a keeper', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(lease), (leases) => {
        expect(leasesOf(formatLeases(leases))).toEqual(leases)
      }),
    )
  })

  it('have names that hide no other line, and no end of the variable', () => {
    const [one] = leasesOf(formatLeases([{ name: 'a\n1-9 held b\0c', range: { low: 5, high: 5 }, isHeld: false }]))
    expect(one).toEqual({ name: 'a?1-9 held b?c', range: { low: 5, high: 5 }, isHeld: false })
  })

  it('are at most of ports that there are, whatever is written', () => {
    fc.assert(
      fc.property(lines, (text) => {
        for (const { range } of parseLeases(text)) {
          expect(range.low).toBeGreaterThan(0)
          expect(range.high).toBeGreaterThanOrEqual(range.low)
          expect(range.high).toBeLessThan(65_536)
        }
      }),
    )
  })

  it.each([
    '0-1 held x',
    '70000-70001 held x',
    '5-4 held x',
    '1-65536 held x',
    '1-1 free x',
    '1-1 held ',
    '01-1 held x',
  ])('not %j', (line) => {
    expect(parseLeases(line)).toEqual([])
  })

  it('of five thousand needs with long names go into the environment of a process', () => {
    const leases = Array.from({ length: 5_000 }, (_, at) => ({
      name: `${'n'.repeat(200)}${at}`,
      range: { low: at + 1, high: at + 1 },
      isHeld: true,
    }))
    const variables = formatLeases(leases)
    const sizes = Object.entries(variables).map(([key, value = '']) => Buffer.byteLength(`${key}=${value}`))
    expect(Math.max(...sizes)).toBeLessThan(131_072)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_300_000)
    expect(leasesOf(variables)).toEqual(leases)
  })
})

describe('the names of ports', () => {
  const row = (text: string, inode = 1_234) => `0000000000000000: 00000002 00000000 00010000 0001 01 ${inode} ${text}\n`

  it('are those of ports', () => {
    const table = [80, 65_535].map((one) => row(`@port-preflight/${one}`)).join('')
    const names = parseNames(`Num RefCount Protocol Flags Type St Inode Path\n${table}`)
    expect([...names.keys()].filter((one) => names[one] === 1)).toEqual([80, 65_535])
    expect([...parseNameSockets(row('@port-preflight/80', 77))]).toEqual([[80, ['socket:[77]']]])
  })

  it.each([
    '@port-preflight/0',
    '@port-preflight/65536',
    '@port-preflight/080',
    '@port-preflight/8e1',
    '/port-preflight/80',
  ])('not %s', (text) => {
    expect(parseNames(row(text)).includes(1)).toBe(false)
  })

  it('are found among junk, which never throws', () => {
    fc.assert(
      fc.property(lines, port, (text, one) => {
        expect(parseNames(`${text}\n${row(`@port-preflight/${one}`)}${text}`)[one]).toBe(1)
        for (const [found, [socket]] of parseNameSockets(text)) {
          expect(found).toBeLessThan(100_000)
          expect(socket).toMatch(/^socket:\[\d+\]$/)
        }
      }),
    )
  })
})

describe('an owner', () => {
  it('is alive while it is that very process', () => {
    const mark = formatOwner(process.pid)
    expect(mark).toMatch(/^\d+:\d+:[\da-f-]{36}$/)
    expect(parseOwner(mark)).toEqual({ pid: process.pid, isAlive: true })
    const { pid, start, boot } = parseOwnerMark(mark) ?? { pid: 0, start: '', boot: '' }
    expect(parseOwner(`${pid}:${Number(start) + 1}:${boot}`)).toEqual({ pid, isAlive: false })
    expect(parseOwner(`${pid}:${start}:${boot.replace(/^./, (one) => (one === 'a' ? 'b' : 'a'))}`)).toEqual({
      pid,
      isAlive: false,
    })
  })

  it('is one that may not be seen, by its number alone', () => {
    const boot = formatOwner(process.pid).split(':')[2]
    expect(parseOwner(`${process.pid}::${boot}`)).toEqual({ pid: process.pid, isAlive: true })
    expect(parseOwner(`4194304::${boot}`)).toEqual({ pid: 4_194_304, isAlive: false })
  })

  it('is nobody where the mark is junk', () => {
    fc.assert(
      fc.property(junk, (text) => {
        fc.pre(!/^[1-9]\d*:\d*:[\da-f-]*$/.test(text))
        expect(parseOwner(text)).toBeUndefined()
      }),
    )
  })
})
