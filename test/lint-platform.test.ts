import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { CLI } from './support/cli.ts'
import { within } from './support/workspace.ts'

const FILES = {
  '.git/HEAD': '',
  'compose.yaml':
    'services:\n  a: { image: a, ports: ["8080:80"] }\n  b:\n    ports: ["${B:-8080}:81", 22:22, "50000:1"]\n',
  'shop/compose.yaml': 'services:\n  c:\n\tports: []\n',
  '.github/workflows/a.yml': 'jobs: { a: { runs-on: self-hosted, env: { DB_PORT: 5432 } } }\n',
  'units/web.service': '[Service]\nExecStart=/usr/bin/web --port 70\n',
  'k8s/pod.yaml': 'apiVersion: v1\nkind: Pod\nspec: { containers: [{ ports: [{ hostPort: 40000 }] }] }\n',
  '.env': 'WEB_PORT=6000\n',
}

/** A system by its name, and at the end what of the machine was opened or started, to a pipe of its own. */
const preloadFor = (platform: string) => `
import fs from 'node:fs'
import child from 'node:child_process'
import net from 'node:net'
import { syncBuiltinESMExports } from 'node:module'
Object.defineProperty(process, 'platform', { value: '${platform}' })
const write = fs.writeSync
const touched = []
const watch = (object, name, isOf) => {
  const real = object[name]
  object[name] = function (first, ...rest) {
    if (isOf(first)) touched.push(name + ' ' + first)
    return new.target ? Reflect.construct(real, [first, ...rest]) : real.call(this, first, ...rest)
  }
  Object.assign(object[name], real)
}
for (const name of ['readFileSync', 'openSync', 'readdirSync', 'statSync', 'readlinkSync', 'existsSync', 'accessSync'])
  watch(fs, name, (path) => /^\\/(proc|sys|run|etc)\\b/.test(path))
for (const name of ['spawn', 'spawnSync', 'execFile', 'execFileSync']) watch(child, name, () => true)
for (const name of ['connect', 'createConnection', 'createServer']) watch(net, name, () => true)
syncBuiltinESMExports()
process.on('exit', () => write(3, JSON.stringify([process.platform, touched])))
`

function run(platform: string, args: readonly string[]) {
  const hook = `data:text/javascript,${encodeURIComponent(preloadFor(platform))}`
  const env = { ...process.env, NO_COLOR: '1' }
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe'] as const
  const { stdout, stderr, status, output } = spawnSync(process.execPath, ['--import', hook, CLI, ...args], {
    ...{ encoding: 'utf8', env, stdio: [...stdio] },
  })
  return { said: { stdout, stderr, status }, told: JSON.parse(output[3] ?? '[]') }
}

describe('lint on another system', () => {
  it.each(['darwin', 'win32', 'freebsd'])(
    '%s says the same, and nothing of the machine is looked at',
    async (platform) => {
      await within(FILES, () => {
        const own = run(process.platform, ['lint'])
        const there = run(platform, ['lint'])
        expect(own.said.stdout).toContain('compose.yaml:4:14: a (8080) and b (8080) both ask for port 8080/tcp')
        expect(own.said).toMatchObject({ status: 1, stderr: '' })
        expect(there).toEqual({ said: own.said, told: [platform, []] })
        expect(run(platform, ['lint', '--json']).said).toEqual(run(process.platform, ['lint', '--json']).said)
      })
    },
  )

  it('is told apart from a check, which looks', async () => {
    const [platform, touched] = run('linux', ['6379']).told
    expect(platform).toBe('linux')
    if (process.platform === 'linux') expect(touched).not.toEqual([])
  })
})
