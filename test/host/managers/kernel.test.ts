import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDevices, parseKind, parseListenPorts } from '../../../src/host/managers/kernel.ts'
import { recorded } from './recorded.ts'

const VXLAN = '[{"ifname":"vx0","linkinfo":{"info_kind":"vxlan","info_data":{"id":1,"port":4789}}},{},{"ifname":"lo"}]'

// As iproute2 writes them: the kernels that the tests run on have neither module.
const OTHERS = `[
  {"ifname":"gnv0","linkinfo":{"info_kind":"geneve","info_data":{"id":7,"remote":"192.0.2.9","ttl":0,"port":6081}}},
  {"ifname":"bare0","linkinfo":{"info_kind":"bareudp","info_data":{"dstport":6635,"ethertype":"mpls_uc"}}},
  {"ifname":"wg0","linkinfo":{"info_kind":"wireguard"}}
]`

describe('parseDevices', () => {
  it('reads devices that have a port', () => {
    expect(parseDevices(VXLAN)).toEqual([{ module: 'vxlan', device: 'vx0', port: 4789 }])
    expect(parseDevices(OTHERS)).toEqual([
      { module: 'geneve', device: 'gnv0', port: 6081 },
      { module: 'bareudp', device: 'bare0', port: 6635 },
    ])
  })

  it('reads what ip tells of a whole machine', () => {
    const links = recorded('ip-links')
    expect(parseDevices(links)).toEqual([{ module: 'vxlan', device: expect.stringMatching(/^vx/), port: 4789 }])
    for (const end of [links.length / 2, links.length - 3]) expect(parseDevices(links.slice(0, end))).toEqual([])
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

describe('wireguard, whose link does not say its port', () => {
  it('is found by its kind', () => {
    expect(parseKind(OTHERS, 'wireguard')).toEqual(['wg0'])
    expect(parseKind(VXLAN, 'wireguard')).toEqual([])
  })

  it('is a device and its port a line', () => {
    expect(parseListenPorts('wg0\t51820\nwg-home\t51821\n')).toEqual([
      { module: 'wireguard', device: 'wg0', port: 51_820 },
      { module: 'wireguard', device: 'wg-home', port: 51_821 },
    ])
  })

  it.each(['', 'wg0', 'wg0 51820', 'wg0\toff', 'Unable to access interface wg0: Operation not permitted'])(
    'is nothing in %j',
    (output) => {
      expect(parseListenPorts(output)).toEqual([])
    },
  )
})
