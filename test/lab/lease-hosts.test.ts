import { describe, expect, test } from 'vitest'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'

// Leases of one host, taken by whoever is on it: the kernel is the one book for all of them.

const CLI = '/opt/port-preflight/dist/cli.js'
const names = (count: number, range: string) => Array.from({ length: count }, (_, at) => `p${at}=any ${range}`)
/** It stands above the command line, and leases end with it. */
const CALLER = ['sh', '-c', '"$@"; echo; cat', 'caller']

await describeInLab('leases of one host', (lab) => {
  interface Leased {
    ports: number[]
    end(): Promise<void>
  }

  /** The command line, with its needs, by a caller who stays until he is ended. */
  const lease = async (
    needs: string[],
    { user, before = [] }: { user?: string; before?: string[] } = {},
  ): Promise<Leased> => {
    const [file = '', ...args] = [...before, ...CALLER, 'node', CLI, ...needs, '--json']
    const child = lab.start(file, args, { login: false, ...(user === undefined ? {} : { user }) })
    const said: string[] = []
    const complaints: string[] = []
    child.stderr.on('data', (text) => complaints.push(String(text)))
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (text) => {
        said.push(String(text))
        if (said.join('').endsWith('}\n\n')) resolve()
      })
      child.once('close', () => reject(new Error(complaints.join(''))))
    })
    const report: { ports: Record<string, number>; ok: boolean } = JSON.parse(said.join(''))
    if (!report.ok) throw new Error(said.join(''))
    const ports = Object.values(report.ports)
    const end = async () => {
      child.stdin.end()
      await lab.until(async () => (await taken()).every((port) => !ports.includes(port)), 'the leases to end')
    }
    return { ports, end }
  }
  const taken = async () => {
    const table = await lab.run('cat', ['/proc/net/unix'])
    return [...table.matchAll(/ @port-preflight\/(\d+)@*$/gm)].map(([, port]) => Number(port))
  }
  const without = (ports: number[], others: number[]) => ports.filter((port) => others.includes(port))
  const ended = async (...all: Leased[]) => {
    for (const one of all) await one.end()
  }

  test('by two users at once, of a pool that is just large enough', async () => {
    const users = ['alice', 'bob', 'alice', 'bob', undefined]
    const all = await Promise.all(
      users.map((user) => lease(names(4, '20000-20019'), user === undefined ? {} : { user })),
    )
    expect(all.flatMap(({ ports }) => ports).toSorted()).toEqual(Array.from({ length: 20 }, (_, at) => 20_000 + at))
    const more = await lab.cli([...names(1, '20000-20019'), '--json'], { user: 'carol' })
    expect(more.exitCode).toBe(1)
    await ended(...all)
  })

  const mounts = ['/usr', '/lib', '/lib64', '/opt'].map((path) => `--volume=${path}:${path}:ro`)
  const engines: [name: string, user: string | undefined, command: string[]][] = [
    ['docker', undefined, ['docker', 'run', '--rm', '-i', '--network=host', ...mounts, webImage]],
    ['podman', undefined, ['podman', 'run', '--rm', '-i', '--network=host', ...mounts, webImage]],
    ['podman of alice', 'alice', ['podman', 'run', '--rm', '-i', '--network=host', ...mounts, webImage]],
  ]
  describe.each(engines)('beside a container of %s on the network of the host', (name, user, command) => {
    test('nothing is given twice', async () => {
      if (name === 'docker') await lab.docker()
      else await lab.podman({ user })
      const as = user === undefined ? {} : { user }
      const inside = lease(names(10, '21000-21019'), { ...as, before: command })
      const outside = lease(names(10, '21000-21019'), { user: 'bob' })
      const [first, second] = await Promise.all([inside, outside])
      expect(without(first.ports, second.ports)).toEqual([])
      expect(first.ports.length + second.ports.length).toBe(20)
      // The keeper in there ends with the caller in there.
      await ended(second, first)
    })
  })

  describe('where nothing can be written', () => {
    const obstacles: [name: string, script: string][] = [
      [
        'every file system is read-only',
        'mount -o remount,ro,bind / ; mount -t tmpfs -o ro none /tmp; mount -t tmpfs -o ro none /run',
      ],
      [
        'the disk is full',
        'mount -t tmpfs -o size=4k none /tmp; cat /dev/zero >/tmp/full 2>/dev/null; mount --bind /tmp /var/tmp; mount --bind /tmp /run',
      ],
      ['there is no home', 'unset HOME; mount -t tmpfs -o mode=0 none /root; mount -t tmpfs -o mode=0 none /home'],
    ]
    test.each(obstacles)('as %s', async (_, script) => {
      const before = ['unshare', '--mount', 'sh', '-c', `${script}; exec "$@"`, 'sh']
      const one = await lease(names(3, '22000-22009'), { before })
      const other = await lease(names(3, '22000-22009'), {
        before: [...before, 'setpriv', '--reuid=1002', '--clear-groups'],
      })
      expect(without(one.ports, other.ports)).toEqual([])
      await ended(one, other)
    })
  })

  test('of a job end with its worker, however many steps have ended before', async () => {
    const worker = '/home/alice/runner/bin/Runner.Worker'
    await lab.run('install', ['-D', '/usr/bin/bash', worker])
    const script = `node ${CLI} 'web=any 23000-23009' >/dev/null; bash -c "node ${CLI} 'db=any 23000-23009' >/dev/null"; echo leased; read`
    const child = lab.start('env', ['-a', worker, worker, '-c', script], { user: 'alice', login: false })
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const ports = (await taken()).filter((port) => port >= 23_000 && port < 23_010)
    expect(ports.length).toBe(2)
    const { stdout } = await lab.exec('pgrep', ['--full', `^${worker}`])
    await lab.run('kill', ['-KILL', ...stdout.trim().split('\n')])
    await lab.until(async () => without(ports, await taken()).length === 0, 'the leases to end')
  })

  test('of root, by sudo from a job of alice, end with the job too', async () => {
    const worker = '/home/alice/runner/bin/Runner.Worker'
    await lab.run('install', ['-D', '/usr/bin/bash', worker])
    const env = { RUNNER_TRACKING_ID: 'github_of-this-job', GITHUB_RUN_ID: '77' }
    // As sudo does: another user, and nothing left of the environment.
    const script = `env --ignore-environment PATH=$PATH bash -c "node ${CLI} 'web=any 23000-23009' >/dev/null"; echo leased; read`
    const child = lab.start('env', ['-a', worker, worker, '-c', script], { env })
    await new Promise((resolve) => child.stdout.once('data', resolve))
    const found = await lab.run('sh', [
      '-c',
      'grep --files-with-matches --no-messages PORT_PREFLIGHT_LEASE= /proc/[0-9]*/environ; true',
    ])
    const environ = await lab.run('cat', [found.trim()])
    expect(environ.split('\0')).toContain('RUNNER_TRACKING_ID=github_of-this-job')
    child.stdin.end('\n')
    await lab.until(async () => (await taken()).length === 0, 'the leases to end')
  })
})
