import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { formatOwner, parseOwner } from '../../../../src/host/linux/leases/owner.ts'

// A clock that is set has no part in who lives: an owner is known by ticks after boot, which no setting moves.

const LINUX = join(import.meta.dirname, '../../../../src/host/linux')
const textsOf = (part: string) =>
  readdirSync(join(LINUX, part)).map((name): [string, string] => [name, readFileSync(join(LINUX, part, name), 'utf8')])

afterEach(() => {
  vi.useRealTimers()
})

describe('the clock', () => {
  it.each(['2001-01-01', '2099-12-31'])('set to %s ends no owner, and revives none', (day) => {
    const [own, gone] = [formatOwner(process.pid), `${process.pid}:1:${formatOwner(process.pid).split(':')[2]}`]
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) })
    expect(new Date().toISOString()).toContain(day)
    expect([own, gone].map((mark) => parseOwner(mark)?.isAlive)).toEqual([true, false])
    expect(formatOwner(process.pid)).toBe(own)
  })

  it.each(['leases', 'reserve'])('is not read where it is decided who lives: %s', (part) => {
    // Of Node and of perl, whose programs stand in the same files.
    const clock = /\bnew Date\b|\bDate\.|\bhrtime\b|\bgettimeofday\b|\b(time|localtime|gmtime)\b *[;()+-]|\bbtime\b/
    const reading = textsOf(part).flatMap(([name, text]) => (clock.test(text) ? [name] : []))
    expect(reading).toEqual([])
  })
})
