import { describe, expect, test } from 'vitest'
import { describeInLab } from '../describe-in-lab.ts'
import * as stack from './stack.ts'
import { watching } from './watching.ts'

// The ports of a stack, which an earlier instance of it, Debian's redis and a developer have.

const REDIS = 'system:redis-server.service'
const OLD_REDIS = `compose:${stack.project}/redis`
const optional = ([8081, 9090] as const).map((port) => [port, 'warning'] as const)
const wanted = [...stack.required.map((port) => [port, 'error'] as const), ...optional]

/** Who has each port, as far as that user sees. */
const holders = {
  root: {
    6379: { manager: { unit: 'redis-server.service' }, product: 'Redis' },
    7001: { container: { composeProject: stack.project, composeService: 'tts' } },
    8080: { process: { user: 'alice', command: 'node /srv/server.js 8080' } },
    8081: { container: { composeProject: stack.project, composeService: 'gateway' } },
    9090: { container: { composeProject: stack.project, composeService: 'metrics' } },
  },
  alice: {
    6379: { manager: { unit: 'redis-server.service' }, product: 'Redis' },
    7001: { container: { engine: 'docker' } },
    8080: { process: { user: 'alice', command: 'node /srv/server.js 8080' } },
    8081: { container: { engine: 'docker' } },
    9090: { container: { engine: 'docker' } },
  },
} as const

await describeInLab('the ports of a stack', (lab) => {
  const { look, only, paste, keeps } = watching(lab)
  const needs = stack.needs
  const asked = (user: string) => (user === 'root' ? {} : { user })
  const services = { without: '', with: 'all' } as const
  const areFree = async () =>
    (await Promise.all(stack.ports.map((port) => lab.listeners(port)))).every((one) => one.text === '')

  test('are held', () => stack.occupy(lab))

  describe.each(['root', 'alice'] as const)('to %s', (user) => {
    test.each(['without', 'with'] as const)('each has its holder and its command, %s services', async (which) => {
      const { troubles } = await look({ ...asked(user), needs, services: services[which] })
      const told = troubles.map(({ port, severity }) => [port, severity]).toSorted(([a], [b]) => Number(a) - Number(b))
      expect(told).toEqual(wanted)
      for (const { port, holders: seen, remedies } of troubles) {
        expect(seen[0]).toMatchObject(holders[user][port as (typeof stack.ports)[number]])
        expect(remedies[0]?.command).toBeDefined()
      }
      const [redis] = troubles.filter(({ port }) => port === 6379)
      const isRoot = user === 'root' && which === 'with'
      expect(redis?.kind).toBe(isRoot ? 'service-duplicated' : 'port-in-use')
      if (isRoot) expect(redis).toMatchObject({ winner: REDIS, services: [REDIS, OLD_REDIS], basis: 'product' })
    })

    test.each(['without', 'with'] as const)('the commands free them all, %s services', async (which) => {
      const { troubles } = await look({ ...asked(user), needs, services: services[which] })
      for (const { remedies } of troubles) await paste(remedies[0]?.command, user)
      await lab.until(areFree, 'all ports to be free')
      expect((await look({ ...asked(user), needs, services: services[which] })).exitCode).toBe(0)
      const undo = troubles.flatMap(({ remedies }) => remedies[0]?.undo ?? []).toReversed()
      for (const command of undo) await paste(command, user)
      const docker = ['compose', '--project-name', stack.project, 'start', 'tts', 'gateway', 'metrics']
      // Who may not ask docker for names stops containers by their ports, and that has no undo.
      if (user === 'alice') await lab.run('docker', docker)
      await stack.develop(lab)
      const again = await look({ ...asked(user), needs })
      expect(again.troubles.map(({ port }) => port).toSorted()).toEqual(stack.ports.toSorted())
    })
  })

  test('bob is told who has what he may see, and what shows the rest', async () => {
    const { troubles, gaps } = await look({ user: 'bob', needs, services: 'all' })
    expect(troubles.map(({ port, kind }) => [port, kind])).toEqual(stack.ports.map((port) => [port, 'port-in-use']))
    expect(troubles.find(({ port }) => port === 8080)?.remedies[0]).toMatchObject({
      kind: 'look',
      command: "sudo ss -Hanpt 'sport = :8080'",
    })
    expect(gaps.map(({ reason }) => reason)).toContain('docker.sock may not be used by this user')
  })

  test('of redis there are two, and either may stay', async () => {
    expect(await only()).toMatchObject({ clash: 'now', winner: REDIS, services: [REDIS, OLD_REDIS] })
    await keeps(OLD_REDIS, {
      whenFixed: async () => {
        expect((await lab.listening(6379)).holders.map(({ name }) => name)).toContain('docker-proxy')
      },
    })
    await lab.until(async () => (await look()).troubles[0]?.winner === REDIS, "Debian's redis to be back")
  })
})
