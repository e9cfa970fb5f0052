import { describe, expect, test } from 'vitest'
import { describeInLab } from '../describe-in-lab.ts'
import * as qdrant from './qdrant.ts'
import { resolving } from './resolving.ts'
import { sidesOf } from './sides.ts'

// Qdrant as a unit of the system and as a container of alice's podman: put right as the configuration says, and undone.

const SYSTEM = `system:${qdrant.systemUnit}`
const USER = `user/alice:${qdrant.userUnit}`
const pair = (keep: string) =>
  `qdrant: { ports: [6333, 6334], run-by: [${SYSTEM}, user:${qdrant.userUnit}], keep: ${keep} }`

describe.each([
  ['generated', qdrant.installGenerated],
  ['Quadlet', qdrant.installQuadlet],
] as const)('%s', async (form, install) => {
  await describeInLab(`qdrant of the system and of alice (${form}), resolved`, (lab) => {
    const { state, resolve, undo, expectAsBefore, expectNothingLeft } = resolving(lab)
    const { up, start, rest, has, isFlapping } = sidesOf(lab, { ...qdrant, port: 6333 })

    test('both are set up', async () => {
      await qdrant.installSystem(lab)
      await install(lab)
    })

    test.each([
      ['root', 'system', 'user', USER],
      ['root', 'user', 'system', SYSTEM],
      ['alice', 'system', 'user', USER],
      ['alice', 'user', 'system', SYSTEM],
    ] as const)(
      '%s, with that of the %s up, has that of the %s keep the ports, and undoes it',
      async (...row) => {
        const [user, winner, keep, ref] = row
        await rest()
        await up(winner)
        await start(keep)
        await isFlapping(keep)
        const before = await state()
        const { report, exitCode } = await resolve(user, [
          ...['check', '--services', pair(keep), '--resolve', 'system-services,user-services'],
        ])
        expect(report.outcomes.map(({ result, title, reason }) => [result, title, reason])).toEqual([
          ['done', `keep ${ref}`, undefined],
        ])
        expect(exitCode).toBe(0)
        await lab.until(() => has(keep), `the ${keep} unit to have 6333`)
        const { stdout, stderr, exitCode: code } = await undo(user)
        expect([stdout, stderr, code]).toEqual([expect.stringMatching(/^put back: keep /), '', 0])
        await lab.until(() => has(winner), `the ${winner} unit to have 6333 again`)
        await expectAsBefore(before)
        await expectNothingLeft(user)
      },
      120_000,
    )

    describe('bob, who may use neither manager', () => {
      test('is refused by sudo, changes nothing and is told what failed', async () => {
        await rest()
        await up('system')
        const before = await state()
        const args = ['check', 'qdrant=6333', '--resolve', 'system-services,user-services,containers,processes']
        const { report, exitCode } = await resolve('bob', args)
        expect(exitCode).toBe(1)
        expect(report.outcomes.length).toBeGreaterThan(0)
        for (const { result } of report.outcomes) expect(['refused', 'failed']).toContain(result)
        await expectAsBefore(before)
      })
    })
  })
})
