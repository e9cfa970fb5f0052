import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/model/errors.ts'
import { REACHES } from '../../src/model/resolution.ts'
import { parseResolve } from '../../src/requirements/resolve.ts'

const nothing = { isPlan: false, reaches: [], services: [] }

describe('what may be resolved', () => {
  it.each(['', '  ', 'off', ',,'])('%j is nothing', (text) => {
    expect(parseResolve(text)).toBeUndefined()
  })

  it.each([
    ['plan', { ...nothing, isPlan: true, reaches: [...REACHES] }],
    ['containers', { ...nothing, reaches: ['containers'] }],
    ['processes, leftovers', { ...nothing, reaches: ['leftovers', 'processes'] }],
    ['plan\nsystem-services\nsystem-services', { ...nothing, isPlan: true, reaches: ['system-services'] }],
    ['system:redis', { ...nothing, services: [{ keeper: 'system', name: 'redis.service' }] }],
    ['docker:web, programs', { ...nothing, reaches: ['programs'], services: [{ keeper: 'docker', name: 'web' }] }],
  ])('%j', (text, permission) => {
    expect(parseResolve(text)).toEqual(permission)
  })

  it.each(['everything', 'off, containers', 'Containers', 'system-service', 'kill -9', '*', 'plan off'])(
    '%j is not understood, and nothing of it is done',
    (text) => {
      expect(() => parseResolve(text)).toThrow(UsageError)
      expect(() => parseResolve(text)).toThrow(/^resolve: ".*" is not understood: expected off, plan, leftovers, /)
    },
  )

  it('is never more than what is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const permission = attempt(text)
        for (const reach of REACHES) if (permission?.reaches.includes(reach)) expect(text).toContain(reach)
      }),
    )
  })
})

function attempt(text: string) {
  try {
    return parseResolve(text)
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError)
    return undefined
  }
}
