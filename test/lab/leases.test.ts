import { once } from 'node:events'
import { expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import { portAsker } from './port-asker.ts'

// Leases of several users on one machine. Whose is a port, to whom does it show, and who is told what?

const CLI = '/opt/port-preflight/dist/cli.js'
/** What is printed can be pasted: no name of the program is on the PATH. */
const WHO = (port: number) => expect.stringMatching(RegExp(`^sudo /\\S+/node ${CLI} who ${port}$`))
const marks = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/widgets',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'test',
  RUNNER_NAME: 'box',
  RUNNER_TRACKING_ID: 'github_alice',
}

await describeInLab('a leased port', (lab) => {
  const ask = portAsker(lab)

  /** A shell that its leases end with. */
  const openShell = async (user?: string, env: Readonly<Record<string, string>> = {}) => {
    const shell = lab.start('bash', ['--norc'], { ...(user === undefined ? {} : { user, login: false }), env })
    let said = ''
    shell.stdout.on('data', (data) => {
      said += data
    })
    const run = async (args: string) => {
      said = ''
      shell.stdin.write(`node ${CLI} ${args}; echo "done $?"\n`)
      while (!/^done \d+$/m.test(said)) await once(shell.stdout, 'data')
      return said
    }
    return {
      run,
      async end() {
        shell.stdin.end()
        if (shell.exitCode === null) await once(shell, 'exit')
      },
    }
  }
  const isNamed = async (port: number) => (await lab.run('cat', ['/proc/net/unix'])).includes(`@port-preflight/${port}`)
  const untilGone = (port: number) => lab.until(async () => !(await isNamed(port)), `the lease of ${port} to end`)

  const REMAP = { kind: 'set', title: 'let another port be found for it: on-conflict: remap', risk: 'none' }

  test.each([
    ['held', 7801, ''],
    ['not held', 7802, '--hold false'],
  ])('of alice is hers, and shows to root alone besides: %s', async (how, port, hold) => {
    const alice = await openShell('alice')
    expect(await alice.run(`'web=${port} else any' ${hold}`)).toContain(`leased   web (${port})`)
    expect(await alice.run(`${port}`)).toMatch(
      RegExp(`^usable   ${port}, leased to you \\(need web, since .*\\)$`, 'm'),
    )

    const toRoot = await ask.finding(port)
    expect(toRoot.message).toMatch(
      RegExp(`^${port}/tcp is leased to bash --norc \\(pid \\d+\\) \\(need web, user alice, since`),
    )
    expect(toRoot.holders).toMatchObject([
      { state: 'leased', process: { user: 'alice' }, lease: { name: 'web', isHeld: how === 'held', isOwn: false } },
    ])
    const { pid } = toRoot.holders[0]?.lease?.owner ?? {}
    expect(toRoot.remedies).toEqual([
      {
        kind: 'move',
        title: `ask for another port, or wait for the end of pid ${pid}, which has leased it`,
        risk: 'none',
      },
      REMAP,
    ])
    // Another shell of hers is not the one that has it.
    expect((await ask.finding(port, 'alice')).holders).toMatchObject([{ lease: { name: 'web', isOwn: false } }])

    const known = how === 'held' ? 'it was taken by alice' : 'it is not one of yours here'
    const reason = `${known}, and only root sees the processes of others`
    const command = WHO(port)
    const toBob = await ask.finding(port, 'bob')
    expect(toBob.message).toBe(`${port}/tcp is leased to another user: ${reason}`)
    expect(toBob.holders).toEqual([{ address: '*', state: 'leased', unknown: reason }])
    expect(toBob.remedies[0]).toEqual({ kind: 'look', title: 'see whose it is', command, risk: 'none' })
    expect((await ask.report(port, 'bob')).requirements[0]?.status).toBe('in-use')
    expect(await ask.gaps(port, 'bob')).toEqual([
      { subject: `who has leased ${port}/tcp`, reason, command, affects: 'naming' },
    ])
    // What that command shows.
    const shown = await lab.run('node', [CLI, 'who', `${port}`]).catch(({ message }: Error) => message)
    expect(shown).toMatch(/leased to bash --norc \(pid \d+\)\n.*need {7}web\n.*user {7}alice/s)
    await alice.end()
    await untilGone(port)
  })

  test('of a job of alice is left to it, by root too, and is own to what runs in it', async () => {
    const alice = await openShell('alice', marks)
    await alice.run("'web=7803 else any'")
    const { message, remedies } = await ask.finding(7803)
    expect(message).toContain('7803/tcp is leased to job test of octo/widgets, run 99 (need web, user alice, since')
    expect(remedies.map(({ kind }) => kind)).toEqual(['move', 'set'])
    const inJob = await lab.check(['7803'], { user: 'alice', login: false, env: marks })
    expect(inJob.report.findings).toEqual([])
    expect(inJob.report.requirements[0]?.leased).toMatchObject([{ lease: { isOwn: true } }])
    const other = { ...marks, RUNNER_TRACKING_ID: 'github_other' }
    const inOther = await lab.check(['7803'], { user: 'alice', login: false, env: other })
    expect(inOther.report.findings.map(({ kind }) => kind)).toEqual(['port-in-use'])
    await alice.end()
    await untilGone(7803)
  })

  test('of root is hidden from alice, and one that she may show herself', async () => {
    const root = await openShell()
    await root.run("'web=7804 else any'")
    const { message, remedies } = await ask.finding(7804, 'alice')
    expect(message).toBe(
      '7804/tcp is leased to another user: it was taken by root, and only root sees the processes of others',
    )
    expect(remedies[0]?.command).toEqual(WHO(7804))
    const shown = await lab.as('alice').exec('sh', ['-c', `${remedies[0]?.command}`])
    expect(shown.stdout).toMatch(/leased to bash --norc \(pid \d+\)\n.*need {7}web/)
    await root.end()
    await untilGone(7804)
  })

  test('is why a service that cannot share it does not come up', async () => {
    const alice = await openShell('alice')
    await alice.run("'web=7805 else any'")
    const server = 'import socketserver, sys\nsocketserver.TCPServer(("", int(sys.argv[2])), None).serve_forever()\n'
    await lab.writeFile('/opt/plain.py', server)
    const unit = '[Service]\nExecStart=python3 /opt/plain.py --port 7805\nRestart=always\nRestartSec=200ms\n'
    await lab.writeFile('/etc/systemd/system/plain.service', `${unit}[Unit]\nStartLimitIntervalSec=0\n`)
    await lab.systemctl('start', 'plain.service')
    await lab.until(async () => (await lab.journal('plain.service')).includes('Address already in use'))
    const { stdout } = await lab.cli(['services', '--json'])
    const found = JSON.parse(stdout).findings.find(({ kind }: { kind: string }) => kind === 'service-restarting')
    expect(found?.message).toContain('7805/tcp is held by a lease of bash --norc (pid ')
    const titles: string[] = found.remedies.map(({ title }: { title: string }) => title)
    expect(titles[0]).toMatch(/^ask for another port, or wait for the end of pid \d+, which has leased it$/)
    expect(JSON.stringify(found.remedies)).not.toMatch(/"(sudo )?kill|prune|release/)
    await lab.systemctl('stop', 'plain.service')
    await alice.end()
    await untilGone(7805)
  })
})
