import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBound } from '../../../src/host/linux/bound-sockets.ts'
import { parseSs } from '../../../src/host/linux/ss.ts'
import { recorded } from '../managers/recorded.ts'

const answer = recorded('ss-bound')

describe('sockets that are bound and do not listen', () => {
  it('are read with address, port and user', () => {
    const rows = parseBound(answer).map(({ endpoint, uid }) => [endpoint.port, endpoint.address, uid])
    expect(rows.toSorted()).toEqual([
      [7041, '0.0.0.0', 0],
      [7042, '127.0.0.1', 1001],
      [7043, '0.0.0.0', 0],
      [7043, '0.0.0.0', 1002],
      [7044, '*', 0],
      [7045, '::', 0],
      [7046, '127.0.0.1', 0],
      [7047, '0.0.0.0', 0],
      [7048, '0.0.0.0', 0],
      [7049, 'fe80::7%lo', 0],
    ])
  })

  it('are of a state of their own, and nobody is named yet', () => {
    const [first] = parseBound(answer)
    const inode = parseSs(answer)[0]?.inode
    expect(first).toMatchObject({ endpoint: { protocol: 'tcp' }, state: 'bound-inactive', inode, holders: [] })
  })

  it('have an inode of their own each, and a cgroup', () => {
    const inodes = parseBound(answer).map(({ inode }) => inode)
    expect(new Set(inodes).size).toBe(10)
    expect(parseSs(answer).map(({ inode }) => inode)).toEqual(inodes)
    expect(parseSs(answer).every(({ cgroup }) => cgroup === '/visitors')).toBe(true)
  })

  it.each([
    // A connection that failed leaves its peer.
    ['0 3 127.0.0.1:7112 127.0.0.1:* ino:5 sk:1 cgroup:/a <->', '127.0.0.1'],
    // As with more than one state, or more than one kind of socket.
    ['tcp UNCONN 0 0 127.0.0.1:7112 0.0.0.0:* users:(("a b",pid=1,fd=3)) uid:7 ino:5 sk:1 <->', '127.0.0.1'],
    ['0 0 0.0.0.0:7112 0.0.0.0:* ino:5 sk:1 <->', '0.0.0.0'],
  ])('are read from %j', (line, address) => {
    expect(parseBound(line)).toMatchObject([{ endpoint: { address, port: 7112 }, inode: 5 }])
  })

  it.each([
    '',
    '0 0 0.0.0.0:7112 0.0.0.0:* uid:0 sk:1',
    '0 0 0.0.0.0:0 0.0.0.0:* ino:5 sk:1 <->',
    '0 0 0.0.0.0:70000 0.0.0.0:* ino:5 sk:1 <->',
    '0 0 example.org:7112 0.0.0.0:* ino:5 sk:1 <->',
    '0 0 [::1:7112 [::]:* ino:5 sk:1 <->',
    '0 0 0.0.0.0:7112 ino:5 sk:1 <->',
  ])('are not read from %j', (line) => {
    expect(parseBound(line)).toEqual([])
  })

  it('are never made up from a damaged answer', () => {
    const whole = parseBound(answer)
    const damaged = fc.tuple(fc.nat(answer.length), fc.nat(40), fc.string({ maxLength: 5 }))
    fc.assert(
      fc.property(damaged, ([at, length, noise]) => {
        const lines = `${answer.slice(0, at)}${noise}${answer.slice(at + length)}`
        const read = parseBound(lines)
        for (const { endpoint, inode, uid } of read) {
          expect(endpoint.port > 0 && endpoint.port <= 65_535).toBe(true)
          expect([inode, uid].every(Number.isSafeInteger)).toBe(true)
        }
        // One cut or one insertion touches three lines at the most.
        const known = read.filter((one) => whole.some(({ inode }) => inode === one.inode))
        expect(known.length).toBeGreaterThanOrEqual(whole.length - 3)
      }),
    )
  })

  it('are read from any text without end or error', () => {
    fc.assert(fc.property(fc.string(), (text) => parseBound(text).length <= text.length))
  })
})
