import { describe, expect, test } from 'vitest'
import { asking } from './asking.ts'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import type { Lab } from './lab.ts'

// Containers that come back with their unit: to stop is the unit, by whatever podman forwards the port.

type Made = {
  readonly port: string
  readonly name: string
  readonly unit: string
  readonly owner?: 'alice'
  readonly network?: string
  readonly file: string
  start(lab: Lab, made: Made): Promise<void>
}

const startQuadlet: Made['start'] = (lab, { name, port, owner, network }) =>
  holders.quadlet(lab, { name, publish: [`${port}:80`], ...(owner && { user: owner }), ...(network && { network }) })

/** What `podman generate systemd` writes: it runs a container of its own, or starts the one that is there. */
const startGenerated =
  (...flags: string[]): Made['start'] =>
  async (lab, { name, port, owner, unit, file }) => {
    const podman = await lab.podman({ user: owner })
    const commands = owner === undefined ? lab : lab.as(owner)
    await podman('create', '--stop-signal=KILL', `--name=${name}`, `--publish=${port}:80`, webImage)
    await commands.writeFile(file, await podman('generate', 'systemd', '--name', ...flags, name))
    if (flags.includes('--new')) await podman('rm', name)
    await commands.systemctl('daemon-reload')
    await commands.systemctl('start', unit)
  }

const home = '/home/alice/.config'
const made: Made[] = [
  {
    ...{ port: '7301', name: 'quadlet', unit: 'quadlet.service', start: startQuadlet },
    file: '/etc/containers/systemd/quadlet.container',
  },
  {
    ...{ port: '7302', name: 'pasta', unit: 'pasta.service', owner: 'alice', start: startQuadlet },
    file: `${home}/containers/systemd/pasta.container`,
  },
  {
    ...{ port: '7303', name: 'ports', unit: 'ports.service', owner: 'alice', network: 'slirp4netns' },
    ...{ start: startQuadlet, file: `${home}/containers/systemd/ports.container` },
  },
  {
    ...{ port: '7304', name: 'new', unit: 'container-new.service', start: startGenerated('--new') },
    file: '/etc/systemd/system/container-new.service',
  },
  {
    ...{ port: '7305', name: 'old', unit: 'container-old.service', start: startGenerated() },
    file: '/etc/systemd/system/container-old.service',
  },
  {
    ...{ port: '7306', name: 'mine', unit: 'container-mine.service', owner: 'alice', start: startGenerated('--new') },
    file: `${home}/systemd/user/container-mine.service`,
  },
]

function systemctlFor(owner: string | undefined, user: string): string {
  if (owner === undefined) return user === 'root' ? 'systemctl' : 'sudo systemctl'
  return user === owner ? 'systemctl --user' : 'sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 systemctl --user'
}

await describeInLab('a unit of podman', (lab) => {
  const { who, freesAndUndoes } = asking(lab)

  describe.each(made)('$unit at $port', (one) => {
    const { port, name, unit, owner, file } = one
    const manager = { kind: 'systemd', scope: owner === undefined ? 'system' : 'user', unit, file }

    test('is started', () => one.start(lab, one))

    test.each(owner === undefined ? ['root'] : ['root', 'alice'])(
      'and its container are known to %s, who stops the unit and starts it again',
      async (user) => {
        const { holders: seen, gaps } = await who(port, { user })
        expect(seen).toMatchObject([{ manager, container: { engine: 'podman', name, image: webImage } }])
        expect(seen[0]?.manager?.user).toBe(owner)
        expect(gaps).toEqual([])
        expect(await freesAndUndoes(port, user)).toBe(`${systemctlFor(owner, user)} stop ${unit}`)
      },
    )

    test.each(owner === undefined ? ['alice', 'bob'] : ['bob'])(
      'is known to %s, who may not ask podman',
      async (user) => {
        const { holders: seen, ways } = await who(port, { user })
        // How it is set up is for its own user and root.
        const { file: _, ...known } = manager
        expect(seen).toMatchObject([{ manager: owner === undefined ? manager : known }])
        expect(seen[0]?.container?.name).toBeUndefined()
        expect(ways[0]?.command).toBe(`${systemctlFor(owner, user)} stop ${unit}`)
        if (user === 'alice') await freesAndUndoes(port, user)
      },
    )
  })
})

await describeInLab('a unit that only uses podman', (lab) => {
  const { who, paste, freesAndUndoes } = asking(lab)
  const agent = (port: number, more = '') =>
    `#!/bin/sh\npodman run -d --stop-signal=KILL --name=job${port} ${more} -p ${port}:80 ${webImage}\nexec sleep 1000\n`
  const own = (name: string) => `[Service]\nExecStart=/bin/sh /srv/${name}.sh\n`

  test('is spared, for root and for its user', async () => {
    await lab.podman()
    await lab.podman({ user: 'alice' })
    await lab.writeFile('/srv/system.sh', agent(7311))
    await lab.writeFile('/srv/pasta.sh', agent(7312))
    await lab.writeFile('/srv/ports.sh', agent(7313, '--network=slirp4netns'))
    await lab.writeFile('/etc/systemd/system/agent.service', own('system'))
    const alice = lab.as('alice')
    const dir = '/home/alice/.config/systemd/user'
    await alice.writeFile(`${dir}/pasta.service`, own('pasta'))
    await alice.writeFile(`${dir}/ports.service`, own('ports'))
    for (const { systemctl } of [lab, alice]) await systemctl('daemon-reload')
    await lab.systemctl('start', 'agent.service')
    await alice.systemctl('start', 'pasta.service', 'ports.service')
    await Promise.all([7311, 7312, 7313].map((port) => lab.listening(port)))
    const asAlice = 'sudo -u alice XDG_RUNTIME_DIR=/run/user/1001 env -C / podman'
    for (const [port, user, podman, unit] of [
      ['7311', 'root', 'podman', 'agent.service'],
      ['7312', 'root', asAlice, 'pasta.service'],
      ['7313', 'alice', 'podman', 'ports.service'],
    ] as const) {
      const { holders: [holder] = [] } = await who(port, { user })
      expect(holder).toMatchObject({ container: { name: `job${port}` } })
      expect(holder?.container?.isOfUnit).toBeUndefined()
      expect(holder?.manager?.unit).toBe(unit)
      const { ways } = await who(port, { user })
      expect(ways.map(({ command }) => command)).toEqual([`${podman} stop ${holder?.container?.id?.slice(0, 12)}`])
      await paste(ways[0]?.command, user)
      await paste(ways[0]?.undo, user)
      await lab.listening(Number(port))
    }
    expect(await lab.systemctl('is-active', 'agent.service')).toBe('active\n')
    expect((await lab.cli(['7311'])).stdout).toMatch(/podman container job7311 of /)
  })

  test('is not one that runs podman in its foreground', async () => {
    const run = (name: string, port: number) =>
      `/usr/bin/podman run --rm --stop-signal=KILL --name=${name} -p ${port}:80 ${webImage}`
    const unit = (name: string, start: string) =>
      `[Service]\nExecStart=${start}\nExecStop=/usr/bin/podman stop ${name}\n`
    await lab.writeFile('/etc/systemd/system/fore.service', unit('fore', run('fore', 7314)))
    const shell = `/bin/sh -c "${run('shell', 7315)}; true"`
    await lab.writeFile('/etc/systemd/system/shell.service', unit('shell', shell))
    await lab.systemctl('daemon-reload')
    await lab.systemctl('start', 'fore.service', 'shell.service')
    for (const [port, name] of [
      [7314, 'fore.service'],
      [7315, 'shell.service'],
    ] as const) {
      await lab.listening(port)
      await expect.poll(async () => (await who(`${port}`)).holders.length).toBe(1)
      const { holders: seen } = await who(`${port}`)
      expect(seen).toMatchObject([{ manager: { unit: name }, container: { isOfUnit: true } }])
      expect(await freesAndUndoes(`${port}`)).toBe(`systemctl stop ${name}`)
    }
  })
})
