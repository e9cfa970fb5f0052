import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseUnits } from '../../../src/host/managers/unit-facts.ts'

const recorded = readFileSync(join(import.meta.dirname, '../../fixtures/managers/systemctl-show-system.txt'), 'utf8')
const output = recorded.slice(recorded.indexOf('\n') + 1)

describe('parseUnits', () => {
  it('reads several units of one answer, in whatever order systemd writes their properties', () => {
    const units = new Map(parseUnits(output).map((facts) => [facts.unit, facts]))
    expect(units.get('web.service')).toEqual({
      unit: 'web.service',
      file: '/etc/systemd/system/web.service',
      isEnabled: false,
    })
    expect(units.get('echo.socket')).toMatchObject({ activates: ['echo.service'] })
    expect(units.get('loser.service')).toMatchObject({ result: 'exit-code', restarts: expect.any(Number) })
  })

  it('passes over a unit without a name', () => {
    expect(parseUnits('Id=\nResult=success\n\nId=web.service\n')).toEqual([{ unit: 'web.service' }])
  })

  it('takes damaged answers', () => {
    fc.assert(
      fc.property(fc.nat(output.length), fc.string(), (at, noise) => {
        for (const { unit } of parseUnits(`${output.slice(0, at)}${noise}`)) expect(unit).not.toBe('')
      }),
      { numRuns: 200 },
    )
  })
})
