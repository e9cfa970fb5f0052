import { readlinkSync, rmSync } from 'node:fs'
import { afterEach, expect } from 'vitest'
import { LEASES_SHAPE } from '../../src/report/leases-shape.ts'
import { CLI } from '../support/cli.ts'
import { spokenBy } from '../support/spoken.ts'
import { ended } from './children.ts'
import { describeInSpace, testUnless } from './describe-in-space.ts'
import type { StartOptions } from './port-space.ts'

// What is reserved without leases, and given back by its id while its owner lives: the committed bundle.

const LIST = '/proc/sys/net/ipv4/ip_local_reserved_ports'
const TOOL = `${process.execPath} ${CLI}`
const USER = 65_534
/** Not the npx that may have started these tests. */
const env = { npm_command: '' }

await describeInSpace('what is reserved', (space) => {
  const notRoot = space.hasOtherUsers ? undefined : 'not root'
  const journal = `/run/port-preflight.reserved.${/\d+/.exec(readlinkSync(`/proc/${space.pid}/ns/net`))?.[0]}`
  const setList = (list: string) => space.exec('sh', ['-c', `echo '${list}' > ${LIST}`])
  const readList = async () => (await space.exec('cat', [LIST])).stdout.trim()
  const leases = (args: readonly string[], options: StartOptions = {}) =>
    space.exec(process.execPath, [CLI, 'leases', ...args], options)
  const reserved = async () => LEASES_SHAPE.parse(JSON.parse((await leases(['--json'])).stdout)).reserved ?? []

  afterEach(async () => {
    if (notRoot !== undefined) return
    rmSync(journal, { force: true })
    await setList('')
  })

  /** A shell for which ports are reserved until it ends, and that then does what it is told in a line. */
  const shellWith = async (needs: string) => {
    const script = `${TOOL} ${needs} --reserve kernel >&2; echo reserved; read line; eval "$line"; echo "code $?"; read line`
    const child = space.start('sh', ['-c', script], { env })
    const said = spokenBy(child)
    await said.until(/^reserved$/m)
    const end = async () => {
      child.stdin.end('\n')
      await ended(child)
    }
    return { child, said, end }
  }

  testUnless(notRoot, 'is given back by its id for the shell that it was reserved for: exactly that', async () => {
    await setList('40001,50000')
    const { child, said, end } = await shellWith('40000-40002')
    expect(await readList()).toBe('40000-40002,50000')
    const [one] = await reserved()
    expect(one).toMatchObject({ isOwn: false, owner: { isAlive: true } })
    // Meanwhile somebody else has changed the list.
    await space.exec('sh', ['-c', `echo '40000-40002,50000,51000' > ${LIST}`])
    child.stdin.write(`${TOOL} leases release ${one?.id}\n`)
    await said.until(/^code \d+$/m)
    expect(said.stdout).toBe(
      `reserved\nthe kernel may give 40000, 40002 to anybody again: written into ${LIST}\ncode 0\n`,
    )
    expect(await readList()).toBe('40001,50000,51000')
    expect(await reserved()).toEqual([])
    await end()
  })

  testUnless(notRoot, 'is told as its own to the shell that it was reserved for', async () => {
    const { child, said, end } = await shellWith('40000')
    child.stdin.write(`${TOOL} leases --json\n`)
    await said.until(/^code 0$/m)
    const { stdout } = said
    const told = LEASES_SHAPE.parse(JSON.parse(stdout.slice(stdout.indexOf('{'), stdout.lastIndexOf('}') + 1)))
    expect(told.reserved).toMatchObject([{ isOwn: true, ranges: [{ low: 40_000, high: 40_000 }] }])
    await end()
  })

  testUnless(notRoot, 'is given back by root for whomever it lives, also as JSON', async () => {
    const { end } = await shellWith('40000')
    const [one] = await reserved()
    const { stdout, exitCode } = await leases(['release', `${one?.id}`, '--json'])
    expect(LEASES_SHAPE.parse(JSON.parse(stdout))).toMatchObject({ sets: [], reserved: [{ id: one?.id }] })
    expect({ exitCode, list: await readList() }).toEqual({ exitCode: 0, list: '' })
    await end()
  })

  testUnless(notRoot, 'is not given back by another user while its owner lives', async () => {
    const { end } = await shellWith('40000')
    const [one] = await reserved()
    expect(await leases(['release', `${one?.id}`], { uid: USER })).toEqual({
      stdout: '',
      stderr: expect.stringMatching(
        new RegExp(`^port-preflight: ${one?.id} is reserved for sh -c .* \\(pid \\d+\\), and is given back when that`),
      ),
      exitCode: 2,
    })
    expect(await readList()).toBe('40000')
    await end()
  })

  testUnless(notRoot, 'stays where others have reserved it too, and that is said', async () => {
    const [one, two] = [await shellWith('40000'), await shellWith('40000')]
    const [first, second] = await reserved()
    expect(await leases(['release', `${first?.id}`])).toEqual({
      stdout: 'the kernel gives them to nobody by itself all the same: others have reserved them too\n',
      stderr: '',
      exitCode: 0,
    })
    expect(await readList()).toBe('40000')
    await leases(['release', `${second?.id}`])
    expect(await readList()).toBe('')
    await Promise.all([one.end(), two.end()])
  })

  testUnless(notRoot, 'is given back beside leases, and an id of both is one word for both', async () => {
    await space.exec('sh', ['-c', 'echo 1024 65535 > /proc/sys/net/ipv4/ip_local_port_range'])
    const { end } = await shellWith('web=any')
    const other = await shellWith('40000')
    const { sets } = LEASES_SHAPE.parse(JSON.parse((await leases(['--json'])).stdout))
    const ids = [...new Set([...(await reserved()).map(({ id }) => id), ...sets.map(({ id }) => id)])]
    expect(ids).toHaveLength(2)
    const { stdout, exitCode } = await leases(['release', ...ids])
    expect(stdout).toMatch(/^released \S+: web \(\d+\)\n(the kernel may give \d+ to anybody again: .*\n){2}$/)
    expect({ exitCode, list: await readList() }).toEqual({ exitCode: 0, list: '' })
    await Promise.all([end(), other.end()])
  })

  testUnless(notRoot, 'is nothing that a word means which is no id', async () => {
    const { end } = await shellWith('40000')
    for (const word of ['40000', 'web', '*', ''])
      expect(await leases(['release', word])).toMatchObject({ exitCode: 2, stdout: '' })
    expect(await readList()).toBe('40000')
    await end()
  })
})
