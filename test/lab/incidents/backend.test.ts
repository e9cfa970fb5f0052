import { describe, expect, test } from 'vitest'
import { describeInLab } from '../describe-in-lab.ts'
import { seedSupervisorProgram, seedSystemUnit, supervisorFile } from '../holders/index.ts'
import { servers } from '../holders/server.ts'
import { rebooted, watching } from './watching.ts'

// A backend that a unit of systemd and a program of supervisor both start, and that race for its port at the boot.

const UNIT = 'connexa-backend.service'
const SYSTEM = `system:${UNIT}`
const PROGRAM = 'supervisor:backend'
const PORT = 8001
const RESTART_SECONDS = 2

const command = servers.python(PORT)
const unit = {
  ...{ name: 'connexa-backend', port: PORT, command },
  service: { Restart: 'always', RestartSec: `${RESTART_SECONDS}` },
}
// A busy machine takes its time to refuse a port.
const keys = { startsecs: '5', startretries: '2' }
const program = { program: 'backend', port: PORT, command, keys }
const seed = `${seedSystemUnit(unit)}${seedSupervisorProgram(program)}`

const pair = (keep?: string) =>
  `backend: { ports: [${PORT}], run-by: [${SYSTEM}, ${PROGRAM}]${keep === undefined ? '' : `, keep: ${keep}`} }`

const users = ['root', 'alice', 'bob'] as const
const asked = (user: string) => (user === 'root' ? {} : { user })

await describeInLab(
  'a backend run by systemd and by supervisor',
  (lab) => {
    const { look, only, paste, keeps, processesAt } = watching(lab)
    const supervisorctl = (...args: string[]) => lab.exec('supervisorctl', args)
    const is = (state: string) =>
      lab.until(async () => (await supervisorctl('status', 'backend')).stdout.includes(state), `program ${state}`)
    const isFlapping = () =>
      lab.until(async () => {
        const shown = await lab.systemctl('show', '--property=NRestarts', '--value', UNIT)
        return Number(shown) >= 2
      }, 'the unit to flap')
    /** Both are down, and start at the next boot. */
    const rest = async () => {
      await lab.systemctl('stop', UNIT)
      await supervisorctl('stop', 'backend')
      await lab.exec('systemctl', ['reset-failed', UNIT])
      const { path, text } = supervisorFile(program)
      await lab.writeFile(path, text)
      await lab.systemctl('enable', UNIT)
    }
    const race = async (first: 'unit' | 'program') => {
      await rest()
      const starts = [() => lab.exec('systemctl', ['start', UNIT]), () => supervisorctl('start', 'backend')]
      const [start, startLater] = first === 'unit' ? starts : starts.toReversed()
      await start?.()
      await lab.listening(PORT)
      await startLater?.()
    }
    const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1_000))

    describe('racing at the boot', () => {
      test.each(users)('is one finding, with one that has the port, for %s', async (user) => {
        await lab.listening(PORT)
        const finding = await only(asked(user))
        expect(finding).toMatchObject({ kind: 'service-duplicated', severity: 'error', port: PORT, basis: 'ports' })
        expect(finding.services?.toSorted()).toEqual([PROGRAM, SYSTEM])
        expect(finding.message).toContain('at the next boot both start, and one of them loses')
        expect(await processesAt(PORT)).toBe(1)
      })
    })

    describe('with the unit first', () => {
      test('the program gives up', async () => {
        await race('unit')
        await is('BACKOFF')
      })

      test('which is told while it still tries', async () => {
        const finding = await only()
        expect(finding).toMatchObject({ clash: 'now', winner: SYSTEM, services: [SYSTEM, PROGRAM] })
        expect(finding.message).toMatch(/supervisor program backend (has been restarted|is started again and again)/)
        expect(finding.message).toContain('Address already in use')
        await is('FATAL')
      })

      test.each(users)('and when it has, to %s', async (user) => {
        const finding = await only(asked(user))
        expect(finding).toMatchObject({ winner: SYSTEM, services: [SYSTEM, PROGRAM], basis: 'ports' })
        expect(finding.clash).toBe(user === 'root' ? 'now' : 'next-boot')
        if (user === 'root')
          expect(finding.message).toMatch(/supervisor program backend has given up after \d+ restart/)
        else expect(finding.message).toContain('whether supervisor program backend runs could not be seen')
      })

      test.each(['alice', 'bob'])('%s is told what shows the rest', async (user) => {
        const { gaps } = await look({ user })
        expect(gaps).toContainEqual({
          subject: 'the state of the programs of supervisor',
          reason: 'supervisor.sock may not be used by this user',
          command: 'sudo supervisorctl status',
          affects: 'naming',
        })
      })

      test.each([
        ['root', 'supervisor', PROGRAM],
        ['alice', 'supervisor', PROGRAM],
        ['root', 'systemd', SYSTEM],
        ['alice', 'systemd', SYSTEM],
      ] as const)('%s keeps that of %s, and undoes it', async (user, _, ref) => {
        await race('unit')
        await is('FATAL')
        const keep = ref === PROGRAM ? 'supervisor' : 'system'
        const { remedies, basis } = await only({ ...asked(user), services: pair(keep) })
        expect([basis, remedies.map(({ title }) => title)]).toEqual(['declared', [expect.stringContaining(ref)]])
        await keeps(ref, {
          ...asked(user),
          services: pair(keep),
          whenFixed: async () => {
            await seconds(RESTART_SECONDS + 1)
            expect(await processesAt(PORT)).toBe(1)
            await lab.systemctl('daemon-reload')
            expect(await processesAt(PORT)).toBe(1)
            expect((await look()).exitCode).toBe(0)
          },
        })
        const again = await only(asked(user))
        expect(again.services?.toSorted()).toEqual([PROGRAM, SYSTEM])
        expect(await processesAt(PORT)).toBe(1)
      })
    })

    describe('with the program first', () => {
      test('the unit flaps', async () => {
        await race('program')
        await isFlapping()
      })

      test.each(users.flatMap((user) => [1, 2, 3, 4].map((time) => [user, time] as const)))(
        'which is told to %s whenever he looks (%i)',
        async (user) => {
          await seconds(0.4)
          const finding = await only(asked(user))
          expect(finding).toMatchObject({ kind: 'service-duplicated', clash: 'now', basis: 'ports' })
          expect(finding.services?.toSorted()).toEqual([PROGRAM, SYSTEM])
          expect(finding.winner).toBe(PROGRAM)
          expect(finding.message).toMatch(/unit connexa-backend.service has been restarted \d+ times/)
        },
      )

      test.each([
        ['root', 'supervisor', PROGRAM],
        ['root', 'system', SYSTEM],
        ['alice', 'supervisor', PROGRAM],
        ['alice', 'system', SYSTEM],
      ] as const)('%s keeps that of %s, and undoes it', async (user, keep, ref) => {
        await race('program')
        await isFlapping()
        await keeps(ref, {
          ...asked(user),
          services: pair(keep),
          whenFixed: async () => {
            await seconds(RESTART_SECONDS + 1)
            expect(await processesAt(PORT)).toBe(1)
            expect((await look()).exitCode).toBe(0)
          },
        })
        const again = await only(asked(user))
        expect(again.services?.toSorted()).toEqual([PROGRAM, SYSTEM])
      })
    })

    describe('with one of them only set up for the next boot', () => {
      test.each(['the unit', 'the program'])('%s runs', async (which) => {
        await rest()
        await (which === 'the unit' ? lab.systemctl('start', UNIT) : supervisorctl('start', 'backend'))
        await lab.listening(PORT)
        const winner = which === 'the unit' ? SYSTEM : PROGRAM
        const finding = await only()
        expect(finding).toMatchObject({ clash: 'next-boot', severity: 'error', winner })
        expect(finding.message).toContain('at the next boot both start, and one of them loses')
        await rebooted(lab, async (again) => {
          await again.listening(PORT)
          const { troubles } = await watching(again).look()
          expect(troubles).toMatchObject([{ kind: 'service-duplicated', clash: 'now' }])
        })
      })

      test.each([SYSTEM, PROGRAM])('what keeps %s lasts over the next boot', async (ref) => {
        await race('program')
        const whenFixed = () =>
          rebooted(lab, async (again) => {
            await again.listening(PORT)
            await seconds(RESTART_SECONDS)
            const { troubles, exitCode } = await watching(again).look()
            expect([troubles.filter(({ severity }) => severity === 'error'), exitCode]).toEqual([[], 0])
            const status = (await again.exec('supervisorctl', ['status', 'backend'])).stdout
            expect(status).toMatch(ref === PROGRAM ? /RUNNING|STARTING/ : /STOPPED/)
            const { stdout } = await again.exec('systemctl', ['is-active', UNIT])
            expect(stdout).toBe(ref === SYSTEM ? 'active\n' : 'inactive\n')
          })
        await keeps(ref, { whenFixed })
        expect((await only()).services?.toSorted()).toEqual([PROGRAM, SYSTEM])
      })
    })

    describe('with one of them laid to rest', () => {
      test('that only lies there is a warning', async () => {
        await rest()
        await lab.systemctl('disable', UNIT)
        await supervisorctl('start', 'backend')
        await lab.listening(PORT)
        const { troubles, exitCode } = await look()
        expect(troubles).toMatchObject([{ severity: 'warning', clash: 'dormant' }])
        expect(exitCode).toBe(0)
      })

      test('that is gone is nothing', async () => {
        await paste(`rm /etc/systemd/system/${UNIT} && systemctl daemon-reload`)
        expect(await look()).toMatchObject({ troubles: [], exitCode: 0 })
      })
    })
  },
  { seed },
)
