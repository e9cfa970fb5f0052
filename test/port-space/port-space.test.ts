import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { describeInSpace, testUnless } from './describe-in-space.ts'
import { askKernel } from './oracle.ts'
import { openPortSpace, portSpaceUnavailable } from './port-space.ts'

await describeInSpace('a port space', (space) => {
  test('has the ports of nobody else', async () => {
    const { stdout } = await space.exec('readlink', ['/proc/self/ns/net'])
    expect(stdout.trim()).not.toBe(readlinkSync('/proc/self/ns/net'))
    expect(stdout.trim()).toBe(readlinkSync(`/proc/${space.pid}/ns/net`))
  })

  testUnless(space.unavailable('tcp-listen-outside'), 'has an address that is not of the loopback', async () => {
    const script = 'console.log(JSON.stringify(require("os").networkInterfaces().out0))'
    const { stdout } = await space.exec(process.execPath, ['-e', script])
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ address: '10.9.9.9', internal: false }))
  })

  test('tells the errno of an address that is not here', async () => {
    const question = { proto: 'udp', address: '203.0.113.1', port: 20_000 } as const
    expect(await askKernel(space, [question])).toEqual(['EADDRNOTAVAIL'])
  })

  test('exec gives input, environment and directory, and takes output and exit code', async () => {
    const options = { input: 'in', env: { WORD: 'env' }, cwd: '/' }
    const outcome = await space.exec('sh', ['-c', 'cat; echo " $WORD $PWD"; echo no >&2; exit 3'], options)
    expect(outcome).toEqual({ stdout: 'in env /\n', stderr: 'no\n', exitCode: 3 })
  })

  test('exec of a command that ignores its input', async () => {
    expect(await space.exec('true', [], { input: 'x'.repeat(1_000_000) })).toMatchObject({ exitCode: 0 })
  })

  testUnless(space.hasOtherUsers ? undefined : 'not root', 'another user may not have a low port', async () => {
    const question = { proto: 'tcp', address: '127.0.0.1', port: 80 } as const
    expect(await askKernel(space, [question])).toEqual(['usable'])
    expect(await askKernel(space, [question], { uid: 65_534 })).toEqual(['EACCES'])
    expect((await space.exec('id', ['-u'], { uid: 65_534 })).stdout).toBe('65534\n')
  })

  test('three hundred questions take well under a second', async () => {
    const questions = Array.from({ length: 300 }, (_, i) => ({ proto: 'tcp', address: '*', port: 20_000 + i }) as const)
    const start = performance.now()
    expect(new Set(await askKernel(space, questions))).toEqual(new Set(['usable']))
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

await describeInSpace('the end of a port space', () => {
  test('close leaves nobody behind, daemons and dead leaders neither', async () => {
    const space = await openPortSpace()
    const namespace = readlinkSync(`/proc/${space.pid}/ns/net`)
    const kinds = ['tcp-listen-reuse-port-twins', 'tcp-listen-inherited', 'tcp-listen-dead-leader'] as const
    const possible = kinds.filter((kind) => space.unavailable(kind) === undefined)
    const held = await Promise.all(possible.map((kind, i) => space.hold(kind, 20_000 + i)))
    space.start('sleep', ['1000'])
    await space.exec('setsid', ['--fork', 'sh', '-c', 'exec sleep 1000 >/dev/null 2>&1'])
    expect(membersOf(namespace).length).toBeGreaterThanOrEqual(held.length + 3)

    await space.close()
    expect(membersOf(namespace)).toEqual([])
    expect(held.flatMap(({ pids }) => pids).filter(isAlive)).toEqual([])
  })

  test('close may be called twice, and ends only its own space', async () => {
    const [one, two] = await Promise.all([openPortSpace(), openPortSpace()])
    const held = await two.hold('tcp-listen-any', 20_000)
    await one.close()
    await one.close()
    expect(held.pids.every(isAlive)).toBe(true)
    expect(isAlive(one.pid)).toBe(false)
    await two.close()
    expect(held.pids.some(isAlive)).toBe(false)
  })

  test('a crash of the test leaves nobody behind', async () => {
    const crash = fileURLToPath(new URL('./crash.mjs', import.meta.url))
    const end = await promisify(execFile)(process.execPath, [crash]).catch((error) => error)
    const { pids, namespace }: { pids: number[]; namespace: string } = JSON.parse(end.stdout)
    expect(end.signal).toBe('SIGKILL')
    expect(pids).toHaveLength(4)
    await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), 5000)
    expect(membersOf(namespace)).toEqual([])
  })
})

await describeInSpace('a machine that lacks something', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('without the commands there is no port space, and it says why', async () => {
    vi.stubEnv('PATH', pathOf([]))
    expect(portSpaceUnavailable()).toBe('no nsenter command')
    vi.stubEnv('PATH', pathOf(['nsenter']))
    expect(portSpaceUnavailable()).toMatch(/^no unshare command/)
    await expect(openPortSpace()).rejects.toThrow('no port space: no unshare command')
    vi.stubEnv('PATH', pathOf(['nsenter', 'unshare']))
    expect(portSpaceUnavailable()).toContain('perl')
  })

  test('without ip there is no outside address, but all the rest', async () => {
    vi.stubEnv('PATH', pathOf(['nsenter', 'unshare', 'perl']))
    const space = await openPortSpace()
    expect(space.unavailable('tcp-listen-outside')).toBe('no ip command')
    await expect(space.hold('tcp-listen-outside', 20_000)).rejects.toThrow('no ip command')
    await expect(space.hold('tcp-listen-any', 20_000)).resolves.toMatchObject({ port: 20_000 })
    await space.close()
  })
})

/** A PATH with these commands alone. */
function pathOf(commands: readonly string[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'port-space-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  for (const command of commands) symlinkSync(whereIs(command), join(directory, command))
  return directory
}

function whereIs(command: string): string {
  const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin', '/sbin', '/bin']
  const found = places.map((place) => join(place, command)).find((path) => existsSync(path))
  if (found === undefined) throw new Error(`no ${command}`)
  return found
}

/** A process whose threads are all dead may wait for its reaper. */
function isAlive(pid: number): boolean {
  if (!existsSync(`/proc/${pid}/task`)) return false
  const states = readdirSync(`/proc/${pid}/task`).map((id) => readFileSync(`/proc/${pid}/task/${id}/status`, 'utf8'))
  return states.some((state) => !/^State:\s+[ZX]/m.test(state))
}

function membersOf(namespace: string): readonly string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/ns/net`) === namespace
    } catch {
      return false
    }
  })
}
