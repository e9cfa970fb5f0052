import { describe, expect, test } from 'vitest'
import { describeInLab } from '../describe-in-lab.ts'
import * as ollama from './ollama.ts'
import { resolving, type State } from './resolving.ts'
import { sidesOf } from './sides.ts'

// Ollama as a unit of the system and as a container of alice's podman: put right as the configuration says, and undone.

const SYSTEM = `system:${ollama.systemUnit}`
const USER = `user/alice:${ollama.userUnit}`
const REACHES = 'system-services,user-services'
const pair = (keep?: string) =>
  `ollama: { ports: [${ollama.port}], run-by: [${SYSTEM}, user:${ollama.userUnit}]${keep ? `, keep: ${keep}` : ''} }`

await describeInLab('ollama of the system and of alice, resolved', (lab) => {
  const { state, resolve, undo, expectAsBefore, expectNothingLeft } = resolving(lab)
  const { up, start, rest, has, isFlapping } = sidesOf(lab, ollama)

  test('both are set up', async () => {
    await ollama.installSystem(lab)
    await ollama.installUser(lab)
    await rest()
  })

  describe.each(['root', 'alice'])('by %s', (user) => {
    let before: State

    test('is in a bad state: that of the system up, that of alice flapping', async () => {
      await rest()
      await up('system')
      await start('user')
      await isFlapping('user')
      before = await state()
    })

    test.each([
      ['nobody has said which one stays', pair(), REACHES, 'which one is to stay is not said: name it by keep'],
      ['resolve names another reach', pair('user'), 'containers', 'resolve does not name system-services'],
    ])('is left where %s', async (_, services, reaches, reason) => {
      const { report, exitCode } = await resolve(user, ['check', '--services', services, '--resolve', reaches])
      expect(exitCode).toBe(1)
      expect(report.outcomes.length).toBeGreaterThan(0)
      for (const outcome of report.outcomes) expect(outcome).toMatchObject({ result: 'refused', reason })
      await expectAsBefore(before)
    })

    test('is only told of by plan', async () => {
      const args = ['check', '--services', pair('user'), '--resolve', `plan,${REACHES}`]
      const { report, exitCode } = await resolve(user, args)
      expect([exitCode, report.outcomes.map(({ result, title }) => [result, title])]).toEqual([
        1,
        [['planned', `keep ${USER}`]],
      ])
      await expectAsBefore(before)
    })

    test('is put right: that of alice has the port', async () => {
      const need = `ollama=${ollama.port} listening by user:${ollama.userUnit}`
      const { report, exitCode } = await resolve(user, [
        ...['check', need, '--services', pair('user'), '--resolve', REACHES],
      ])
      expect(report.outcomes.map(({ result, title, reason }) => [result, title, reason])).toEqual([
        ['done', `keep ${USER}`, undefined],
      ])
      expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(exitCode).toBe(0)
      expect(await has('user')).toBe(true)
      expect((await lab.exec('systemctl', ['is-active', ollama.systemUnit])).stdout).toBe('inactive\n')
      expect((await lab.exec('systemctl', ['is-enabled', ollama.systemUnit])).stdout).toBe('disabled\n')
    })

    test('is as before when that is taken back', async () => {
      const { stdout, stderr, exitCode } = await undo(user)
      expect([stdout, stderr, exitCode]).toEqual([expect.stringMatching(/^put back: keep /), '', 0])
      await lab.until(() => has('system'), 'that of the system to be back')
      await expectAsBefore(before)
      await expectNothingLeft(user)
    })

    test('is put right the other way round, with what would start it again, and is as before', async () => {
      await rest()
      await up('user')
      await start('system')
      await isFlapping('system')
      const flapping = await state()
      const { report, exitCode } = await resolve(user, ['check', '--services', pair('system'), '--resolve', REACHES])
      // What needs that of alice would start it at the next boot: it is disabled too.
      expect(report.outcomes.map(({ result, title, reason }) => [result, title, reason])).toEqual([
        ['done', expect.stringMatching(`^keep ${SYSTEM}(: .* stops? with ${USER})?$`), undefined],
      ])
      await lab.until(() => has('system'), 'that of the system to have it')
      expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(exitCode).toBe(0)
      expect(await undo(user)).toMatchObject({ exitCode: 0, stderr: '' })
      await lab.until(() => has('user'), 'that of alice to be back')
      await expectAsBefore(flapping)
      await expectNothingLeft(user)
    })
  })
})
