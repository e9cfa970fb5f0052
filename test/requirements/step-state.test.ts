import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Requirement } from '../../src/model/requirement.ts'
import { formatNeeds, parseState } from '../../src/requirements/step-state.ts'
import { need } from '../support/make.ts'

const state = (values: Record<string, string>) => parseState((name) => values[name] ?? '')
const policy = { failOn: 'never', ignore: [{ kind: 'port-leaked', range: { low: 1, high: 2 } }], leaks: 'fail' }

describe('what a step leaves for its post', () => {
  it('comes back as it was', () => {
    const requirements = [need('web=127.0.0.1:8080'), need('block=9000-9010/udp optional'), need('[::1]:7')]
    const leases = [{ name: 'web', range: { low: 8080, high: 8080 }, isHeld: true }]
    const values = { lease: 'a', policy: JSON.stringify(policy), needs: formatNeeds({ requirements, leases }) }
    expect(state(values)).toEqual({ leaseId: 'a', policy, requirements, leases, omitted: 0 })
  })

  it('is nothing, where the step has not come so far', () => {
    expect(state({})).toBeUndefined()
  })

  it('is the lease alone, where the step was ended before it knew its ports', () => {
    const nothing = { policy: { failOn: 'error', ignore: [] }, requirements: [], leases: [], omitted: 0 }
    expect(state({ lease: 'a' })).toEqual({ leaseId: 'a', ...nothing })
  })

  it('fits into a variable of the environment, and says how much did not', () => {
    const requirements = Array.from({ length: 5_000 }, (_, at): Requirement => ({ ...need('1'), name: `näme${at}` }))
    const needs = formatNeeds({ requirements, leases: [] })
    expect(Buffer.byteLength(needs)).toBeLessThan(128 * 1024)
    const { requirements: kept = [], omitted } = state({ lease: 'a', needs }) ?? {}
    expect(kept).toEqual(requirements.slice(0, kept.length))
    expect(kept.length + (omitted ?? 0)).toBe(5_000)
    expect(kept.length).toBeGreaterThan(500)
  })

  it('is read without a word, however it is damaged', () => {
    const needs = formatNeeds({ requirements: [need('web=127.0.0.1:8080'), need('9000-9010')], leases: [] })
    fc.assert(
      fc.property(fc.nat(needs.length), fc.string(), fc.anything(), (at, more, other) => {
        for (const text of [
          needs.slice(0, at) + more,
          JSON.stringify(other) ?? '',
          `{"needs":${JSON.stringify(other)}}`,
        ]) {
          const read = state({ lease: 'a', needs: text, policy: text })
          for (const { range } of read?.requirements ?? []) expect(range.low).toBeGreaterThan(0)
        }
      }),
    )
  })
})
