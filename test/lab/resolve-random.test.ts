import { expect, test } from 'vitest'
import { groupBy } from '../../src/model/group-by.ts'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import { formatIni, type Section, startSupervisorProgram, systemUnit, userUnit } from './holders/index.ts'
import { servers } from './holders/server.ts'
import type { Told } from './resolve/random-acts.ts'
import { KINDS } from './resolve/random-kinds.ts'
import { SHELL, somebody, withNumber } from './resolve/shell.ts'

// Units of the system and of a user, containers, programs and processes that die, respawn, are started again, are
// swapped or have lost their number between the look and the act: whoever else is there is as before, and has got no
// signal, by what the kernel says of all of them. RUNS=500 SEED=1 in the environment are for a long one.

const RUNS = Number(process.env.RUNS ?? 16)
const SEED = Number(process.env.SEED ?? 7)
/** On a machine that does other work too. */
const SECONDS = 60 + RUNS * 7
const SCRIPT = '/opt/port-preflight/test/lab/resolve/random-acts.ts'
const restart = { Restart: 'always', RestartSec: '100ms' }
const PORTS = [...new Set(KINDS.map(({ port }) => port))]

await describeInLab(`${RUNS} runs`, (lab) => {
  const noting = (who: string, manner = 'plain') => ({
    command: `/usr/bin/perl ${somebody.path} 7709 ${manner}`,
    notes: `NOTES=/run/notes/${who}`,
  })

  test('have those that may be stopped, and bystanders of every kind', async () => {
    for (const { path, text } of [somebody, withNumber]) await lab.writeFile(path, text)
    await lab.run('install', ['--mode=1777', '--directory', '/run/notes', '/run/traces'])
    await managed()
    for (const port of PORTS) {
      const Service = { ExecStart: servers.busybox(port) }
      await lab.writeFile(`/etc/systemd/system/swap-${port}.service`, formatIni({ Service }))
    }
    await lab.systemctl('daemon-reload')
    const bare = [
      ...[SHELL.start('root', 7709, 'plain'), SHELL.start('root', 7710, 'deaf')],
      ...[SHELL.start('alice', 7711, 'plain'), SHELL.start('alice', 7712, 'deaf')],
      `setsid --fork sh -c 'while :; do perl ${somebody.path} 7713 plain; sleep 0.1; done' </dev/null >/dev/null 2>&1`,
    ]
    for (const command of bare) await lab.run('sh', ['-c', command])
    await bystanders()
    for (const port of PORTS) await lab.listening(port)
  })

  async function managed() {
    const unlimited = formatIni({ Unit: { StartLimitIntervalSec: '0' } })
    for (const whose of ['system', 'user']) await lab.writeFile(`/etc/systemd/${whose}/service.d/often.conf`, unlimited)
    const unit = (name: string, port: number, service: Section = {}) => ({ name, port, service })
    await systemUnit(lab, unit('plain', 7701))
    await systemUnit(lab, unit('kept', 7702, restart))
    await userUnit(lab, unit('plain', 7703))
    await userUnit(lab, unit('kept', 7704, restart))
    const docker = await lab.docker()
    const box = (name: string, port: number, ...more: string[]) =>
      docker('run', '-d', '--name', name, '--stop-signal=KILL', ...more, '-p', `${port}:80`, webImage)
    await box('plain', 7705)
    await box('kept', 7706, '--restart=always')
    await box('beside', 7721)
    const programs = [
      { program: 'plain', port: 7707, keys: { autorestart: 'false', startsecs: '0' } },
      { program: 'kept', port: 7708, keys: { autorestart: 'true', startsecs: '0' } },
    ]
    for (const { program, port, keys } of programs)
      await startSupervisorProgram(lab, { program, port, command: servers.busybox(port), keys })
  }

  /** One has the command line of somebody who may be ended, another the unit's own slice, or the same supervisord. */
  async function bystanders() {
    const { command, notes } = noting('supervisor')
    const keys = { environment: notes.replace(/=(.*)/, '="$1"') }
    await startSupervisorProgram(lab, { program: 'beside', port: 0, command, keys })
    for (const [who, write, start] of [
      ['system', lab.writeFile, lab.systemctl],
      ['user', lab.as('alice').writeFile, lab.as('alice').systemctl],
    ] as const) {
      const directory = who === 'system' ? '/etc/systemd/system' : '/home/alice/.config/systemd/user'
      const { command: ExecStart, notes: Environment } = noting(`unit-of-the-${who}`)
      await write(`${directory}/beside.service`, formatIni({ Service: { ExecStart, Environment } }))
      await start('daemon-reload')
      await start('start', 'beside')
    }
    for (const [who, manner, user] of [
      ['root', 'plain'],
      ['deaf-root', 'deaf'],
      ['alice', 'plain', 'alice'],
      ['bob', 'plain', 'bob'],
    ] as const) {
      const { command: words, notes: setting } = noting(who, manner)
      lab.start('env', [setting, ...words.split(' ')], user === undefined ? {} : { user, login: false })
    }
    await lab.until(async () => (await lab.run('ls', ['/run/notes'])).split('\n').length > 7, 'all bystanders')
  }

  test(
    'touch nobody else',
    async () => {
      const words = await lab.run('node', [SCRIPT, `${RUNS}`, `${SEED}`], { seconds: SECONDS })
      const { told, gone, lasting }: { told: Told[]; gone: string[]; lasting: number } = JSON.parse(words)
      const counts = groupBy(told, ({ kind, scene, result }) => `${kind} ${scene}: ${result}`)
      console.log([...counts].map(([what, { length }]) => `${length} × ${what}`).join('\n'))
      const hits = told.flatMap((one) => one.touched)
      console.log(`${told.length} runs, touched: ${hits.length}; of ${lasting} who stay gone: ${gone.length}`)
      expect(told).toHaveLength(RUNS)
      const turns = KINDS.flatMap(({ scenes }) => scenes).length
      expect(new Set(told.map(({ kind, scene }) => `${kind} ${scene}`)).size).toBe(Math.min(RUNS, turns))
      expect(told.filter((one) => one.touched.length + one.failed.length > 0)).toEqual([])
      expect(gone).toEqual([])
      expect(told.filter((one) => !isAsMeant(one))).toEqual([])
    },
    (SECONDS + 10) * 1_000,
  )
})

const CHANGED = 'not what was looked at'

function isAsMeant({ kind, scene, result, reason }: Told): boolean {
  const isProcess = kind.startsWith('process:')
  switch (scene) {
    case 'stays':
      // It is ended once, and has come back.
      return result === (kind === 'process:a kept one' ? 'failed' : 'done')
    case 'dies':
      return result === 'done' || reason.includes(CHANGED)
    case 'is not allowed':
      // Whose it is, is not known to an ordinary user.
      return result === (kind === "process of root's" ? 'none' : 'refused')
    case 'is restarted':
    case 'respawns':
      return result === 'failed' && (isProcess || reason.includes(CHANGED))
    default:
      return result === 'failed'
  }
}
