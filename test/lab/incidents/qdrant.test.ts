import { describe, expect, test } from 'vitest'
import { describeInLab } from '../describe-in-lab.ts'
import * as qdrant from './qdrant.ts'
import { seconds, sidesOf } from './sides.ts'
import { watching } from './watching.ts'

// Qdrant as a unit of the system and as a container of alice's podman, whose ports rootlessport has.

const SYSTEM = `system:${qdrant.systemUnit}`
const USER = `user/alice:${qdrant.userUnit}`
const RESTART_SECONDS = 2
const ranges = qdrant.ports.map((port) => ({ low: port, high: port }))
// Podman keeps the same words with the container, without its "Error: ".
const refused = 'rootlessport listen tcp 0.0.0.0:6333: bind: address already in use'

const pair = (keep?: string) =>
  `qdrant: { ports: [6333, 6334], run-by: [${SYSTEM}, user:${qdrant.userUnit}]${keep ? `, keep: ${keep}` : ''} }`

describe.each([
  ['generated', qdrant.installGenerated],
  ['Quadlet', qdrant.installQuadlet],
] as const)('%s', async (form, install) => {
  await describeInLab(`qdrant of the system and of alice (${form})`, (lab) => {
    const { look, only, keeps, paste } = watching(lab)
    const { up, start, rest, has, isFlapping } = sidesOf(lab, { ...qdrant, port: 6333 })
    const asked = (user: string) => (user === 'root' ? {} : { user })
    const hidden = "services of other users' own managers"

    test('both are set up', async () => {
      await qdrant.installSystem(lab)
      await install(lab)
      await rest()
    })

    describe.each([
      ['system', 'user'],
      ['user', 'system'],
    ] as const)('with that of the %s up', (winner, loser) => {
      const [WINNER, LOSER] = winner === 'system' ? [SYSTEM, USER] : [USER, SYSTEM]

      test.each(['root', 'alice'])('and the other for the next boot, to %s', async (user) => {
        if (user === 'root') {
          await rest()
          await up(winner)
        }
        const finding = await only(asked(user))
        expect(finding).toMatchObject({
          ...{ kind: 'service-duplicated', severity: 'error', clash: 'next-boot', basis: 'product' },
          ...{ winner: WINNER, services: [WINNER, LOSER], ranges },
        })
        expect(finding.message).toContain('at the next boot both start, and one of them loses')
      })

      test('and the other flapping', async () => {
        await start(loser)
        await isFlapping(loser)
        expect(await has(winner)).toBe(true)
      })

      test.each(['root', 'alice', 'root', 'alice', 'root'])('which is told to %s whenever he looks', async (user) => {
        await seconds(0.3)
        const finding = await only(asked(user))
        expect(finding).toMatchObject({
          ...{ kind: 'service-duplicated', severity: 'error', clash: 'now', basis: 'product' },
          ...{ winner: WINNER, services: [WINNER, LOSER], ranges },
        })
        expect(finding.message).toMatch(/has been restarted [2-9]\d* times/)
        if (loser === 'user') expect(finding.message).toContain(refused)
      })

      test('bob sees the side of the system, and is told what he does not see', async () => {
        const { troubles, gaps } = await look({ user: 'bob' })
        expect(gaps.map(({ subject }) => subject)).toContain(hidden)
        const seen = loser === 'system' ? [{ kind: 'service-restarting', services: [SYSTEM] }] : []
        expect(troubles).toMatchObject(seen)
      })

      test.each(['root', 'alice'])('the declared pair is the same finding, to %s', async (user) => {
        const { basis, services, remedies } = await only({ ...asked(user), services: pair() })
        expect([basis, services]).toEqual(['declared', [WINNER, LOSER]])
        expect(remedies.map(({ kind }) => kind)).toEqual(['keep-service', 'keep-service', 'move'])
      })

      test.each([
        ['root', 'system', SYSTEM],
        ['root', 'user', USER],
        ['alice', 'system', SYSTEM],
        ['alice', 'user', USER],
      ] as const)('%s keeps that of the %s, and undoes it', async (user, keep, ref) => {
        await rest()
        await up(winner)
        await start(loser)
        await isFlapping(loser)
        const what = { ...asked(user), services: pair(keep) }
        expect((await only(what)).remedies).toHaveLength(1)
        await keeps(ref, {
          ...what,
          whenFixed: async () => {
            await lab.until(() => has(keep), `the ${keep} unit to have 6333`)
            await seconds(RESTART_SECONDS + 1)
            expect(await has(keep)).toBe(true)
            expect((await look(asked(user))).exitCode).toBe(0)
          },
        })
        expect((await only(what)).services?.toSorted()).toEqual([SYSTEM, USER])
      })
    })

    describe('with that of alice alone', () => {
      test('an earlier container that was not cleaned up has its ports', async () => {
        await rest()
        await lab.systemctl('disable', qdrant.systemUnit)
        await paste(`rm /etc/systemd/system/${qdrant.systemUnit} && systemctl daemon-reload`)
        await qdrant.runBeside(lab, 'old-qdrant')
        await start('user')
        await isFlapping('user')
      })

      test.each(['root', 'alice'])('which is told to %s, who keeps the unit', async (user) => {
        const finding = await only(asked(user))
        expect(finding).toMatchObject({
          ...{ kind: 'service-duplicated', clash: 'now', winner: 'podman/alice:old-qdrant', ranges },
          services: ['podman/alice:old-qdrant', USER],
        })
        expect(finding.message).toContain(refused)
        await keeps(USER, {
          ...asked(user),
          whenFixed: async () => {
            const { holders } = await lab.listening(6333)
            expect(holders).toHaveLength(1)
          },
        })
        await lab.until(async () => (await only(asked(user))).winner === 'podman/alice:old-qdrant', 'it to be back')
        await start('user')
        await isFlapping('user')
      })

      test("one that was only created is in nobody's way", async () => {
        await paste('podman rm --force --time=0 old-qdrant', 'alice')
        await qdrant.createBeside(lab, 'left')
        await lab.until(() => has('user'), 'the unit to have 6333')
        for (const user of ['root', 'alice']) {
          const { troubles, exitCode } = await look(asked(user))
          expect(troubles).toMatchObject([
            { severity: 'warning', clash: 'dormant', winner: USER, services: [USER, 'podman/alice:left'] },
          ])
          expect(exitCode).toBe(0)
        }
        await paste('podman rm left', 'alice')
        for (const user of ['root', 'alice', 'bob']) {
          expect(await look(asked(user))).toMatchObject({ troubles: [], exitCode: 0 })
        }
      })

      test('a rootlessport has outlived its container', async () => {
        await rest()
        await qdrant.runBeside(lab, 'old-qdrant')
        const [{ pid } = { pid: 0 }] = (await lab.listening(6333)).holders
        await lab.run('kill', ['-STOP', `${pid}`])
        await paste('podman rm --force --time=0 old-qdrant', 'alice')
        await start('user')
        await isFlapping('user')
        // So soon it might be waiting for its container.
        await seconds(11)
      })

      test.each(['root', 'alice'])('which is told to %s', async (user) => {
        const finding = await only(asked(user))
        expect(finding).toMatchObject({ kind: 'service-restarting', severity: 'error', port: 6333, services: [USER] })
        expect(finding.holders).toMatchObject([{ container: { engine: 'podman', user: 'alice', isGone: true } }])
        expect(finding.message).toContain(refused)
        expect(finding.message).toMatch(/has been restarted \d+ times/)
        expect(finding.remedies[0]?.command).toMatch(/^kill -KILL \d+$/)
      })

      test('and ended by the command', async () => {
        await paste((await only({ user: 'alice' })).remedies[0]?.command, 'alice')
        await lab.until(() => has('user'), 'the unit to have 6333')
        await lab.until(async () => (await look()).troubles.length === 0, 'no trouble')
        expect((await look({ user: 'alice' })).exitCode).toBe(0)
      })
    })
  })
})
