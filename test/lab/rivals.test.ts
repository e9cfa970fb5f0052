import { describe, expect, test } from 'vitest'
import type { JsonReport, JsonRival } from '../../src/report/report-shape.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { nodeScript } from './holders/server.ts'

// Both sides of a fight for a port: who has it, who does not get it, and what ends the fight before it frees the port.

type Finding = JsonReport['findings'][number]

const python = (port: number | string) => `/usr/bin/python3 -m http.server ${port}`
const looping = { Restart: 'always', RestartSec: '2' }
const loser = (name: string, port: number, more: Partial<Parameters<typeof holders.startSystemUnit>[1]> = {}) => ({
  ...{ name, port, command: python(port), service: looping },
  ...more,
})
const inJournal = { isRefused: true }

await describeInLab('a fight for a port', (lab) => {
  const find = async (port: number, user?: string): Promise<Finding> => {
    const { report } = await lab.check([`${port}`], user === undefined ? {} : { user, login: false })
    const finding = report.findings.find(({ kind }) => kind === 'port-in-use')
    if (finding === undefined) throw new Error(`${port} is held by nobody: ${JSON.stringify(report)}`)
    return finding
  }
  const rivalsAt = async (port: number, user?: string): Promise<JsonRival[]> => (await find(port, user)).rivals ?? []
  const rivalAt = async (port: number, user?: string) => (await rivalsAt(port, user))[0]
  const commandsAt = async (port: number, user?: string) =>
    (await find(port, user)).remedies.map(({ command }) => command)
  const property = async (unit: string, name: string, user?: string) =>
    (await (user === undefined ? lab : lab.as(user)).systemctl('show', `--property=${name}`, '--value', unit)).trim()
  const restartsOf = async (unit: string, user?: string) => Number(await property(unit, 'NRestarts', user))
  const restarted = (unit: string, user?: string, times = 1) =>
    lab.until(async () => (await restartsOf(unit, user)) >= times, `${unit} to be restarted`)
  const paste = (command = 'false', user?: string) =>
    (user === undefined ? lab : lab.as(user)).run('sh', ['-c', command])
  const isFree = async (port: number) => (await lab.listeners(port)).text === ''

  describe('lost by a unit of the system', () => {
    test.each<[string, number, () => Promise<unknown>, string]>([
      ['a unit', 7301, () => holders.systemUnit(lab, { name: 'shop', port: 7301 }), 'systemctl stop shop.service'],
      [
        'a program of supervisor',
        7302,
        () => holders.supervisorProgram(lab, { program: 'shop', port: 7302 }),
        'supervisorctl stop shop',
      ],
      [
        'a container of docker',
        7303,
        () => holders.dockerContainer(lab, { name: 'shop', publish: ['7303:80'] }),
        'docker stop [0-9a-f]{12}',
      ],
      [
        'a plain process',
        7304,
        async () => {
          lab.start('python3', ['-m', 'http.server', '7304'])
          await lab.listening(7304)
        },
        'kill \\d+',
      ],
    ])('to %s', async (_, port, hold, freeing) => {
      await hold()
      const name = `late-${port}`
      const unit = `${name}.service`
      await holders.startSystemUnit(lab, loser(name, port))
      await restarted(unit)
      await lab.until(async () => (await rivalAt(port))?.state === 'restarting', 'the pause between two tries')
      for (const user of [undefined, 'alice', 'bob']) {
        const [rival, ...others] = await rivalsAt(port, user)
        expect(others).toEqual([])
        expect(rival).toMatchObject({
          manager: { kind: 'systemd', scope: 'system', unit, file: `/etc/systemd/system/${unit}`, isEnabled: false },
          evidence: 'arguments',
        })
        const restarts = rival?.manager.restarts ?? 0
        expect(restarts).toBeGreaterThanOrEqual(1)
        expect(restarts).toBeLessThanOrEqual(await restartsOf(unit))
        const sudo = user === undefined ? '' : 'sudo '
        expect((await commandsAt(port, user))[0]).toBe(`${sudo}systemctl stop ${unit}`)
      }
      expect((await commandsAt(port))[1]).toMatch(new RegExp(`^${freeing}$`))
    })

    test('with its result and exit status in words, for root; without its journal, for bob', async () => {
      // One look each: the next may be in the midst of a try.
      const inPause = async (user?: string) => {
        for (;;) {
          const finding = await find(7301, user)
          const [rival] = finding.rivals ?? []
          if (rival?.state === 'restarting' && (user !== undefined || rival.isRefused)) return finding
        }
      }
      const { rivals, message } = await inPause()
      expect(rivals?.[0]).toMatchObject({ manager: { result: 'exit-code', exitStatus: 1 }, ...inJournal })
      expect(message).toMatch(/; it fights with unit late-7301.service, which .* for want of this port$/)
      const ofBob = await inPause('bob')
      expect(ofBob.rivals?.[0]?.isRefused).toBeUndefined()
      expect(ofBob.message).toMatch(/; also wanted by unit late-7301.service, which /)
    })

    test('is never missed, whenever it is asked for', { timeout: 120_000 }, async () => {
      const service = { Restart: 'always', RestartSec: '200ms', StartLimitInterval: '0' }
      await holders.systemUnit(lab, { name: 'calm', port: 7309 })
      await holders.startSystemUnit(lab, loser('restless', 7309, { service }))
      await restarted('restless.service', undefined, 3)
      const states: (string | undefined)[] = []
      for (let at = 0; at < 40; at++) states.push((await rivalAt(7309, at % 2 ? 'alice' : undefined))?.state)
      expect(states.filter((state) => state !== 'restarting' && state !== 'starting')).toEqual([])
      expect(new Set(states).size).toBe(2)
      await lab.systemctl('stop', 'restless.service')
    })

    test('that needs seconds until it binds, seen while it tries', async () => {
      const command = `/bin/sh -c "sleep 3; exec ${python(7301)}"`
      await holders.startSystemUnit(lab, loser('slow', 7301, { command, service: { ...looping, RestartSec: '100ms' } }))
      await restarted('slow.service')
      await lab.until(async () => (await property('slow.service', 'SubState')) === 'running', 'its try')
      for (const user of [undefined, 'alice']) {
        const slow = (await rivalsAt(7301, user)).find(({ manager }) => manager.unit === 'slow.service')
        expect(slow).toMatchObject({ state: 'starting', evidence: 'arguments', manager: { restarts: 1 } })
      }
      expect((await commandsAt(7301))[0]).toMatch(/^systemctl stop (slow|late-7301).service (slow|late-7301).service$/)
      await lab.systemctl('stop', 'slow.service')
    })
  })

  test('its commands, pasted: the first ends the fight, the second frees the port', async () => {
    const [end, free] = await commandsAt(7304)
    await paste(end)
    expect(await isFree(7304)).toBe(false)
    await paste(free)
    await lab.until(() => isFree(7304), 'the port to be free')
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    expect(await isFree(7304)).toBe(true)
  })

  test('freed from its holder alone, the port goes to the loser', async () => {
    await paste((await commandsAt(7302))[1])
    const { holders: [taker] = [] } = await lab.listening(7302)
    expect(await lab.run('cat', [`/proc/${taker?.pid}/cgroup`])).toMatch(/late-7302.service/)
    // The winner now: no rival any more, and how often it was restarted is told of the holder.
    const finding = await find(7302)
    expect(finding.rivals).toBeUndefined()
    expect(finding.holders[0]?.manager).toMatchObject({ unit: 'late-7302.service', restarts: expect.any(Number) })
    expect((await lab.cli(['who', '7302'])).stdout).toMatch(/^│ {2}restarts {3}\d+$/m)
  })

  describe('lost by a unit of a user', () => {
    const unit = 'own.service'
    const asOwner = 'systemctl --user stop own.service'

    test('is seen by root and by its owner', async () => {
      await holders.systemUnit(lab, { name: 'front', port: 7305 })
      await holders.startUserUnit(lab, loser('own', 7305))
      await restarted(unit, 'alice')
      for (const user of [undefined, 'alice']) {
        expect(await rivalAt(7305, user)).toMatchObject({
          manager: { scope: 'user', user: 'alice', unit, restarts: expect.any(Number) },
          evidence: 'arguments',
          ...inJournal,
        })
      }
      expect((await commandsAt(7305, 'alice'))[0]).toBe(asOwner)
      expect((await commandsAt(7305))[0]).toBe(`sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 ${asOwner}`)
    })

    test('is not seen by another user, whom its manager would not answer', async () => {
      expect(await rivalsAt(7305, 'bob')).toEqual([])
    })

    test('starts no manager of a user who has none', async () => {
      await lab.check(['7305'])
      expect(await lab.exec('systemctl', ['is-active', 'user@1002.service'])).toMatchObject({ stdout: 'inactive\n' })
    })

    test('ends when the owner pastes the command', async () => {
      await paste((await commandsAt(7305, 'alice'))[0], 'alice')
      expect(await property(unit, 'ActiveState', 'alice')).not.toBe('activating')
      expect((await find(7305)).rivals ?? []).not.toContainEqual(expect.objectContaining({ state: 'restarting' }))
    })
  })

  test('given up: nothing to stop, and what keeps it from the next boot comes last', async () => {
    await holders.systemUnit(lab, { name: 'winner', port: 7306 })
    await holders.startSystemUnit(lab, loser('tired', 7306, { service: { Restart: 'always' } }))
    await lab.systemctl('enable', 'tired.service')
    await lab.until(async () => (await property('tired.service', 'ActiveState')) === 'failed', 'it to give up')
    expect(await rivalAt(7306)).toMatchObject({
      state: 'failed',
      manager: { unit: 'tired.service', exitStatus: 1, restarts: 5, isEnabled: true },
      ...inJournal,
    })
    expect(await commandsAt(7306)).toEqual(['systemctl stop winner.service', 'systemctl disable tired.service'])
    const { message } = await find(7306)
    expect(message).toMatch(
      /; it has won against unit tired.service, which has given up after 5 restarts \(exit status 1\) for want of this port$/,
    )
    await paste((await commandsAt(7306, 'alice'))[1]?.replace('sudo ', ''))
    expect(await property('tired.service', 'UnitFileState')).toBe('disabled')
  })

  test('for a port that only a file names, by the journal', async () => {
    await lab.writeFile(nodeScript.path, nodeScript.text)
    await lab.writeFile('/etc/shop.env', 'SHOP_AT=7307\n')
    await holders.systemUnit(lab, { name: 'first', port: 7307 })
    const command = `/usr/local/bin/node ${nodeScript.path} $SHOP_AT`
    const service = { ...looping, EnvironmentFile: '/etc/shop.env' }
    await holders.startSystemUnit(lab, loser('by-file', 7307, { command, service }))
    await restarted('by-file.service')
    expect(await rivalAt(7307)).toMatchObject({
      manager: { unit: 'by-file.service' },
      evidence: 'journal',
      ...inJournal,
    })
    // Who may not read the journal of the system has no evidence.
    expect(await rivalsAt(7307, 'alice')).toEqual([])
  })

  test('for a port that its environment names', async () => {
    const command = '/bin/sh -c "exec /usr/bin/python3 -m http.server $PORT"'
    const service = { ...looping, Environment: ['SECRET=nobody-may-see-this', 'PORT=7307'] }
    await holders.startSystemUnit(lab, loser('by-variable', 7307, { command, service }))
    await restarted('by-variable.service')
    const { report } = await lab.check(['7307'], { user: 'alice', login: false })
    expect(report.findings[0]?.rivals).toMatchObject([
      { manager: { unit: 'by-variable.service' }, evidence: 'environment' },
    ])
    expect(JSON.stringify(report)).not.toContain('nobody-may-see-this')
  })

  describe('is not made up', () => {
    test.each([
      ['longer', '/bin/sh -c "exit 3" --port 73080'],
      ['other-word', '/bin/sh -c "exit 3" v7308 17308 7308x 1.7308'],
      ['client', '/bin/sh -c "exit 3" --upstream 10.0.0.1:7308'],
      ['client-here', '/bin/sh -c "exit 3" --backend http://127.0.0.1:7308/'],
      ['database', '/bin/sh -c "exit 3" -h db.internal -p 7308'],
      ['timeout', '/bin/sh -c "exit 3" --timeout 7308'],
    ])('of a unit that has failed for another reason: %s', async (name, command) => {
      if (await isFree(7308)) await holders.systemUnit(lab, { name: 'alone', port: 7308 })
      await holders.startSystemUnit(lab, { name, port: 7308, command, service: looping })
      await restarted(`${name}.service`)
      await lab.systemctl('enable', `${name}.service`)
      for (const user of [undefined, 'alice']) expect(await rivalsAt(7308, user)).toEqual([])
      await lab.systemctl('stop', `${name}.service`)
    })

    test('of a unit that fights for another port', async () => {
      await holders.startSystemUnit(lab, loser('elsewhere', 7301))
      await restarted('elsewhere.service')
      expect(await rivalsAt(7308)).toEqual([])
      await lab.systemctl('stop', 'elsewhere.service')
    })

    test('of the unit that the check itself runs in', async () => {
      const check = '/usr/local/bin/node /opt/port-preflight/dist/cli.js --json 7308'
      const pre = `/bin/sh -c "${check} >/srv/own.part; mv /srv/own.part /srv/own.json"`
      const service = { ...looping, ExecStartPre: pre, RestartSec: '500ms' }
      await holders.startSystemUnit(lab, loser('careful', 7308, { service })).catch(() => {})
      await restarted('careful.service', undefined, 2)
      await lab.systemctl('stop', 'careful.service')
      const report: JsonReport = JSON.parse(await lab.run('cat', ['/srv/own.json']))
      expect(report.findings[0]).toMatchObject({ kind: 'port-in-use', port: 7308 })
      expect(report.findings[0]?.rivals).toBeUndefined()
      expect(JSON.stringify(report)).not.toContain('careful')
    })
  })

  describe('costs', () => {
    const count = 'echo "$*" 2>/dev/null >>/srv/asked'
    const asked = async () => (await lab.exec('cat', ['/srv/asked'])).stdout.split('\n').filter((line) => line !== '')

    test('one systemctl for each manager that runs, and none where the port is free', async () => {
      await lab.writeFile('/usr/local/bin/systemctl', `#!/bin/sh\n${count}\nexec /usr/bin/systemctl "$@"\n`)
      await lab.run('chmod', ['+x', '/usr/local/bin/systemctl'])
      // Where a service starts while it is asked, the manager is asked about that one too.
      const loopers = ['late-7301', 'late-7303', 'by-file', 'by-variable'].map((name) => `${name}.service`)
      await lab.systemctl('stop', ...loopers)
      await lab.run('install', ['-m', '666', '/dev/null', '/srv/asked'])
      await lab.check(['7399'])
      expect(await asked()).toEqual([])
      await lab.check(['7308'])
      expect((await asked()).map((line) => line.split(' ')[0]).sort()).toEqual(['--user', 'show'])
      await lab.run('rm', ['/usr/local/bin/systemctl'])
    })
  })
})

await describeInLab('the two backends on one machine', (lab) => {
  const find = async (port: number, user?: string): Promise<Finding | undefined> => {
    const { report } = await lab.check([`${port}`], user === undefined ? {} : { user, login: false })
    return report.findings.find(({ kind }) => kind === 'port-in-use')
  }

  test('qdrant: a Quadlet of a user loses to the unit of the system', async () => {
    await holders.systemUnit(lab, { name: 'qdrant', port: 6333 })
    const alice = lab.as('alice')
    await holders
      .quadlet(lab, { name: 'podman-local-ai-qdrant', publish: ['6333:80'], user: 'alice', service: looping })
      .catch(() => {})
    const unit = 'podman-local-ai-qdrant.service'
    const restarts = async () => Number(await alice.systemctl('show', '--property=NRestarts', '--value', unit))
    await lab.until(async () => (await restarts()) > 1, 'it to be restarted')
    const rival = async (user?: string) => (await find(6333, user))?.rivals?.[0]
    for (const user of [undefined, 'alice']) {
      await expect
        .poll(() => rival(user), { timeout: 30_000 })
        .toMatchObject({
          manager: {
            ...{ scope: 'user', user: 'alice', unit, isGenerated: true, isEnabled: true },
            file: `/home/alice/.config/containers/systemd/podman-local-ai-qdrant.container`,
          },
          state: 'restarting',
          evidence: 'arguments',
          ...inJournal,
        })
    }
    const finding = await find(6333, 'alice')
    expect(finding?.remedies.map(({ command }) => command)).toEqual([
      `systemctl --user stop ${unit}`,
      'sudo systemctl stop qdrant.service',
      `systemctl --user mask ${unit}`,
    ])
    await alice.run('sh', ['-c', finding?.remedies[0]?.command ?? 'false'])
    await alice.run('sh', ['-c', finding?.remedies[2]?.command ?? 'false'])
    expect(await alice.systemctl('show', '--property=UnitFileState', '--value', unit)).toBe('masked\n')
    expect((await lab.as('alice').exec('systemctl', ['--user', 'start', unit])).exitCode).not.toBe(0)
    await alice.run('sh', ['-c', finding?.remedies[2]?.undo ?? 'false'])
    expect(await alice.systemctl('show', '--property=UnitFileState', '--value', unit)).toBe('generated\n')
  })

  test('a unit of the system loses to the unit of a user that has its name', async () => {
    await holders.userUnit(lab, { name: 'twin', port: 6334 })
    await holders.startSystemUnit(lab, loser('twin', 6334))
    await lab.until(async () => ((await find(6334))?.rivals?.[0]?.manager.restarts ?? 0) > 0, 'it to be restarted')
    const stopUser = 'systemctl --user stop twin.service'
    for (const [user, stopRival, stopHolder] of [
      [undefined, 'systemctl stop twin.service', `sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 ${stopUser}`],
      ['alice', 'sudo systemctl stop twin.service', stopUser],
    ] as const) {
      const finding = await find(6334, user)
      expect(finding?.holders[0]?.manager).toMatchObject({ scope: 'user', user: 'alice', unit: 'twin.service' })
      expect(finding?.rivals).toMatchObject([{ manager: { scope: 'system', unit: 'twin.service' } }])
      expect(finding?.remedies.map(({ command }) => command)).toEqual([stopRival, stopHolder])
    }
    await lab.systemctl('stop', 'twin.service')
  })

  test('8001: the unit loses to the program of supervisor', async () => {
    await holders.supervisorProgram(lab, { program: 'backend', port: 8001 })
    await holders.startSystemUnit(lab, loser('connexa-backend', 8001))
    await lab.systemctl('enable', 'connexa-backend.service')
    const rival = async () => (await find(8001))?.rivals?.[0]
    await lab.until(async () => ((await rival())?.manager.restarts ?? 0) > 0, 'it to be restarted')
    const finding = await find(8001)
    expect(finding?.holders[0]?.manager).toMatchObject({ kind: 'supervisor', unit: 'backend' })
    expect(finding?.remedies.map(({ command }) => command)).toEqual([
      'systemctl stop connexa-backend.service',
      'supervisorctl stop backend',
      'systemctl disable connexa-backend.service',
    ])
    const { stdout } = await lab.cli(['8001'])
    expect(stdout).toMatch(/supervisor program backend, since .*; it fights with unit connexa-backend.service, which /)
    expect(stdout).toMatch(
      /→ first end the fight: stop connexa-backend.service, or it takes the port as soon as it is free: systemctl stop connexa-backend.service\n +→ stop backend of supervisor: supervisorctl stop backend\n/,
    )
    const story = (await lab.cli(['who', '8001'])).stdout
    expect(story).toMatch(/^├─ it fights with unit connexa-backend.service$/m)
    expect(story).toMatch(/^│ {2}restarts {3}\d+$/m)
    const asAlice = await find(8001, 'alice')
    expect(asAlice?.rivals?.[0]).toMatchObject({ manager: { unit: 'connexa-backend.service' } })
    expect(asAlice?.remedies[0]?.command).toBe('sudo systemctl stop connexa-backend.service')
  })
})
