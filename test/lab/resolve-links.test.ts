import { describe, expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import { formatIni } from './holders/index.ts'
import { servers } from './holders/server.ts'
import { resolving } from './incidents/resolving.ts'

// Whatever links start a unit: all of them are as before when a resolution has been taken back, and when what a finding
// tells to type has been.

type Row = {
  readonly name: string
  readonly Install?: Readonly<Record<string, string>>
  readonly isElsewhere?: true
  /** Words of systemctl, with `UNIT` and `TARGET` in them. */
  readonly links: readonly string[]
  /** `apart`: it starts at the next boot, and nothing would make its links again as they are. */
  readonly is: 'enabled' | 'apart' | 'not of the next boot'
}

const wanted = { WantedBy: 'TARGET' }
const rows: readonly Row[] = [
  { name: 'plain', Install: wanted, links: ['enable UNIT'], is: 'enabled' },
  { name: 'aliased', Install: { ...wanted, Alias: 'alias.service' }, links: ['enable UNIT'], is: 'enabled' },
  { name: 'wanted', links: ['add-wants TARGET UNIT'], is: 'apart' },
  { name: 'required', links: ['add-requires TARGET UNIT'], is: 'apart' },
  { name: 'both', Install: wanted, links: ['enable UNIT', 'add-wants timers.target UNIT'], is: 'apart' },
  { name: 'linked', Install: wanted, isElsewhere: true, links: ['link PATH'], is: 'not of the next boot' },
  { name: 'linked-on', Install: wanted, isElsewhere: true, links: ['link PATH', 'enable UNIT'], is: 'apart' },
  { name: 'runtime', Install: wanted, links: ['enable --runtime UNIT'], is: 'not of the next boot' },
  { name: 'more', Install: { ...wanted, Also: 'also.service' }, links: ['enable UNIT'], is: 'apart' },
]
const sides = [
  ['system', 'root', '/etc/systemd/system', 'multi-user.target'],
  ['user', 'alice', '/home/alice/.config/systemd/user', 'default.target'],
] as const

const LINKS =
  'find /etc/systemd/system /run/systemd/system /home/alice/.config/systemd /run/user/1001/systemd/user -printf "%p -> %l\\n" | sort'

await describeInLab('the links of a unit', (lab) => {
  const { resolve, undo, expectNothingLeft } = resolving(lab)
  const links = async () => (await lab.exec('bash', ['-c', LINKS])).stdout

  describe.each(sides)('of the %s', (side, user, directory, target) => {
    const [as, other] = side === 'system' ? [lab, lab.as('alice')] : [lab.as('alice'), lab]
    const otherDirectory = side === 'system' ? sides[1][2] : sides[0][2]
    const install = async (unit: string, { Install = {}, isElsewhere, links }: Row, port: number) => {
      const path = `${isElsewhere ? `/srv/units-${side}` : directory}/${unit}`
      const put = (text: string) => text.replace('TARGET', target).replace('UNIT', unit).replace('PATH', path)
      const Service = { ExecStart: servers.busybox(port) }
      await (isElsewhere ? lab : as).writeFile(path, put(formatIni({ Service, Install })))
      await as.writeFile(
        `${directory}/also.service`,
        put(formatIni({ Service: { ExecStart: '/usr/bin/true' }, Install: wanted })),
      )
      await other.writeFile(`${otherDirectory}/${unit}`, formatIni({ Service }))
      for (const one of [as, other]) await one.systemctl('daemon-reload')
      for (const words of links) await as.systemctl(...put(words).split(' '))
      await as.systemctl('start', unit)
      await lab.listening(port)
    }

    test.each(rows.map((row, at) => [`${row.name}-${side}`, row, (side === 'system' ? 7711 : 7731) + at] as const))(
      '%s',
      async (name, row, port) => {
        const { is } = row
        await install(`${name}.service`, row, port)
        const before = await links()
        const keep = side === 'system' ? 'user' : 'system'
        const pair = `${name}: { ports: [${port}], run-by: [system:${name}.service, user:${name}.service], keep: ${keep} }`
        const { report } = await resolve(user, [
          'check',
          '--services',
          pair,
          '--resolve',
          'system-services,user-services',
        ])
        const words =
          is === 'apart'
            ? expect.stringMatching(
                new RegExp(
                  `^for good: it starts at the next boot, by links .*: systemctl .*disable ${name}\\.service$`,
                ),
              )
            : undefined
        const outcomes = report.outcomes.filter(({ title }) => title.includes(name))
        expect(outcomes).toEqual([expect.objectContaining({ result: 'done' })])
        expect(outcomes[0]?.reason).toEqual(words)
        expect((await links()) === before).toBe(is !== 'enabled')
        expect(await undo(user)).toMatchObject({ exitCode: 0, stderr: '' })
        expect(await links()).toBe(before)
        expect((await as.systemctl('is-active', `${name}.service`)).trim()).toBe('active')
        await expectNothingLeft(user)

        const { findings } = (await resolve(user, ['check', `need=${port}`])).report
        const way = findings[0]?.remedies.find(({ kind }) => kind === 'mask-service')
        if (is === 'not of the next boot') expect(way).toBeUndefined()
        else if (is === 'apart') {
          expect(way?.command).toContain(`disable --now ${name}.service`)
          expect(way).not.toHaveProperty('undo')
          expect(way?.consequence).toContain(`does not make the links of ${name}.service again`)
        } else {
          const typed = (text = 'false') => lab.run('bash', ['-c', text], user === 'root' ? {} : { user })
          await typed(way?.command)
          expect(await links()).not.toBe(before)
          await typed(way?.undo)
          await lab.listening(port)
          expect(await links()).toBe(before)
        }
        await as.systemctl('stop', `${name}.service`)
      },
      120_000,
    )
  })
})
