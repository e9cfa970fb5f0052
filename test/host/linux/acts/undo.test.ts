import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActOrder, Undone } from '../../../../src/model/resolution.ts'
import { CHILD, type Done } from './act-as-user.ts'

// What takes back what was done, on a real disk. A child process of nobody acts, as root has one place on a machine alone.

const NOBODY = 65_534
const isRoot = process.geteuid?.() === 0

let home = ''
const undoDirectory = () => join(home, 'state/port-preflight/undo')
const files = () => (existsSync(undoDirectory()) ? readdirSync(undoDirectory()).toSorted() : [])
const log = () =>
  existsSync(join(home, 'log')) ? readFileSync(join(home, 'log'), 'utf8').split('\n').slice(0, -1) : []

const says = (...words: string[]) => ({
  words: ['sh', '-c', 'echo "$*" >>"$0"', join(home, 'log'), ...words],
  targets: [{ kind: 'machine' as const }],
})
const fails = { words: ['sh', '-c', 'echo "it cannot be done" >&2; exit 1'], targets: [{ kind: 'machine' as const }] }
const order = (title: string, more: Partial<ActOrder> = {}): ActOrder => ({
  ...{ id: 'run-1', title, isLeft: true },
  ...{ calls: [says(`stop ${title}`)], undo: [says(`start ${title}`)] },
  ...more,
})

const child = (...steps: object[]) => [JSON.stringify(steps)]
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
const environment = () => ({ PATH: process.env.PATH, HOME: home, XDG_STATE_HOME: join(home, 'state') })
/** What came of each step: an answer, or the error that it was. */
const perform = (...steps: object[]): Done[] =>
  JSON.parse(
    execFileSync(process.execPath, [CHILD], {
      ...identity,
      input: JSON.stringify(steps),
      env: environment(),
      cwd: '/',
      encoding: 'utf8',
      timeout: 15_000,
    }),
  )
const act = (...orders: ActOrder[]) => perform(...orders.map((one) => ({ act: one })))
const undo = (id?: string) => perform(id === undefined ? { undo: true } : { undo: id })[0]

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'undo-book-'))
  chmodSync(home, 0o755)
  if (isRoot) chownSync(home, NOBODY, NOBODY)
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

describe.skipIf(process.platform !== 'linux')('what was done', () => {
  it('is taken back, the last first, and once', () => {
    act(order('a'), order('b'), order('c'))
    expect(files()).toHaveLength(3)
    expect(undo()).toMatchObject([{ title: 'c' }, { title: 'b' }, { title: 'a' }])
    expect(log()).toEqual(['stop a', 'stop b', 'stop c', 'start c', 'start b', 'start a'])
    expect([undo(), files()]).toEqual([[], []])
  })

  it('is taken back by its id alone', () => {
    act(order('a'), order('b', { id: 'run-2' }))
    expect(undo('run-2')).toMatchObject([{ title: 'b' }])
    expect(log().at(-1)).toBe('start b')
    expect(files()).toHaveLength(1)
  })

  it('is taken back alone, and never twice', () => {
    const [, , back, again] = perform({ act: order('a') }, { act: order('b') }, { takeBack: true }, { takeBack: true })
    expect([back, again]).toMatchObject([{ title: 'b' }, null])
    expect(files()).toHaveLength(1)
    expect(undo()).toMatchObject([{ title: 'a' }])
    expect(log()).toEqual(['stop a', 'stop b', 'start b', 'start a'])
  })

  it('stays written down where it could not be taken back alone', () => {
    const [, back] = perform({ act: order('a', { undo: [fails] }) }, { takeBack: true })
    expect(back).toMatchObject({ title: 'a', failed: expect.stringMatching(/it cannot be done$/) })
    expect(files()).toHaveLength(1)
  })

  it('is left to an owner that lives, and taken back by whoever comes when he has ended', () => {
    act(order('a', { isLeft: false, owner: process.pid }))
    expect(undo()).toMatchObject([{ title: 'a', pending: process.pid }])
    expect(log()).toEqual(['stop a'])
    const dead = execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }).trim()
    act(order('b', { isLeft: false, owner: Number(dead) }))
    expect(undo('another run')).toMatchObject([{ title: 'b' }])
    expect(log().at(-1)).toBe('start b')
  })

  it('is private, and is marked when it is done', () => {
    act(order('a'))
    const [name = ''] = files()
    expect(lstatSync(undoDirectory()).mode & 0o777).toBe(0o700)
    expect(lstatSync(join(undoDirectory(), name)).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(join(undoDirectory(), name), 'utf8'))).toMatchObject({ version: 1, isDone: true })
  })

  it('is nothing where there is nothing to take back', () => {
    act(order('a', { undo: [] }))
    expect(files()).toEqual([])
  })

  it('is about a container by its whole id, whatever another one is named', () => {
    const container = { engine: 'docker' as const, id: '0123456789abcdef'.repeat(4) }
    const call = { ...says('stop', '0123456789ab', 'web'), targets: [{ kind: 'container' as const, container }] }
    act(order('a', { calls: [call] }))
    expect(log()).toEqual([`stop ${container.id} web`])
  })

  it('is done call by call until one fails, and is taken back as a whole then', () => {
    const calls = [says('first'), { ...fails, mayFail: true as const }, says('second'), fails, says('third')]
    expect(act(order('a', { calls }))).toEqual([
      { failed: expect.stringMatching(/^sh -c .*: it cannot be done; what was done before is taken back$/), notes: [] },
    ])
    expect(log()).toEqual(['first', 'second', 'start a'])
    expect([undo(), files()]).toEqual([[], []])
  })

  it('stays written down where it cannot be taken back', () => {
    act(order('a', { undo: [fails, says('the rest')] }), order('b'))
    expect(undo()).toMatchObject([{ title: 'b' }, { title: 'a', failed: expect.stringMatching(/it cannot be done$/) }])
    expect(log().slice(-2)).toEqual(['start b', 'the rest'])
    expect(files()).toHaveLength(1)
  })
})

describe.skipIf(process.platform !== 'linux')('what was freed and is to be served again', () => {
  const served = async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    return { server, frees: [{ protocol: 'tcp' as const, address: '127.0.0.1', port }], port }
  }

  it('is not said to be put back while somebody else has it, and is when he has ended', async () => {
    const { server, frees, port } = await served()
    act(order('a', { frees }))
    const [told] = undo() as Undone[]
    expect(told?.failed).toMatch(new RegExp(`^${port}/tcp is in use`))
    // Its manager may start it once more when that one ends.
    expect([log(), files().length]).toEqual([['stop a', 'start a'], 1])
    await new Promise((resolve) => server.close(resolve))
    expect([undo(), files()]).toEqual([[expect.not.objectContaining({ failed: expect.anything() })], []])
  })

  it('is put back where the port is another one’s at another address alone', async () => {
    const { server, port } = await served()
    act(order('a', { frees: [{ protocol: 'tcp', address: '127.0.0.2', port }] }))
    expect([undo(), files()]).toEqual([[expect.not.objectContaining({ failed: expect.anything() })], []])
    server.close()
  })
})

describe.skipIf(process.platform !== 'linux')('what can never be taken back', () => {
  const gone = {
    words: ['sh', '-c', 'echo "Error response from daemon: No such container: web" >&2; exit 1'],
    targets: [{ kind: 'machine' as const }],
  }
  const dead = () => Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }).trim())

  it('is told once to others who take something back, and each time to who asks for it', () => {
    act(order('a', { undo: [gone], isLeft: false, owner: dead() }))
    const told = [expect.objectContaining({ title: 'a', id: 'run-1', failed: expect.stringContaining('No such') })]
    expect(undo('another run')).toEqual(told)
    expect(undo('another run')).toEqual([])
    expect([undo(), undo('run-1')]).toEqual([told, told])
    expect(files()).toHaveLength(1)
  })

  it('is tried again where it may be better the next time', () => {
    act(order('a', { undo: [fails], isLeft: false, owner: dead() }))
    for (let times = 0; times < 2; times++)
      expect(undo('another run')).toMatchObject([{ title: 'a', failed: expect.stringContaining('cannot be done') }])
  })

  it('is dropped by its id, and nothing else is', () => {
    act(order('a', { undo: [gone] }), order('b', { id: 'run-2' }))
    expect(perform({ forget: 'run-1' })).toEqual([[expect.objectContaining({ title: 'a', isDropped: true })]])
    expect(perform({ forget: 'run-1' })).toEqual([[]])
    expect(undo()).toMatchObject([{ title: 'b' }])
    expect(files()).toEqual([])
  })

  it('is not dropped while somebody is to take it back', () => {
    act(order('a', { isLeft: false, owner: process.pid }))
    expect(perform({ forget: 'run-1' })).toMatchObject([[{ title: 'a', pending: process.pid }]])
    expect(files()).toHaveLength(1)
  })
})

describe.skipIf(process.platform !== 'linux')('who is killed', () => {
  /** It is told to kill itself in the middle of its calls. */
  const killed = (calls: ActOrder['calls']) => ended({ act: order('a', { calls }) })
  const ended = (...steps: object[]) =>
    new Promise<void>((resolve) => {
      const work = spawn(process.execPath, [CHILD, ...child(...steps)], {
        ...identity,
        env: environment(),
        cwd: '/',
      })
      work.on('exit', () => resolve())
    })
  const kills = (wait: string) => ({
    words: ['sh', '-c', `kill -9 $PPID; ${wait} echo "stop a" >>"$0"`, join(home, 'log')],
    targets: [{ kind: 'machine' as const }],
  })

  it('leaves what takes it back', async () => {
    await killed([kills('')])
    expect(files()).toHaveLength(1)
    expect(undo()).toMatchObject([{ title: 'a' }])
    expect(log()).toEqual(['stop a', 'start a'])
  })

  it('leaves what takes it back while it takes it back alone', async () => {
    const back = {
      words: [
        'sh',
        '-c',
        'echo back >>"$0"; test -e "$1" || { touch "$1"; kill -9 $PPID; }',
        join(home, 'log'),
        join(home, 'once'),
      ],
    }
    const steps = [
      { act: order('a', { undo: [{ ...back, targets: [{ kind: 'machine' as const }] }] }) },
      { takeBack: true },
    ]
    await ended(...steps)
    expect(files()).toHaveLength(1)
    expect(undo()).toMatchObject([{ title: 'a' }])
    expect([log(), files()]).toEqual([['stop a', 'back', 'back'], []])
  })

  it('leaves a call that goes on, which is waited for', async () => {
    await killed([kills('sleep 1.5;')])
    expect(log()).toEqual([])
    expect(undo()).toMatchObject([{ title: 'a' }])
    expect(log()).toEqual(['stop a', 'start a'])
  })
})

describe.skipIf(process.platform !== 'linux')('nothing is done', () => {
  const refused = (reason: string) => {
    expect(act(order('a'))).toEqual([{ error: expect.stringContaining(reason) }])
    expect(log()).toEqual([])
  }
  const made = (path: string, mode = 0o700) => {
    mkdirSync(path, { recursive: true })
    chmodSync(path, mode)
    if (isRoot) execFileSync('chown', ['-R', String(NOBODY), home])
  }

  it('where the directory is a link', () => {
    made(join(home, 'elsewhere'))
    made(join(home, 'state/port-preflight'))
    symlinkSync(join(home, 'elsewhere'), undoDirectory())
    refused('is not a directory of this user alone')
    expect(readdirSync(join(home, 'elsewhere'))).toEqual([])
  })

  it.each([0o755, 0o770, 0o777])('where others may look into it or write there (%o)', (mode) => {
    made(undoDirectory(), mode)
    refused('is not a directory of this user alone')
    expect(undo()).toEqual({ error: expect.stringContaining('is not a directory of this user alone') })
  })

  it.runIf(isRoot)('where it is of another user', () => {
    made(join(home, 'state/port-preflight'))
    mkdirSync(undoDirectory(), { mode: 0o777 })
    refused('is not a directory of this user alone')
  })

  it('where it is a file', () => {
    made(join(home, 'state/port-preflight'))
    writeFileSync(undoDirectory(), '')
    refused('EEXIST')
  })

  it.runIf(isRoot)('where nothing may be written', () => {
    made(join(home, 'state'), 0o500)
    refused('how to take it back cannot be written down, so nothing is done')
  })

  it('where it is so long that nobody would read it again', () => {
    const undo = [says('x'.repeat(300_000))]
    expect(act(order('a', { undo }))).toEqual([
      { error: expect.stringContaining('so nothing is done: it is too long') },
    ])
    expect([log(), files()]).toEqual([[], []])
  })

  it.runIf(isRoot)('where the disk is full', () => {
    made(undoDirectory())
    const mounted = spawnMount(undoDirectory())
    try {
      refused('ENOSPC')
      expect(files().filter((name) => name !== 'filler')).toEqual([])
    } finally {
      mounted()
    }
  })
})

/** A file system of one page that is full; returns what takes it away. */
function spawnMount(path: string): () => void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=4096,mode=700,uid=${NOBODY},gid=${NOBODY}`, 'full', path])
  writeFileSync(join(path, 'filler'), 'x'.repeat(4096))
  return () => execFileSync('umount', [path])
}

describe.skipIf(process.platform !== 'linux')('what is not believed', () => {
  const BAD = { command: '' }

  it.each<[string, string, (path: string) => void]>([
    ['is cut off', 'it has not the form that it was written in', (path) => truncateSync(path, 40)],
    ['is empty', 'it has not the form that it was written in', (path) => truncateSync(path)],
    ['is something else', 'it has not the form that it was written in', (path) => writeFileSync(path, '["rm"]')],
    [
      'is of a later version',
      'it has not the form that it was written in',
      (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('"version":1', '"version":2')),
    ],
    [
      'has a call for a shell',
      'it has not the form that it was written in',
      (path) => writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"words":', '"pasted":"rm","words":')),
    ],
    ['may be written by others', 'it is not a file of this user alone', (path) => chmodSync(path, 0o666)],
    [
      'is a link',
      'it is a link',
      (path) => {
        writeFileSync(join(home, 'copy'), readFileSync(path))
        rmSync(path)
        symlinkSync(join(home, 'copy'), path)
      },
    ],
    [
      'is a pipe',
      'it is not a file of this user alone',
      (path) => {
        rmSync(path)
        execFileSync('mkfifo', [path])
      },
    ],
    [
      'is too long',
      'it is not a file of this user alone',
      (path) => writeFileSync(path, `${readFileSync(path, 'utf8')}${' '.repeat(300_000)}`),
    ],
  ])('%s, and all the rest is taken back', (_, reason, damage) => {
    act(order('a'), order('b'), order('c'))
    const path = join(undoDirectory(), files()[1] ?? '')
    damage(path)
    expect(undo()).toEqual([
      expect.objectContaining({ title: 'c' }),
      expect.objectContaining({ title: 'a' }),
      { ...BAD, title: path, failed: reason },
    ])
    expect(log().slice(3)).toEqual(['start c', 'start a'])
    expect(files()).toHaveLength(1)
  })

  it.runIf(isRoot)('is of another user', () => {
    act(order('a'))
    const path = join(undoDirectory(), files()[0] ?? '')
    chownSync(path, 0, 0)
    chmodSync(path, 0o644)
    expect(undo()).toEqual([{ ...BAD, title: path, failed: 'it is not a file of this user alone' }])
  })
})
