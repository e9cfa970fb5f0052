import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDevices } from '../../../src/host/managers/kernel.ts'

const VXLAN = '[{"ifname":"vx0","linkinfo":{"info_kind":"vxlan","info_data":{"id":1,"port":4789}}},{},{"ifname":"lo"}]'

describe('parseDevices', () => {
  it('reads devices that have a port', () => {
    expect(parseDevices(VXLAN)).toEqual([{ module: 'vxlan', device: 'vx0', port: 4789 }])
  })

  it('takes damaged answers', () => {
    fc.assert(
      fc.property(fc.nat(VXLAN.length), (end) => {
        expect(parseDevices(VXLAN.slice(0, end)).length).toBeLessThan(2)
      }),
    )
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseDevices(text)).toEqual([])
      }),
    )
  })
})
