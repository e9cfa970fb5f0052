import { expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { portAsker } from './port-asker.ts'

// vxlan is the one tunnel that every kernel here can build; the others are told by recorded answers, in test/host.

await describeInLab('a port of the kernel', (lab) => {
  const ask = portAsker(lab)

  test.each([
    [undefined, 'ip link delete vx7951'],
    ['alice', 'sudo ip link delete vx7951'],
  ])('is that of a device, which is deleted, by %s', async (user, command) => {
    await holders.vxlan(lab, { port: 7951 })
    expect((await ask.holder('7951/udp', user)).kernel).toEqual({ module: 'vxlan', device: 'vx7951' })
    expect((await ask.finding('7951/udp', user)).message).toContain(
      'the kernel itself (on 0.0.0.0, vxlan device vx7951)',
    )
    // What is known is no gap.
    expect(await ask.gaps('7951/udp', user)).toEqual([])
    expect((await ask.free('7951/udp', { user, seconds: 1 })).command).toBe(command)
  })

  test('is that of the one of several devices which has it', async () => {
    await Promise.all([7952, 7953].map((port) => holders.vxlan(lab, { port })))
    expect((await ask.free('7953/udp')).command).toBe('ip link delete vx7953')
    expect((await ask.holder('7952/udp')).kernel?.device).toBe('vx7952')
  })
})
