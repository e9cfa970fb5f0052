import { expect, test } from 'vitest'
import { startRunner } from '../support/runner.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// Hooks of runners on a real machine, as root and as an ordinary user, with the file of the host in /etc.

const CHECKOUT = '/opt/port-preflight'
/** A server that takes note of SIGTERM, and of nothing else. */
const DEAF = `use IO::Socket; $SIG{TERM} = sub {}; my $s = IO::Socket::INET->new(LocalPort => $ARGV[0], Listen => 5) or die;
sleep 60 while 1`
const hook = (stage: string, suffix = 'js') =>
  suffix === 'js' ? ['node', `${CHECKOUT}/dist/hook-${stage}.js`] : ['bash', '-e', `${CHECKOUT}/dist/hook-${stage}.sh`]

await describeInLab('a hook of a runner on a machine', (lab) => {
  const startJob = (user: string | undefined, runId: string) =>
    startRunner(
      {
        start: (file, args) => lab.start(file, args, { login: false, ...(user === undefined ? {} : { user }) }),
        checkout: CHECKOUT,
        node: 'node',
      },
      { github: { run_id: runId } },
    )
  /** Their pids are those inside of the lab. */
  const kill = (pid: number) => lab.run('kill', ['-KILL', `${pid}`])

  test.each([
    ['root', undefined, 6701],
    ['alice', 'alice', 6711],
  ] as const)('for %s: what an ended job has left, and the ports of the host', async (_, user, base) => {
    await holders.systemUnit(lab, { name: `needed-${base}`, port: base + 1 })
    const config = `ports:\n  db: ${base + 1} listening\n  missing: ${base + 2} listening\n`
    await lab.writeFile('/etc/port-preflight.yml', config)
    const dead = await startJob(user, '41')
    const left = await dead.serve(base)
    const worker = await lab.run('pgrep', ['-f', '^/srv/runner/bin/Runner.Worker'])
    for (const pid of worker.trim().split('\n')) await kill(Number(pid))
    const job = await startJob(user, '42')
    const { outcome, annotations } = await job.run(hook('started'))
    expect(outcome).toBe('success')
    expect(annotations.filter(({ level }) => level === 'error').map(({ title, message }) => [title, message])).toEqual([
      ['Not listening', expect.stringContaining(`${base + 2}/tcp (missing)`)],
    ])
    expect(annotations.filter(({ title }) => title === 'Leftover').map(({ message }) => message)).toEqual([
      expect.stringMatching(new RegExp(`run 41, has ended and left servers on ${base}/tcp \\(pid ${left}\\)`)),
    ])
    await kill(left)
    await job.finish()
  })

  test('what an ended job has left is cleared where the host says so, and what goes on is not', async () => {
    await lab.writeFile('/etc/port-preflight.yml', 'ports:\n  cache: 6721\nresolve: leftovers\n')
    const dead = await startJob('alice', '43')
    await dead.serve(6721)
    const worker = await lab.run('pgrep', ['-f', '^/srv/runner/bin/Runner.Worker'])
    for (const pid of worker.trim().split('\n')) await kill(Number(pid))
    const job = await startJob('alice', '44')
    const cleared = await job.run(hook('started', 'sh'))
    expect([cleared.outcome, cleared.annotations.filter(({ level }) => level === 'error')]).toEqual(['success', []])
    expect((await lab.listeners(6721)).text).toBe('')
    await job.serve(6722)
    await lab.writeFile('/etc/port-preflight.yml', 'ports:\n  other: 6722\nresolve: leftovers\n')
    const kept = await job.run(hook('started', 'sh'))
    expect([kept.outcome, kept.log]).toEqual(['success', expect.stringContaining('6722/tcp (other)')])
    expect((await lab.listeners(6722)).text).not.toBe('')
    const late = await job.run(hook('completed', 'sh'))
    expect([late.outcome, late.annotations.map(({ message }) => message)]).toEqual([
      'success',
      [expect.stringMatching(/^this job leaves servers on 6722\/tcp \(pid \d+\): its runner ends them now$/)],
    ])
    await job.finish()
  })

  test.each([
    [
      'hears SIGTERM and stays',
      6731,
      ['perl', '-e', DEAF, '6731'],
      /^done {5}end the process: pid \d+ had not ended [\d.]+ s after SIGTERM, and was killed$/m,
    ],
    [
      'is started again by another',
      6732,
      ['sh', '-c', 'while :; do busybox httpd -f -p 6732; done'],
      /^failed {3}end the process: the port is in use again/m,
    ],
  ] as const)('ends in time where who is to be ended %s', async (_, port, [file, ...args], told) => {
    await lab.writeFile('/etc/port-preflight.yml', `ports:\n  held: ${port}\nresolve: processes\n`)
    lab.start(file, args)
    await lab.listening(port)
    const from = performance.now()
    const { stdout } = await lab.exec('node', [`${CHECKOUT}/dist/hook-started.js`])
    expect(stdout).toMatch(told)
    expect(stdout).not.toContain('could not end its work')
    expect(performance.now() - from).toBeLessThan(10_000)
    for (const { pid } of (await lab.listeners(port)).holders) {
      const parent = await lab.run('ps', ['-o', 'ppid=', '-p', `${pid}`])
      await lab.exec('kill', ['-KILL', parent.trim(), `${pid}`])
    }
  })
})
