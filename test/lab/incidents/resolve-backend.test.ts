import { expect, test } from 'vitest'
import { describeInLab } from '../describe-in-lab.ts'
import { seedSupervisorProgram, seedSystemUnit } from '../holders/index.ts'
import { servers } from '../holders/server.ts'
import { resolving } from './resolving.ts'
import { watching } from './watching.ts'

// A backend of a unit and of a program of supervisor: put right as the configuration says, and undone.

const UNIT = 'connexa-backend.service'
const SYSTEM = `system:${UNIT}`
const PROGRAM = 'supervisor:backend'
const PORT = 8001
const command = servers.python(PORT)
const unit = { name: 'connexa-backend', port: PORT, command, service: { Restart: 'always', RestartSec: '2' } }
const program = { program: 'backend', port: PORT, command, keys: { startsecs: '5', startretries: '2' } }
const pair = (keep: string) => `backend: { ports: [${PORT}], run-by: [${SYSTEM}, ${PROGRAM}], keep: ${keep} }`
const REACHES = 'system-services,programs'

await describeInLab(
  'a backend of systemd and of supervisor, resolved',
  (lab) => {
    const { state, resolve, undo, expectAsBefore, expectNothingLeft } = resolving(lab)
    const { processesAt } = watching(lab)
    const programIs = (state: string) =>
      lab.until(
        async () => (await lab.exec('supervisorctl', ['status', 'backend'])).stdout.includes(state),
        `program ${state}`,
      )
    const unitHas = async () => (await lab.run('ss', ['-Hltnp', '--cgroup', `sport = :${PORT}`])).includes(UNIT)
    const programFirst = async () => {
      await lab.systemctl('stop', UNIT)
      await lab.exec('systemctl', ['reset-failed', UNIT])
      await lab.exec('supervisorctl', ['start', 'backend'])
      await programIs('RUNNING')
      await lab.exec('systemctl', ['start', '--no-block', UNIT])
      await lab.until(
        async () => Number(await lab.systemctl('show', '--property=NRestarts', '--value', UNIT)) >= 2,
        'the unit to flap',
      )
    }

    test.each(['root', 'alice'])(
      '%s keeps the program, and undoes it',
      async (user) => {
        await lab.listening(PORT)
        await programFirst()
        const before = await state()
        const args = ['check', '--services', pair('supervisor'), '--resolve', REACHES]
        const { report, exitCode } = await resolve(user, args)
        expect(report.outcomes).toMatchObject([{ result: 'done', title: `keep ${PROGRAM}` }])
        expect(exitCode).toBe(0)
        expect(await processesAt(PORT)).toBe(1)
        expect((await lab.exec('systemctl', ['is-enabled', UNIT])).stdout).toBe('disabled\n')
        expect(await undo(user)).toMatchObject({ exitCode: 0, stderr: '' })
        await expectAsBefore(before)
        await expectNothingLeft(user)
      },
      120_000,
    )

    test.each(['root', 'alice'])(
      '%s keeps the unit, is told what makes it last, and undoes it',
      async (user) => {
        await programFirst()
        const before = await state()
        const { report } = await resolve(user, ['check', '--services', pair('system'), '--resolve', REACHES])
        expect(report.outcomes).toMatchObject([{ result: 'done', title: `keep ${SYSTEM}` }])
        // The file of supervisor is not edited: what starts at the next boot still does.
        expect(report.outcomes[0]?.reason).toMatch(/^for good: .*sed -i /)
        expect((await state()).files).toBe(before.files)
        await lab.until(unitHas, 'the unit to have the port')
        await programIs('STOPPED')
        expect(await undo(user)).toMatchObject({ exitCode: 0, stderr: '' })
        await programIs('RUNNING')
        await expectAsBefore(before)
        await expectNothingLeft(user)
      },
      120_000,
    )

    test('a file is not edited, whatever is allowed', async () => {
      await lab.exec('supervisorctl', ['stop', 'backend'])
      await lab.exec('systemctl', ['restart', UNIT])
      await lab.until(unitHas, 'the unit to have the port')
      const before = await state()
      const { report } = await resolve('root', ['check', '--services', pair('system'), '--resolve', REACHES])
      expect(report.outcomes).toMatchObject([
        { result: 'refused', reason: 'it edits a file, or takes a shell', command: expect.stringContaining('sed') },
      ])
      await expectAsBefore(before)
    })
  },
  { seed: `${seedSystemUnit(unit)}${seedSupervisorProgram(program)}` },
)
