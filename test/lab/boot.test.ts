import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { outcomeOf } from '../port-space/children.ts'
import type { Place } from './commands.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { bootLab } from './lab.ts'
import { scriptPath } from './machine.ts'

const seed =
  holders.seedSystemUnit({ name: 'web', port: 7001 }) +
  holders.seedUserUnit({ name: 'web', port: 7002 }) +
  holders.seedUserUnit({ name: 'surprise', port: 7003, user: 'carol' }) +
  holders.seedSupervisorProgram({ program: 'backend', port: 7004 })

await describeInLab(
  'a lab with a seed and IPv6 outside',
  (lab) => {
    test('boots with what the seed says', async () => {
      await Promise.all([7001, 7002, 7004].map((port) => lab.listening(port)))
      expect(await lab.listeners(7003)).toMatchObject({ addresses: [] })
    })

    test('has an outside address of each family', async () => {
      expect(await lab.run('ip', ['-brief', 'address', 'show', 'eth0'])).toMatch(/10\.99\.0\.2\/24 fd00:99::2\/64/)
    })

    test('lets two share a port that each thinks its own', async () => {
      await holders.systemUnit(lab, { name: 'old', port: 7301, command: '/usr/bin/python3 -m http.server 7301' })
      await holders.podmanContainer(lab, { name: 'new', publish: ['7301:80'], user: 'alice' })
      const { addresses, holders: both } = await lab.listening(7301)
      expect(addresses).toEqual(['0.0.0.0:7301', '[::]:7301'])
      expect(both.map(({ name }) => name)).toEqual(['python3', expect.stringMatching(/^pasta/)])
    })

    test('a command of a user who has not logged in leaves the user’s manager alone', async () => {
      await lab.run('true', [], { user: 'bob', login: false })
      expect(await lab.exec('systemctl', ['is-active', 'user@1002.service'])).toMatchObject({ stdout: 'inactive\n' })
      expect(await lab.run('id', ['--user', '--name'], { user: 'bob' })).toBe('bob\n')
    })

    test('another one beside it has ports of its own, and leaves nothing', async () => {
      const other = await bootLab()
      expect(await other.listeners(7001)).toMatchObject({ addresses: [] })
      await other.close()
      expect(remainsOf(other.place)).toEqual([])
    })

    test('ends with the test that dies', async () => {
      const { stdout } = await outcomeOf(spawn(process.execPath, [scriptPath('crash.ts')]))
      const place: Place = JSON.parse(stdout)
      await lab.until(async () => remainsOf(place).length === 0, 'the end of the lab')
    })
  },
  { seed, dualStack: true },
)

function remainsOf({ pid, cgroup }: Place): readonly string[] {
  const files = readdirSync(tmpdir()).filter((name) => name === basename(cgroup))
  return [...files, ...[`/proc/${pid}`, cgroup].filter(existsSync)]
}
