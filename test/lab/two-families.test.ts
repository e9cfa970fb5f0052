import { expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { portAsker } from './port-asker.ts'

// One port number in two hands, one for each address family.

await describeInLab(
  'a port of two families',
  (lab) => {
    const ask = portAsker(lab)
    const kept = async (port: string, user?: string) =>
      (await ask.holders(port, user)).map(({ address, process, container }) => [
        address,
        container?.name ?? process?.command?.split(' ')[0],
      ])

    test.each([undefined, 'alice'])('half of which pasta got without a word, for %s', async (user) => {
      const port = user === undefined ? 7601 : 7602
      lab.start('python3', ['-m', 'http.server', `${port}`, '--bind', '0.0.0.0'], { user: 'alice' })
      await lab.listening(port)
      const name = `half-${port}`
      await holders.podmanContainer(lab, { name, publish: [`${port}:80`], user: 'alice', network: 'pasta' })
      const half = [
        ['0.0.0.0', 'python3'],
        ['::', name],
      ]
      expect((await kept(`${port}`, user)).sort()).toEqual(half)
      expect(await kept(`0.0.0.0:${port}`, user)).toEqual([half[0]])
      expect(await kept(`[::]:${port}`, user)).toEqual([half[1]])
      await ask.free(`${port}`, { user })
    })

    test.each([undefined, 'alice'])('in the hands of two servers, for %s', async (user) => {
      const port = user === undefined ? 7603 : 7604
      const server = (bind: string) =>
        lab.start('python3', ['-m', 'http.server', `${port}`, '--bind', bind], { user: 'alice' })
      server('127.0.0.1')
      server('::1')
      await lab.until(async () => (await lab.listeners(port)).holders.length === 2, 'both')
      const told = (await ask.holders(`${port}`, user)).map(({ address, process }) => [
        address,
        process?.command?.split(' ').at(-1),
      ])
      expect(told.sort()).toEqual([
        ['127.0.0.1', '127.0.0.1'],
        ['::1', '::1'],
      ])
      await ask.free(`${port}`, { user })
    })
  },
  { dualStack: true },
)
