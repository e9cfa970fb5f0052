import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { CLI, checkIn } from '../support/cli.ts'
import { describeInSpace, testUnless } from './describe-in-space.ts'

// Leases as the check and `who` see them, with real keepers: each owner is a shell that runs commands as it is told.

const escaped = (text: string) => text.replaceAll(/[()]/g, '\\$&')

await describeInSpace('leases', (space) => {
  const openShell = async (uid?: number) => {
    // Below npx a lease would end with who has called that.
    const env = { npm_command: '' }
    const shell = space.start('bash', ['--norc'], uid === undefined ? { env } : { uid, cwd: '/', env })
    let said = ''
    shell.stdout.on('data', (data) => {
      said += data
    })
    const obey = async (line: string) => {
      said = ''
      shell.stdin.write(`${line}; echo "done $?"\n`)
      while (!/^done \d+$/m.test(said)) await once(shell.stdout, 'data')
      return said
    }
    const cli = (args: readonly string[]) => [process.execPath, CLI, ...args].map((arg) => `'${arg}'`).join(' ')
    const run = (...args: string[]) => obey(cli(args))
    const report = async (...args: string[]) => JSON.parse((await run(...args, '--json')).replace(/^done \d+$/m, ''))
    const close = async () => {
      if (shell.exitCode !== null || shell.signalCode !== null) return
      shell.stdin.end()
      await once(shell, 'exit')
    }
    const end = async () => {
      await close()
      await untilGone()
    }
    onTestFinished(end)
    return {
      pid: shell.pid,
      obey,
      run,
      report,
      close,
      end,
      /** By a program that the shell starts. */
      below: (...args: string[]) => obey(`bash -c "${cli(args)}; true"`),
      /** The ports by name. */
      lease: async (...args: string[]): Promise<Record<string, number>> => (await report(...args)).ports,
    }
  }
  const keepers = async (): Promise<number[]> => {
    const { stdout } = await space.exec('ss', ['-Hxlp'])
    const rows = stdout.split('\n').filter((line) => line.includes('@port-preflight/'))
    return [...new Set(rows.flatMap((line) => [...line.matchAll(/pid=(\d+)/g)].map(([, pid]) => Number(pid))))]
  }
  const untilGone = async () => {
    while ((await keepers()).length > 0) await delay(50)
  }
  const only = async (...specs: string[]) => {
    const { report } = await checkIn(space, specs)
    return report.findings
  }

  test('are the shell’s own, and strangers to everybody else', async () => {
    const shell = await openShell()
    const { web = 0, more = 0 } = await shell.lease('web=any', 'more=any')
    expect(await shell.run(`${web}`, `${more}`)).toMatch(
      /^usable {3}\d+, leased to you \(need web, since .*\nusable .*\n2 needs can be met.*\ndone 0$/m,
    )
    const [found, another] = await only(`${web}`, `${more}`)
    expect([found?.kind, another?.kind]).toEqual(['port-in-use', 'port-in-use'])
    expect(found?.holders).toMatchObject([{ state: 'leased', lease: { name: 'web', isHeld: true, isOwn: false } }])
    expect(found?.holders[0]?.lease?.owner).toMatchObject({ isAlive: true, command: 'bash --norc' })
    await shell.end()
  })

  test('have no socket in the tables where nothing is parked, and show all the same', async () => {
    const shell = await openShell()
    const { web = 0 } = await shell.lease('web=any 21000-21999', '--hold', 'false')
    const { dns = 0 } = await shell.lease('dns=any 22000-22999/udp')
    const { stdout } = await space.exec('ss', ['-Hantu'])
    expect(stdout).not.toMatch(RegExp(`:(${web}|${dns})\\b`))
    const found = await only(`${web}`, `${web}/udp`, `${dns}/udp`)
    found.push(...(await only('21000-21999')))
    expect(found.map(({ kind, port }) => [kind, port])).toEqual(
      [web, web, dns, web].map((port) => ['port-in-use', port]),
    )
    expect(found[0]?.message).toMatch(/is leased to bash --norc \(pid \d+\) \(need web, user/)
    await shell.end()
  })

  test('say what they end with, where that is not the job', async () => {
    const shell = await openShell()
    const until = `, until bash --norc (pid ${shell.pid}) ends`
    expect(await shell.run('web=any')).toMatch(RegExp(`^leased {3}web \\(\\d+\\)${escaped(until)}$`, 'm'))
    expect(await shell.run('--on-conflict', 'remap', 'web=any', '1')).toContain(until)
    expect(await shell.run('run', 'web=any', '--', 'true')).toMatch(/^done 0$/m)
    await shell.obey('export GITHUB_RUN_ID=1')
    expect(await shell.run('web=any')).toMatch(/^leased {3}web \(\d+\)$/m)
    await shell.end()
  })

  test('of one shell are those of every command below it', async () => {
    const shell = await openShell()
    const { web = 0 } = await shell.lease('web=any')
    expect(await shell.below(`${web}`)).toContain(`usable   ${web}, leased to you (need web, since`)
    await shell.end()
  })

  test('whose owner has ended are stale while their keeper has not noticed', async () => {
    const shell = await openShell()
    const { web = 0 } = await shell.lease('web=any')
    const [keeper = 0] = await keepers()
    process.kill(keeper, 'SIGSTOP')
    await shell.close()
    const [found] = await only(`${web}`)
    expect(found?.message).toMatch(/is leased to pid \d+, which has ended \(need web, user/)
    expect(found?.holders[0]?.lease).toMatchObject({ owner: { isAlive: false }, isOwn: false })
    const ids = found?.holders.map(({ lease }) => lease?.id)
    expect(found?.remedies.map(({ command }) => command)).toEqual([
      `${process.execPath} ${CLI} leases prune`,
      `${process.execPath} ${CLI} leases release ${ids?.[0]}`,
    ])
    process.kill(keeper, 'SIGCONT')
    await untilGone()
    expect((await only(`${web}`)).map(({ kind }) => kind)).not.toContain('port-in-use')
  })

  test('are no leftovers beside a server that has the port, in both families', async () => {
    const shell = await openShell()
    const { web = 0, six = 0 } = await shell.lease('web=any', 'six=any')
    const server = await space.hold('tcp-listen-reuse-addr', web)
    const dual = await space.hold({ state: 'listen', proto: 'tcp', addresses: ['*'], reuseAddr: true }, six)
    for (const port of [web, six]) {
      const [found, ...more] = (await shell.report(`${port}`)).findings
      expect([found.kind, more]).toEqual(['port-in-use', []])
      expect(found.holders.map(({ state }: { state: string }) => state)).toEqual(['listen', 'leased'])
      expect((await shell.report(`web=${port} listening`)).findings).toEqual([])
    }
    await server.release()
    await dual.release()
    expect((await shell.report(`${web}`, `${six}`)).findings).toEqual([])
    await shell.end()
  })

  test('are one name to every version of Node', async () => {
    const shell = await openShell()
    const { web = 0 } = await shell.lease('web=any')
    const { stdout } = await space.exec('cat', ['/proc/net/unix'])
    const row = stdout.split('\n').find((line) => line.includes(`@port-preflight/${web}`))
    expect(row?.slice(row.indexOf('@'))).toHaveLength(108)
    await shell.end()
  })

  test('can be pretended by whoever takes the name, who is then told', async () => {
    const name = `require('node:net').createServer().listen({ path: ('\\0port-preflight/8123').padEnd(108, '\\0') }, () => console.log('up'))`
    const squatter = space.start(process.execPath, ['-e', name])
    await once(squatter.stdout, 'data')
    const [found] = await only('8123')
    expect(found?.message).toMatch(/^8123\/tcp is leased to whoever runs \S+node -e .* \(pid \d+\)$/)
    expect(found?.remedies[0]?.title).toBe('ask for another port')
    squatter.kill()
    await once(squatter, 'exit')
  })

  const cannot = space.hasOtherUsers ? undefined : 'needs root'
  testUnless(cannot, 'of other users are never free, and root is who can tell', async () => {
    const shell = await openShell(4242)
    const { web = 0 } = await shell.lease('web=any')
    const { raw = 0 } = await shell.lease('raw=any', '--hold', 'false')
    const { report } = await checkIn(space, [`${web}`, `${raw}`], { uid: 4343 })
    expect(report.findings.filter(({ kind }) => kind === 'port-in-use').map(({ message }) => message)).toEqual([
      `${web}/tcp is leased to another user: it was taken by uid 4242, and only root sees the processes of others`,
      `${raw}/tcp is leased to another user: it is not one of yours here, and only root sees the processes of others`,
    ])
    expect(report.findings[0]?.remedies[0]?.command).toBe(`sudo ${process.execPath} ${CLI} who ${web}`)
    expect((await only(`${web}`))[0]?.message).toContain('need web, user uid 4242')
    await shell.end()
  })

  testUnless(cannot, 'in a row are one trouble, to root and to who may not see whose they are', async () => {
    const shell = await openShell(4242)
    await shell.run('pool=21000-21009', '--on-conflict', 'remap')
    expect((await only('20990-21019')).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^21000-21009\/tcp are leased to bash --norc \(pid \d+\) \(need pool,/),
    ])
    const { report } = await checkIn(space, ['21000-21009'], { uid: 4343 })
    expect(report.findings.map(({ kind, ranges }) => [kind, ranges])).toEqual([
      ['port-in-use', [{ low: 21_000, high: 21_009 }]],
      ['host-unreadable', undefined],
    ])
    expect(report.gaps.map(({ subject }) => subject)).toEqual(['who has leased 21000-21009/tcp'])
    const { stdout } = await space.exec(process.execPath, [CLI, '21000-21009'], { uid: 4343, cwd: '/' })
    expect(stdout.split('\n').slice(1)).toEqual([
      `         → see whose it is: sudo ${process.execPath} ${CLI} who 21000`,
      '1 of 1 need cannot be met; the check fails: 1 finding at or above fail-on error.',
      '',
    ])
    await shell.end()
  })
})
