import { describe, expect, it } from 'vitest'
import { parseFailOn, parseIgnore, parseReserve } from '../../src/requirements/policy.ts'

describe('parseIgnore', () => {
  it('takes kinds, ports and ranges, with commas or line ends between', () => {
    expect(parseIgnore('port-shared, port-in-use:8080\nport-ephemeral:40000-40010')).toEqual([
      { kind: 'port-shared' },
      { kind: 'port-in-use', range: { low: 8080, high: 8080 } },
      { kind: 'port-ephemeral', range: { low: 40_000, high: 40_010 } },
    ])
    expect(parseIgnore('engine-down, leftover:3000-3001')).toEqual([
      { kind: 'engine-down' },
      { kind: 'leftover', range: { low: 3000, high: 3001 } },
    ])
    expect(parseIgnore('')).toEqual([])
  })

  it.each([
    ['busy', 'ignore: "busy" is not understood: expected kind or kind:port, kind one of port-in-use'],
    ['port-in-use:0', 'port 0 is no port of its own'],
    ['port-in-use:8080:1', '"port-in-use:8080:1" is not understood'],
    ['port-in-use:', '"" is not a port number'],
    ['host-unreadable:8080', 'host-unreadable is about the machine and has no port'],
    ['engine-down:8080', 'engine-down is about the machine and has no port'],
    ['ephemeral-crowded:8080', 'ephemeral-crowded is about the machine and has no port'],
    ['runner-kill-mode:8080', 'runner-kill-mode is about the machine and has no port'],
  ])('refuses %j', (text, message) => {
    expect(() => parseIgnore(text)).toThrow(message)
  })
})

describe('parseFailOn', () => {
  it.each(['error', 'warning', 'notice', 'never'])('takes %s', (value) => {
    expect(parseFailOn(value)).toBe(value)
  })

  it('names the value and the choices', () => {
    expect(() => parseFailOn('always')).toThrow(
      'fail-on: "always" is not understood: expected error, warning, notice, never',
    )
  })
})

describe('parseReserve', () => {
  it.each(['none', 'kernel'])('takes %s', (value) => {
    expect(parseReserve(value)).toBe(value)
  })

  it('names the value and the choices', () => {
    expect(() => parseReserve('yes')).toThrow('reserve: "yes" is not understood: expected none, kernel')
  })
})
