import { beforeAll, expect, test } from 'vitest'
import { describeInSpace, testUnless } from './describe-in-space.ts'
import { type Answer, askKernel } from './oracle.ts'
import type { PortSpace } from './port-space.ts'
import type { Recipe } from './recipe.ts'

const addresses = ['0.0.0.0', '127.0.0.1', '127.0.0.2', '*', '::', '::1', '::ffff:127.0.0.1'] as const

/** Which of the addresses, in their order, conflict with a holder of the given one. */
const conflicts: Readonly<Record<(typeof addresses)[number], string>> = {
  '0.0.0.0': 'USED USED USED USED ok   ok   USED',
  '127.0.0.1': 'USED USED ok   USED ok   ok   USED',
  '127.0.0.2': 'USED ok   USED USED ok   ok   ok',
  '*': 'USED USED USED USED USED USED USED',
  '::': 'ok   ok   ok   USED USED USED ok',
  '::1': 'ok   ok   ok   USED USED USED ok',
  '::ffff:127.0.0.1': 'USED USED ok   USED ok   ok   USED',
}

type Held = { readonly title: string; readonly recipe: Omit<Recipe, 'addresses'>; readonly used: Answer }

const holders: readonly Held[] = [
  { title: 'a TCP listener', recipe: { state: 'listen', proto: 'tcp' }, used: 'in-use' },
  {
    title: 'a TCP listener with SO_REUSEADDR',
    recipe: { state: 'listen', proto: 'tcp', reuseAddr: true },
    used: 'in-use',
  },
  { title: 'a UDP socket', recipe: { state: 'bound', proto: 'udp' }, used: 'in-use' },
  {
    title: 'a UDP socket with SO_REUSEADDR',
    recipe: { state: 'bound', proto: 'udp', reuseAddr: true },
    used: 'reuse-only',
  },
]

await describeInSpace('who conflicts with whom', (space) => {
  const noV6 = space.unavailable('tcp-listen-v6-loopback')
  const firstPort = 22_000
  let answers: readonly Answer[] = []

  beforeAll(async () => {
    if (noV6 === undefined) answers = await holdAllAndAsk(space, firstPort)
  })

  for (const [i, { title, used }] of holders.entries()) {
    for (const [j, address] of addresses.entries()) {
      testUnless(noV6, `${title} on ${address}: ${conflicts[address]}`, () => {
        const from = (i * addresses.length + j) * addresses.length
        const words = conflicts[address].split(/ +/)
        expect(answers.slice(from, from + addresses.length)).toEqual(
          words.map((word) => (word === 'USED' ? used : 'usable')),
        )
      })
    }
  }

  test('a UDP holder is no holder of the TCP port, nor the other way round', async () => {
    const [tcp, udp] = await Promise.all([space.hold('tcp-listen-any', 22_100), space.hold('udp-any', 22_101)])
    const questions = [tcp, udp].flatMap(({ port }) =>
      (['tcp', 'udp'] as const).map((proto) => ({ proto, address: '0.0.0.0', port })),
    )
    expect(await askKernel(space, questions)).toEqual(['in-use', 'usable', 'usable', 'in-use'])
  })

  testUnless(noV6, 'a v6-only listener shares its port with one on 0.0.0.0', async () => {
    await space.hold('tcp-listen-v6-only', 22_102)
    await expect(space.hold('tcp-listen-any', 22_102)).resolves.toMatchObject({ port: 22_102 })
    await expect(space.hold('tcp-listen-dual', 22_102)).rejects.toThrow('EADDRINUSE')
  })
})

/** Each holder on each address has its own port; the answers are for all wanted addresses on it. */
async function holdAllAndAsk(space: PortSpace, firstPort: number): Promise<readonly Answer[]> {
  const recipes = holders.flatMap(({ recipe }) => addresses.map((held): Recipe => ({ ...recipe, addresses: [held] })))
  await Promise.all(recipes.map((recipe, i) => space.hold(recipe, firstPort + i)))
  const questions = recipes.flatMap(({ proto }, i) =>
    addresses.map((address) => ({ proto: proto === 'udp' ? proto : 'tcp', address, port: firstPort + i }) as const),
  )
  return askKernel(space, questions)
}
