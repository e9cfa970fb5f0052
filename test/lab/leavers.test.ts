import { expect, test } from 'vitest'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'

// Who is about to go is given the time of --wait; who stays is judged at once. The same for root and an ordinary user.

const STUBBORN =
  'import signal,socket;signal.signal(15,signal.SIG_IGN);s=socket.socket();s.bind(("",PORT));s.listen();signal.pause()'

const unitText = (port: number, seconds: number) =>
  [
    ...['[Service]', `ExecStart=/usr/bin/python3 -c '${STUBBORN.replace('PORT', `${port}`)}'`],
    ...[`TimeoutStopSec=${seconds}`, '[Install]', 'WantedBy=default.target', ''],
  ].join('\n')

await describeInLab('a port whose holder goes away', (lab) => {
  const timed = async (args: readonly string[], user?: string) => {
    const start = performance.now()
    const outcome = await lab.cli(args, user === undefined ? {} : { user })
    return { ...outcome, ms: performance.now() - start }
  }

  test.each([
    ['root', undefined, 6511],
    ['alice', 'alice', 6512],
  ])('is waited for by %s: a unit of the system that is being stopped', async (_, user, port) => {
    const name = `stubborn-${port}.service`
    await lab.writeFile(`/etc/systemd/system/${name}`, unitText(port, 5))
    await lab.systemctl('daemon-reload')
    await lab.systemctl('start', name)
    await lab.listening(port)
    const server = await timed([`${port}`, '--wait', '20s'], user)
    expect([server.exitCode, server.stderr]).toEqual([1, ''])
    await lab.systemctl('stop', '--no-block', name)
    const left = await timed([`${port}`, '--wait', '20s'], user)
    expect([left.exitCode, left.stdout]).toEqual([0, expect.stringContaining('usable')])
    expect(left.stderr).toContain(`waiting until ${port}/tcp is free, 1 s of 20 s`)
    expect(left.ms).toBeLessThan(15_000)
  })

  test('is waited for by its user: a unit of hers that is being stopped', async () => {
    const alice = lab.as('alice')
    await alice.writeFile('/home/alice/.config/systemd/user/stubborn.service', unitText(6513, 4))
    await alice.systemctl('daemon-reload')
    await alice.systemctl('start', 'stubborn')
    await lab.listening(6513)
    await alice.systemctl('stop', '--no-block', 'stubborn')
    const { exitCode, stderr } = await timed(['6513', '--wait', '20s'], 'alice')
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('waiting until 6513/tcp is free')])
  })

  test('is judged when the time is over', async () => {
    await lab.writeFile('/etc/systemd/system/slow.service', unitText(6514, 20))
    await lab.systemctl('daemon-reload')
    await lab.systemctl('start', 'slow')
    await lab.listening(6514)
    await lab.systemctl('stop', '--no-block', 'slow')
    const { report, exitCode } = await lab.check(['6514', '--wait', '1s'])
    expect(exitCode).toBe(1)
    expect(report.findings[0]?.holders).toMatchObject([{ manager: { unit: 'slow.service', isStopping: true } }])
  })

  test('is waited for: a container that is being stopped, by podman', async () => {
    const podman = await lab.podman({ user: 'alice' })
    await podman('run', '--replace', '--detach', '--stop-signal=WINCH', '--name=leaver', '--publish=6515:80', webImage)
    await lab.listening(6515)
    const stopped = podman('stop', '--time', '4', 'leaver')
    const { exitCode, stderr } = await timed(['6515', '--wait', '20s'], 'alice')
    await stopped
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('waiting until 6515/tcp is free')])
  })
})
