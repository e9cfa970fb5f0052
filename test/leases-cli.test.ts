import { expect, test } from 'vitest'
import { LEASES_SHAPE } from '../src/report/leases-shape.ts'
import { ended } from './port-space/children.ts'
import { describeInSpace, testUnless } from './port-space/describe-in-space.ts'
import type { StartOptions } from './port-space/port-space.ts'
import { CLI } from './support/cli.ts'
import { leasesIn } from './support/leases.ts'
import { spokenBy } from './support/spoken.ts'

// The committed bundle and its keepers, in a network namespace of their own.

const TOOL = `${process.execPath} ${CLI}`
const NOBODY = 65_534

await describeInSpace('leases', (space) => {
  const notRoot = space.hasOtherUsers ? undefined : 'not root'
  /** What a shell says whose leases end with it. */
  const inShell = (script: string, options: StartOptions = {}) => space.exec('sh', ['-c', `${script}\n:`], options)
  const leases = (args: readonly string[], options: StartOptions = {}) =>
    space.exec(process.execPath, [CLI, 'leases', ...args], options)

  /** A command that runs, has leases, and ends when it is told to. */
  const running = async (needs: readonly string[], options: StartOptions = {}) => {
    const words = ['--', 'sh', '-c', 'echo $$ $WEB_PORT; read line']
    const child = space.start(process.execPath, [CLI, 'run', '--quiet', ...needs, ...words], options)
    const [, pid, port] = await spokenBy(child).until(/^(\d+) (\d+)$/m)
    const end = async () => {
      child.stdin.end('\n')
      await ended(child)
    }
    return { pid: Number(pid), port: Number(port), end }
  }

  test('where there are none', async () => {
    expect(await leases([])).toEqual({ stdout: 'no ports are leased\n', stderr: '', exitCode: 0 })
    expect(LEASES_SHAPE.parse(JSON.parse((await leases(['--json'])).stdout))).toEqual({
      version: 1,
      sets: [],
      unnamed: [],
      reserved: [],
    })
    expect((await leases(['prune'])).stdout).toBe('there is nothing to prune: every lease has an owner that lives\n')
  })

  test('a table says who has which, for whom, since when, and how they are kept', async () => {
    const one = await running(['web=any', 'dns=any/udp', 'block=9000-9003 else any'])
    const { sets } = await leasesIn(space)
    const { stdout, exitCode } = await leases([])
    const [head, ...rows] = stdout.trimEnd().split('\n')
    expect(head).toMatch(/^LEASE +NAME +PORT +KEPT +OWNER +USER +SINCE +RUN$/)
    expect(rows[0]).toMatch(
      new RegExp(
        `^${sets[0]?.id} +web +${one.port} +held +sh -c .*\\(pid ${one.pid}\\) +\\S+ +20\\d\\d-\\S+ \\d\\d:\\d\\d UTC +-$`,
      ),
    )
    expect(rows[1]).toMatch(/^ +dns +\d+ +listed$/)
    expect(rows[2]).toMatch(/^ +block +9000-9003 +held$/)
    expect({ exitCode, rows: rows.length }).toEqual({ exitCode: 0, rows: 3 })
    await one.end()
  })

  test('as JSON', async () => {
    const one = await running(['web=any', 'db=any', '--hold', 'false'])
    const { stdout } = await leases(['--json'])
    const { sets } = LEASES_SHAPE.parse(JSON.parse(stdout))
    expect(sets).toMatchObject([
      {
        owner: { pid: one.pid, isAlive: true },
        isOwn: false,
        leases: [
          { service: 'web', port: one.port, isHeld: false },
          { service: 'db', isHeld: false },
        ],
      },
    ])
    await one.end()
  })

  test('which run they are of, by the marks of its job', async () => {
    const env = {
      RUNNER_TRACKING_ID: 'github_1234',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo/widgets',
      GITHUB_RUN_ID: '77',
      GITHUB_JOB: 'build',
    }
    const one = await running(['web=any'], { env })
    expect((await leases([])).stdout).toMatch(/ job build of octo\/widgets, run 77$/m)
    const { stdout } = await leases(['--json'], { env })
    expect(LEASES_SHAPE.parse(JSON.parse(stdout)).sets).toMatchObject([{ isOwn: true, run: { runId: '77' } }])
    await one.end()
  })

  test.each([
    ['a port', 'release $2'],
    ['a name', 'release web'],
    ['the id', 'release $1'],
    ['several words for one and the same', 'release web db $2'],
  ])('a set of its own ends by %s, and what goes with it is said', async (_, command) => {
    const script = `${TOOL} web=any db=any >/dev/null
      set -- $(${TOOL} leases | sed -n 's/^\\([^ ]*\\) *web *\\([0-9]*\\).*/\\1 \\2/p')
      ${TOOL} leases ${command}; echo "code $?"; ${TOOL} leases`
    const { stdout, stderr } = await inShell(script)
    expect(stdout).toMatch(/^released \S+: web \(\d+\), db \(\d+\)\ncode 0\nno ports are leased\n$/)
    expect(stderr).toBe('')
  })

  test('what has ended is told as JSON too', async () => {
    const { stdout } = await inShell(`${TOOL} web=any >/dev/null; ${TOOL} leases release web --json`)
    expect(LEASES_SHAPE.parse(JSON.parse(stdout))).toMatchObject({ sets: [{ leases: [{ service: 'web' }] }] })
    expect((await leasesIn(space)).ports).toEqual([])
  })

  test('only its own are ended by a name that others have too', async () => {
    const other = await running(['web=any'])
    const { stdout } = await inShell(`${TOOL} web=any >/dev/null; ${TOOL} leases release web`)
    expect(stdout).not.toContain(String(other.port))
    expect((await leasesIn(space)).ports).toEqual([other.port])
    await other.end()
  })

  testUnless(
    notRoot,
    'those of another that lives are refused, with the command that ends them all the same',
    async () => {
      const other = await running(['web=any'], { uid: NOBODY })
      for (const word of ['web', String(other.port)]) {
        const { stdout, stderr, exitCode } = await leases(['release', word], { uid: NOBODY })
        expect(stderr).toMatch(
          new RegExp(
            `^port-preflight: ${word} is leased for sh -c .*\\(pid ${other.pid}\\), and ends with it: kill \\d+ ends the lease alone\n$`,
          ),
        )
        expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
      }
      expect((await leasesIn(space)).ports).toEqual([other.port])

      const [, keeper = ''] = /kill (\d+)/.exec((await leases(['release', 'web'], { uid: NOBODY })).stderr) ?? []
      await space.exec('kill', [keeper], { uid: NOBODY })
      await expect.poll(async () => (await leasesIn(space)).ports).toEqual([])
      await other.end()
    },
  )

  testUnless(notRoot, 'root may end those of another', async () => {
    const other = await running(['web=any', 'db=any'], { uid: NOBODY })
    const { stdout, exitCode } = await leases(['release', String(other.port)])
    expect(stdout).toMatch(new RegExp(`^released \\S+: web \\(${other.port}\\), db \\(\\d+\\)\n$`))
    expect({ exitCode, ports: (await leasesIn(space)).ports }).toEqual({ exitCode: 0, ports: [] })
    await other.end()
  })

  testUnless(
    notRoot,
    'of leases that may not be read the ports are told, and the command that shows them',
    async () => {
      const other = await running(['web=any'])
      const seen = await leases([], { uid: NOBODY })
      expect(seen.stdout).toBe(
        `1 port is leased by what this user may not read: ${other.port}\n         → see by whom: sudo ${TOOL} leases\n`,
      )
      const asJson = await leases(['--json'], { uid: NOBODY })
      expect(JSON.parse(asJson.stdout)).toEqual({ version: 1, sets: [], unnamed: [other.port], reserved: [] })
      const refused = await leases(['release', String(other.port)], { uid: NOBODY })
      expect(refused).toEqual({
        stdout: '',
        stderr: `port-preflight: ${other.port} is leased by somebody else: sudo ${TOOL} leases release ${other.port} ends it\n`,
        exitCode: 2,
      })
      await other.end()
    },
  )

  test('those of another network namespace are other ports, and not told', async () => {
    const one = await running(['web=any'])
    const { stdout } = await space.exec('unshare', ['--net', process.execPath, CLI, 'leases'])
    expect(stdout).toBe('no ports are leased\n')
    await one.end()
  })

  test.each([
    [['release'], `release needs a lease, a port or a name: ${TOOL} leases release 20123`],
    [['release', 'nobody'], `"nobody" is no lease: ${process.execPath} ${CLI} leases shows what there is`],
    [['release', '1'], '"1" is no lease'],
    [['release', ''], '"" is no lease'],
    [['release', '\u001b[2J##[error]x'], '\\x1b[2J#\\x23[error]x'],
    [['list'], 'leases: "list" is not understood: expected nothing, release WHAT... or prune'],
    [['prune', 'web'], 'leases: "web" is not understood'],
    [['--quiet'], '--quiet goes with run'],
  ])('wrong usage: %j', async (args, message) => {
    const { stdout, stderr, exitCode } = await leases(args)
    expect(stderr).toContain('port-preflight: ')
    expect(stderr).toContain(message)
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
  })
})
