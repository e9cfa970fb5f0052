import { describe, expect, test } from 'vitest'
import { describeInLab } from '../describe-in-lab.ts'
import * as ollama from './ollama.ts'
import { seconds, sidesOf } from './sides.ts'
import { watching } from './watching.ts'

// Ollama as a unit of the system and as a container of alice's podman, and what of hers does not work without it.

const SYSTEM = `system:${ollama.systemUnit}`
const USER = `user/alice:${ollama.userUnit}`
const refused = {
  system: `Error: listen tcp 127.0.0.1:${ollama.port}: bind: address already in use`,
  user: `Error: rootlessport listen tcp 0.0.0.0:${ollama.port}: bind: address already in use`,
}
const DEPENDENTS = ollama.dependents.map((unit) => `user/alice:${unit}`)

const pair = (keep?: string) =>
  `ollama: { ports: [${ollama.port}], run-by: [${SYSTEM}, user:${ollama.userUnit}]${keep ? `, keep: ${keep}` : ''} }`

await describeInLab('ollama of the system and of alice', (lab) => {
  const alice = lab.as('alice')
  const { look, only, keeps } = watching(lab)
  const { up, start, rest, has, isFlapping } = sidesOf(lab, ollama)
  const asked = (user: string) => (user === 'root' ? {} : { user })
  const startDependents = () => alice.exec('systemctl', ['--user', 'start', '--no-block', ...ollama.dependents])
  const areUp = () =>
    lab.until(async () => {
      const { stdout } = await alice.exec('systemctl', ['--user', 'is-active', ...ollama.dependents])
      return stdout === 'active\n'.repeat(ollama.dependents.length)
    }, 'all that needs ollama to be up')

  test('both are set up', async () => {
    await ollama.installSystem(lab)
    await ollama.installUser(lab)
    await rest()
  })

  describe('with that of the system up', () => {
    test('that of alice flaps, and what needs it is down', async () => {
      await up('system')
      await start('user')
      await startDependents()
      await isFlapping('user')
      const said = () => lab.run('journalctl', ['--output=cat', '_SYSTEMD_USER_UNIT=assistant.service'])
      await lab.until(async () => /ECONNREFUSED/.test(await said()), 'a call in vain')
    })

    test.each(['root', 'alice', 'root', 'alice'])('which is one finding whenever %s looks', async (user) => {
      await seconds(0.4)
      const finding = await only(asked(user))
      expect(finding).toMatchObject({
        ...{ kind: 'service-duplicated', severity: 'error', clash: 'now', basis: 'product', port: ollama.port },
        ...{ winner: SYSTEM, services: [SYSTEM, USER] },
      })
      // One of them says that it runs until its next call.
      const dependents = [...(finding.dependents ?? []), 'user/alice:assistant.service']
      expect([...new Set(dependents)].toSorted()).toEqual(DEPENDENTS.toSorted())
      // Its journal may be late on a busy machine.
      await expect.poll(async () => (await only(asked(user))).message, { timeout: 20_000 }).toContain(refused.user)
    })

    test('nor is what calls it in vain another one', async () => {
      const told = async () => (await only()).dependents
      await expect.poll(told, { timeout: 30_000 }).toContain('user/alice:assistant.service')
    })

    test('bob sees that all is well with the system, and what he does not see', async () => {
      const { troubles, gaps, exitCode } = await look({ user: 'bob' })
      expect([troubles, exitCode]).toEqual([[], 0])
      expect(gaps.map(({ subject }) => subject)).toContain("services of other users' own managers")
    })

    test.each(['root', 'alice'])('%s keeps that of alice, which wakes what needs it, and undoes it', async (user) => {
      const what = { ...asked(user), services: pair('user') }
      const finding = await only(what)
      expect([finding.basis, finding.remedies.length]).toEqual(['declared', 1])
      await keeps(USER, {
        ...what,
        whenFixed: async () => {
          await areUp()
          await seconds(3)
          expect(await has('user')).toBe(true)
          expect((await look()).troubles).toMatchObject([{ severity: 'warning', clash: 'dormant' }])
        },
      })
      await lab.until(() => has('system'), 'that of the system to be back')
      await rest()
      await up('system')
      await start('user')
      await startDependents()
      await isFlapping('user')
    })

    test.each(['root', 'alice'])('%s keeps that of the system, and is told what stays down', async (user) => {
      const { remedies } = await only(asked(user))
      const way = remedies.find(({ title }) => title === `keep ${SYSTEM}`)
      for (const unit of ['open-webui.service', 'mindsdb.service']) {
        expect(way?.consequence).toMatch(new RegExp(`user/alice:${unit}.* stay down, for want of it`))
      }
      // What calls ollama at the address of the machine goes on to do so.
      await alice.run('systemctl', ['--user', 'disable', '--now', 'assistant.service'])
      await keeps(SYSTEM, {
        ...asked(user),
        whenFixed: async () => {
          await seconds(3)
          expect(await has('system')).toBe(true)
        },
      })
      await alice.run('systemctl', ['--user', 'enable', '--now', 'assistant.service'])
      await start('user')
      await isFlapping('user')
    })
  })

  describe('with that of alice up', () => {
    test.each(['root', 'alice'])('and that of the system for the next boot, to %s', async (user) => {
      if (user === 'root') {
        await rest()
        await up('user')
        await startDependents()
        await areUp()
      }
      expect(await only(asked(user))).toMatchObject({
        ...{ clash: 'next-boot', winner: USER, services: [USER, SYSTEM], dependents: [], severity: 'error' },
      })
    })

    test.each(['root', 'alice'])('and that of the system flapping, to %s', async (user) => {
      if (user === 'root') {
        await start('system')
        await isFlapping('system')
      }
      const finding = await only(asked(user))
      expect(finding).toMatchObject({ clash: 'now', winner: USER, services: [USER, SYSTEM], dependents: [] })
      if (user === 'root') expect(finding.message).toContain(refused.system)
      expect(finding.message).toMatch(/unit ollama.service has been restarted [2-9]\d* times/)
    })

    test.each(['root', 'alice'])('%s keeps it, and undoes it', async (user) => {
      await keeps(USER, {
        ...asked(user),
        whenFixed: async () => {
          await seconds(3)
          expect(await has('user')).toBe(true)
          await areUp()
        },
      })
      await isFlapping('system')
      expect(await only(asked(user))).toMatchObject({ clash: 'now', winner: USER })
    })
  })
})
