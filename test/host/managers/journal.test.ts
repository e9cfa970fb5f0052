import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type InUse, inUseAt, parseRefusals } from '../../../src/host/managers/journal.ts'
import { recorded } from './recorded.ts'

const readInUse = (text: string, port: number) => inUseAt({ protocol: 'tcp', address: '*', port }, parseRefusals(text))
const RECORDINGS = ['by-file', 'by-argument', 'slirp', 'pasta'].map((name) => `journal-${name}`)

describe('what a journal says of a port', () => {
  it.each<[string, InUse]>([
    ['journal-by-file', 'this-port'],
    ['journal-slirp', 'this-port'],
    ['journal-pasta', 'this-port'],
    // python names none.
    ['journal-by-argument', 'some-port'],
  ])('%s', (name, expected) => expect(readInUse(recorded(name), 7041)).toBe(expected))

  it.each(RECORDINGS)('%s: no number in it is taken for another port', (name) => {
    const text = recorded(name)
    const numbers = [...new Set(text.match(/\d{1,5}/g))].map(Number).filter((number) => number !== 7041)
    expect(numbers.filter((port) => readInUse(text, port) === 'this-port')).toEqual([])
  })

  it.each<[string, number, InUse | undefined]>([
    ['nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)', 80, 'this-port'],
    [
      '2026/11/21 10:53:53 [emerg] 8001#8001: bind() to [::]:80 failed (98: Address already in use)',
      8001,
      'other-port',
    ],
    ['2026/11/21 10:53:53 listen tcp :8080: bind: address already in use', 53, 'other-port'],
    ['main.go:45: listen tcp :8080: bind: address already in use', 45, 'other-port'],
    ['main.go:45: listen tcp :8080: bind: address already in use', 8080, 'this-port'],
    [
      "[Errno 98] error while attempting to bind on address ('127.0.0.1', 8000): address already in use",
      8000,
      'this-port',
    ],
    ["Connection in use: ('0.0.0.0', 8000)", 8000, 'this-port'],
    ['Could not create server TCP listening socket *:6379: bind: Address already in use', 6379, 'this-port'],
    ['Error: listen EADDRINUSE: address already in use ::1:3000', 3000, 'this-port'],
    ['Web server failed to start. Port 8080 was already in use.', 8080, 'this-port'],
    ['Bind for 0.0.0.0:18080 failed: port is already allocated.', 18080, 'this-port'],
    ['Bind for 0.0.0.0:18080 failed: port is already allocated.', 8080, 'other-port'],
    [
      'could not bind "127.0.0.1": Address already in use\nHINT: Is another one running on port 5432?',
      5432,
      'this-port',
    ],
    ['httpd: bind: Address already in use', 8080, 'some-port'],
    ['dial tcp 10.0.0.1:8080: connect: connection refused', 8080, undefined],
    ['the container name "web" is already in use by 0123', 8080, undefined],
    ['listening on port 8080', 8080, undefined],
    ['', 8080, undefined],
  ])('%s, for %i: %s', (text, port, expected) => expect(readInUse(text, port)).toBe(expected))

  it('takes any text, in time', () => {
    const port = fc.integer({ min: 1, max: 65_535 })
    fc.assert(
      fc.property(fc.string({ maxLength: 5_000, unit: 'grapheme' }), port, (text, number) => {
        const told = readInUse(`Address already in use\n${text}`, number)
        expect(told === 'some-port' || text.includes(`${number}`) || told === 'other-port').toBe(true)
      }),
      { numRuns: 300 },
    )
    const [start, long] = [performance.now(), `${'1:'.repeat(100_000)} in use ${'port '.repeat(100_000)}`]
    readInUse(`address already in use ${long}\n${long}`, 80)
    expect(performance.now() - start).toBeLessThan(500)
  })
})
