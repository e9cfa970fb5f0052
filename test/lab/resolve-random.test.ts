import { expect, test } from 'vitest'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import { formatIni, type Section, systemUnit } from './holders/index.ts'
import { servers } from './holders/server.ts'
import type { Told } from './resolve/random-kinds.ts'

// Units of the system and of a user, and containers, that die, respawn, are started again or swapped between the look
// and the act: whoever is not allowed is as before, by his manager's own record. 500 runs with processes are a unit test.

const RUNS = 24
const SEED = 7
const SCRIPT = '/opt/port-preflight/test/lab/resolve/random-acts.ts'
const PORTS = [7701, 7702, 7703, 7704, 7705, 7706]
const restart = { Restart: 'always', RestartSec: '100ms' }

await describeInLab(`${RUNS} runs`, (lab) => {
  const alice = lab.as('alice')
  const ofAlice = async (name: string, port: number, more: Section = {}) => {
    const Unit = { StartLimitIntervalSec: '0' }
    const text = formatIni({ Unit, Service: { ExecStart: servers.busybox(port), ...more } })
    await alice.writeFile(`/home/alice/.config/systemd/user/${name}.service`, text)
    await alice.systemctl('daemon-reload')
    await alice.systemctl('start', name)
  }

  test('have those that may be stopped, and bystanders of every kind', async () => {
    const docker = await lab.docker()
    const box = (name: string, port: number, ...more: string[]) =>
      docker('run', '-d', '--name', name, '--stop-signal=KILL', ...more, '-p', `${port}:80`, webImage)
    await systemUnit(lab, { name: 'plain', port: 7701 })
    await systemUnit(lab, { name: 'kept', port: 7702, service: restart })
    await ofAlice('plain', 7703)
    await ofAlice('kept', 7704, restart)
    await box('plain', 7705)
    await box('kept', 7706, '--restart=always')
    await systemUnit(lab, { name: 'beside', port: 7711 })
    await ofAlice('beside', 7712)
    await box('beside', 7713)
    for (const port of PORTS) {
      const Service = { ExecStart: servers.busybox(port) }
      await lab.writeFile(`/etc/systemd/system/swap-${port}.service`, formatIni({ Service }))
    }
    await lab.systemctl('daemon-reload')
    lab.start('perl', ['-e', '$0 = "bystander"; sleep 60 while 1'])
    lab.start('perl', ['-e', '$0 = "bystander"; sleep 60 while 1'], { user: 'alice' })
    for (const port of PORTS) await lab.listening(port)
  })

  test('touch nobody else', async () => {
    const words = await lab.run('node', [SCRIPT, `${RUNS}`, `${SEED}`], { seconds: 170 })
    const told: Told[] = JSON.parse(words)
    expect(told).toHaveLength(RUNS)
    expect(new Set(told.map(({ kind, scene }) => `${kind} ${scene}`)).size).toBeGreaterThan(12)
    expect(told.filter(({ touched, failed }) => touched.length + failed.length > 0)).toEqual([])
    const isAsMeant = ({ scene, result, reason, isSame }: Told) => {
      if (scene === 'stays') return result === 'done'
      if (scene === 'dies') return result === 'done' || reason.includes('not what was looked at')
      if (scene === 'is swapped') return result === 'failed'
      return result === 'failed' && reason.includes('not what was looked at') && isSame
    }
    expect(told.filter((one) => !isAsMeant(one))).toEqual([])
  }, 180_000)
})
