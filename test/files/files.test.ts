import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { checkFiles, writeFiles } from '../../src/files/index.ts'
import { placeIn } from '../../src/files/place.ts'
import { replaceFile } from '../../src/files/replace.ts'
import { UsageError } from '../../src/model/errors.ts'
import { COMPOSE_MARK } from '../../src/report/compose-text.ts'
import { readPublished } from '../support/compose/read.ts'
import { need, reportOf } from '../support/make.ts'

let root = ''
let workspace = ''

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'files-')))
  workspace = join(root, 'workspace')
  mkdirSync(join(workspace, 'sub'), { recursive: true })
  mkdirSync(join(workspace, '.git'))
  mkdirSync(join(root, 'elsewhere'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('the place of a file', () => {
  it('lies in the workspace', () => {
    expect(placeIn(workspace, '.env', 'env-file')).toBe(join(workspace, '.env'))
    expect(placeIn(workspace, 'sub/../sub/x', 'env-file')).toBe(join(workspace, 'sub/x'))
    expect(placeIn(workspace, join(workspace, 'x'), 'env-file')).toBe(join(workspace, 'x'))
    expect(placeIn(workspace, '..x', 'env-file')).toBe(join(workspace, '..x'))
  })

  it('may be in a directory that is a link to another one of the workspace', () => {
    symlinkSync('sub', join(workspace, 'link'))
    expect(placeIn(workspace, 'link/x', 'env-file')).toBe(join(workspace, 'sub/x'))
  })

  it.skipIf(process.getuid?.() !== 0)(
    `is one that this user can write${process.getuid?.() === 0 ? '' : ' (needs root)'}`,
    () => {
      // In a process of its own: this one stays root.
      chmodSync(root, 0o755)
      const script = `import { placeIn } from '${join(import.meta.dirname, '../../src/files/place.ts')}'
process.setgid(65534)
process.setuid(65534)
try { placeIn(process.argv[1], '.env', 'env-file') } catch (error) { console.log(error.message) }`
      const said = execFileSync(process.execPath, ['--input-type=module', '-e', script, workspace], {
        encoding: 'utf8',
      })
      expect(said).toBe('env-file: .env: this user may not write into its directory\n')
    },
  )

  it.each([
    ['../x', 'it has to lie in the workspace'],
    ['/etc/environment', 'it has to lie in the workspace'],
    ['out/x', 'it has to lie in the workspace'],
    ['.', 'it has to lie in the workspace'],
    ['none/x', 'its directory does not exist'],
    ['sub', 'it is not a regular file'],
    ['.git/config', 'the directory .git is that of git'],
    ['.GIT/config', 'its directory does not exist'],
    ['file-link', 'it is a symbolic link'],
    ['dangling', 'it is a symbolic link'],
    ['a\0b', 'this is no path'],
    ['a\nb', 'this is no path'],
  ])('is not %j', (path, message) => {
    symlinkSync(join(root, 'elsewhere'), join(workspace, 'out'))
    writeFileSync(join(root, 'elsewhere/secret'), 'theirs')
    symlinkSync(join(root, 'elsewhere/secret'), join(workspace, 'file-link'))
    symlinkSync(join(root, 'elsewhere/new'), join(workspace, 'dangling'))
    expect(() => placeIn(workspace, path, 'env-file')).toThrow(UsageError)
    expect(() => placeIn(workspace, path, 'env-file')).toThrow(message)
  })
})

/** The modes of the hidden files that another thread comes upon meanwhile. */
async function modesOfDrafts(directory: string, write: () => void): Promise<number[]> {
  const script = `const { readdirSync, statSync } = require('node:fs')
const { parentPort, workerData: { directory, done } } = require('node:worker_threads')
const seen = new Set()
parentPort.postMessage('ready')
while (Atomics.load(done, 0) === 0) {
  for (const name of readdirSync(directory)) {
    const stat = name.startsWith('.x.') ? statSync(directory + '/' + name, { throwIfNoEntry: false }) : undefined
    if (stat) seen.add(stat.mode & 0o777)
  }
}
parentPort.postMessage([...seen])`
  const done = new Int32Array(new SharedArrayBuffer(4))
  const watcher = new Worker(script, { eval: true, workerData: { directory, done } })
  await once(watcher, 'message')
  write()
  Atomics.store(done, 0, 1)
  const [seen] = await once(watcher, 'message')
  return seen
}

describe('replaceFile', () => {
  it('keeps the mode, and leaves nothing beside it', () => {
    const path = join(workspace, 'x')
    writeFileSync(path, 'old')
    chmodSync(path, 0o600)
    replaceFile(path, Buffer.from('new'))
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o600])
    expect(readdirSync(workspace).sort()).toEqual(['.git', 'sub', 'x'])
  })

  it.each([0o600, 0o640, 0o644])('is never wider than the old file, of mode %o, not for an instant', async (mode) => {
    const path = join(workspace, 'x')
    writeFileSync(path, 'old', { mode })
    const bytes = Buffer.alloc(4 * 1024 * 1024)
    const seen = await modesOfDrafts(workspace, () => {
      for (let at = 0; at < 20; at++) replaceFile(path, bytes)
    })
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.filter((one) => (one & ~mode) !== 0)).toEqual([])
    expect(statSync(path).mode & 0o777).toBe(mode)
  })

  it('makes a new file as any program does', () => {
    const before = process.umask(0o027)
    onTestFinished(() => void process.umask(before))
    replaceFile(join(workspace, 'x'), Buffer.from('new'))
    expect(statSync(join(workspace, 'x')).mode & 0o777).toBe(0o640)
  })

  it('leaves the old file whole where it cannot be written', () => {
    const path = join(workspace, 'none/x')
    expect(() => replaceFile(path, Buffer.from('new'))).toThrow('ENOENT')
    expect(existsSync(path)).toBe(false)
  })
})

const compose = () => ({
  ...{ path: 'o.yaml', files: [join(workspace, 'compose.yaml')], separator: ':' },
  services: readPublished({ 'compose.yaml': 'services: { redis: { ports: ["6379:6379"] } }' }),
})
const report = (isMoved: boolean) =>
  reportOf(
    [isMoved ? 'redis=16379' : 'redis=6379'],
    {},
    {
      moves: isMoved ? [{ from: need('redis=6379'), requirement: need('redis=16379'), judged: [] }] : [],
      handover: { envFile: '.env', compose: compose() },
    },
  )

describe('writeFiles', () => {
  it('writes both, and what docker compose needs', () => {
    writeFileSync(join(workspace, '.env'), Buffer.from([0x41, 0x3d, 0xff, 0x0a]))
    const { lines, variables } = writeFiles(report(true), workspace)
    const COMPOSE_FILE = `${workspace}/compose.yaml:${workspace}/o.yaml`
    expect(variables).toEqual({ COMPOSE_FILE })
    expect(readFileSync(join(workspace, '.env'), 'latin1')).toBe(
      `A=\xff\nREDIS_PORT=16379\nCOMPOSE_FILE=${COMPOSE_FILE}\n`,
    )
    expect(readFileSync(join(workspace, 'o.yaml'), 'utf8')).toContain('- "16379:6379"')
    expect(lines).toEqual(['redis is published anew by redis of compose, in o.yaml', '.env has 2 variables'])
  })

  it('takes back an override of a run before, where nothing has moved', () => {
    writeFiles(report(true), workspace)
    expect(writeFiles(report(false), workspace).variables).toEqual({})
    expect(readFileSync(join(workspace, 'o.yaml'), 'utf8')).toBe(`${COMPOSE_MARK}\nservices: {}\n`)
  })

  it('overwrites no compose file of somebody else, and says so before anything is leased', () => {
    writeFileSync(join(workspace, 'o.yaml'), 'services: {}\n')
    expect(() => checkFiles(report(true).handover, workspace)).toThrow('compose-override: o.yaml is there already')
    expect(() => writeFiles(report(true), workspace)).toThrow('compose-override: o.yaml is there already')
    expect(readFileSync(join(workspace, 'o.yaml'), 'utf8')).toBe('services: {}\n')
  })

  it.each([`it's`, 'a:b', 'a\nPATH=b'])('refuses a workspace called %j, which COMPOSE_FILE cannot hold', (name) => {
    const odd = join(root, name)
    mkdirSync(odd)
    expect(() => checkFiles(report(true).handover, odd)).toThrow('COMPOSE_FILE cannot hold this path')
  })

  it('says before anything is leased that a file cannot be', () => {
    symlinkSync('/etc/passwd', join(workspace, '.env'))
    expect(() => checkFiles(report(true).handover, workspace)).toThrow('env-file: .env: it is a symbolic link')
  })
})
