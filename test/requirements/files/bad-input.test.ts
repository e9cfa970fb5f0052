import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Linted, type LintOptions, lintIn } from '../../support/lint.ts'

// Whatever a file holds, and whatever stands in its place: one line that says where and what, at once and in little room.

const MOST_SECONDS = 1
const MOST_MB = 200

let root: string
let dir: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bad-input-'))
  dir = join(root, 'work')
  mkdirSync(join(dir, '.git'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

type Files = Record<string, string | Buffer>

function write(files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), content)
  }
}

async function lint(path = 'compose.yaml', options: Partial<LintOptions> = {}): Promise<Linted> {
  const linted = await lintIn({ cwd: dir, ...options }, [path])
  expect(linted.stderr).not.toMatch(/\n\s+at |RangeError|TypeError/)
  expect(linted.exitCode).not.toBeNull()
  expect(linted.cpuSeconds).toBeLessThan(MOST_SECONDS)
  expect(linted.memoryMb).toBeLessThan(MOST_MB)
  return linted
}

/** One line, whose words these are. */
async function refuses(message: string, path?: string, options?: Partial<LintOptions>): Promise<void> {
  const { exitCode, stderr, stdout } = await lint(path, options)
  expect(stdout).toBe('')
  expect(stderr).toContain(`port-preflight: ${message}`)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr.length).toBeLessThan(1_000)
  expect(exitCode).toBe(2)
}

const web = (...lines: string[]) => ['services:', '  web:', ...lines.map((line) => `    ${line}`), ''].join('\n')
const times = <One>(count: number, make: (index: number) => One) =>
  Array.from({ length: count }, (_, index) => make(index))

/** `&x1` is nine times what `&x0` is, and so on. */
function laughs(depth: number, first: string, level: (aliases: string) => string): string {
  const lines = times(depth, (index) => {
    const body = index === 0 ? first : level(times(9, () => `*x${index - 1}`).join(', '))
    return `x-${index}: &x${index} ${body}`
  })
  return `${lines.join('\n')}\n`
}

describe('YAML that is broken', () => {
  it.each<[string, string, string]>([
    ['an open bracket', web('ports: ["80:80"', 'image: x'), 'compose.yaml:4:'],
    ['an open quote', web('ports: ["80:80]'), 'compose.yaml:4:1: this is not valid YAML'],
    ['a tab', 'services:\n\tweb: {}', 'compose.yaml:2:1: a tab cannot indent YAML'],
    ['a key twice', web('ports: ["80:80"]', 'ports: ["81:81"]'), 'compose.yaml:4:5: ports'],
    ['a service twice', 'services:\n  a: {}\n  a: {}', 'compose.yaml:3:3: a'],
    ['an alias of nobody', web('ports: *nobody'), 'compose.yaml:3:12: '],
    [
      'a second document that is none',
      `${web('ports: ["80:80"]')}---
- web
`,
      'compose.yaml:5:1: ',
    ],
    ['a cycle of one list', web('ports: &a [*a, "80:80"]'), 'compose.yaml:3:16: '],
    ['a list at the top', '- a\n- b', 'compose.yaml:1:1: '],
    ['a word at the top', 'services', 'compose.yaml:1:1: '],
    ['services in a list', 'services:\n  - web', 'compose.yaml:2:3: '],
    ['a service of words', 'services:\n  web: nginx', 'compose.yaml:2:8: '],
    ['ports of words', web('ports: "80:80"'), 'compose.yaml:3:12: '],
    ['a cycle of merges', 'services:\n  web: &w\n    <<: *w\n    ports: ["80:80"]', 'compose.yaml:3:9: '],
    ['a cycle of two merges', 'a: &a\n  b: &b { <<: *a }\n  <<: *b\nservices: { web: *a }', 'compose.yaml:'],
    ['a merge of words', web('<<: words', 'ports: ["80:80"]'), 'compose.yaml:3:9: '],
    ['ten thousand brackets', `services: ${'['.repeat(60_000)}`, 'compose.yaml:1:'],
    ['ten thousand maps', `services: ${'{a: '.repeat(30_000)}`, 'compose.yaml:1:'],
    ['thousands of closing braces', '}}'.repeat(65_000), 'compose.yaml:1:1: '],
    ['thousands of closing braces in a list', web(`ports: [${'}}'.repeat(65_000)}`), 'compose.yaml:3:13: '],
    ['thousands of commas', web(`ports: [${','.repeat(130_000)}`), 'compose.yaml:3:14: '],
    ['thousands of lists', '[a]\n'.repeat(32_000), 'compose.yaml:2:1: '],
  ])('%s', async (_, text, message) => {
    write({ 'compose.yaml': text })
    await refuses(message)
  })
})

it('lists of lists of lists are no port', async () => {
  const lists = laughs(12, '[a, a, a]', (all) => `[${all}]`)
  write({ 'compose.yaml': `${lists}services: { web: { ports: *x11 } }` })
  const { stdout, exitCode } = await lint()
  expect([exitCode, stdout]).toEqual([1, expect.stringContaining('error    compose.yaml:12:13: web: ')])
})

describe('what is no text', () => {
  it.each<[string, Buffer, string]>([
    ['zeros', Buffer.alloc(1_000), 'compose.yaml: this is not a text file'],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0]), 'compose.yaml: this is not a text file'],
    ['text of two bytes a letter', Buffer.from('services: {}', 'utf16le'), 'compose.yaml: this is not a text file'],
  ])('%s', async (_, content, message) => {
    write({ 'compose.yaml': content })
    await refuses(message)
  })

  it('50 MB', async () => {
    write({ 'compose.yaml': web('ports: ["80:80"]') })
    truncateSync(join(dir, 'compose.yaml'), 50 * 1024 * 1024)
    await refuses('compose.yaml: 52428800 bytes are too many')
  })

  it('nothing at all takes no port', async () => {
    write({ 'compose.yaml': '' })
    expect((await lint()).exitCode).toBe(0)
  })
})

describe('a manifest that is long', () => {
  const ofPorts = (name: string, port: number) =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name} }\nspec:\n  containers:\n    - ports:\n        - hostPort: ${port}\n---\n`
  const definition = `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n${'  properties: { hostPort: { type: integer } }\n'.repeat(30)}---\n`
  const settings = 'apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    many words, and --- in them\n---\n'
  const upTo = (length: number, text: string) => text.repeat(Math.floor(length / text.length))
  const MB = 1024 * 1024

  it.each([
    ['definitions', definition],
    ['settings', settings],
  ])('is read up to 4 MiB of %s, and what it says of ports is told at its line', async (_, text) => {
    const above = `${ofPorts('a', 8080)}${upTo(4 * MB - 500, text)}`
    write({ 'bundle.yaml': `${above}${ofPorts('b', 8080)}` })
    const { stdout, exitCode } = await lint('bundle.yaml')
    const place = `bundle.yaml:${above.split('\n').length + 6}:21`
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining(`error    ${place}: a (8080) and b (8080)`)])
    expect(stdout).toContain(`(bundle.yaml:7:21 and ${place})`)
  })

  it('is read with as much of ports as there may be', async () => {
    const ports = upTo(192 * 1024, ofPorts('a', 8080))
    write({ 'bundle.yaml': `${ports}${upTo(4 * MB - ports.length, settings)}` })
    const { stdout, exitCode } = await lint('bundle.yaml')
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining(' ports in 1 file; the check fails: ')])
  })

  it('is broken at its line', async () => {
    const above = upTo(MB, settings)
    write({ 'bundle.yaml': `${above}apiVersion: v1\nkind: Pod\nspec: { hostPort: [\n` })
    await refuses(`bundle.yaml:${above.split('\n').length + 3}:1: this is not valid YAML`, 'bundle.yaml')
  })

  it('is refused where more of it is of ports than can be read at once', async () => {
    write({ 'bundle.yaml': upTo(4 * MB, ofPorts('a', 8080)) })
    const { stderr } = await lint('bundle.yaml')
    expect(stderr).toMatch(
      /^port-preflight: bundle\.yaml:\d+:1: the documents that say something of ports are too long up to here: at most 196608 characters of them are read\n$/,
    )
  })

  it('is refused where it is longer, or none', async () => {
    const most = 'at most 131072, and 4194304 of a manifest of Kubernetes'
    write({ 'bundle.yaml': settings.repeat(60_000), 'compose.yaml': web(upTo(MB, '# ports\n')) })
    await refuses(`bundle.yaml: ${settings.length * 60_000} bytes are too many: ${most}`, 'bundle.yaml')
    await refuses(`compose.yaml: ${web(upTo(MB, '# ports\n')).length} bytes are too many: ${most}`)
  })

  it('is left alone where nobody has named it', async () => {
    write({ 'bundle.yaml': `${ofPorts('a', 70_000)}${upTo(MB, settings)}` })
    expect((await lint('.')).stdout).toBe('0 ports in 0 files; the check passes.\n')
  })
})

const isWindows = process.platform === 'win32'

describe.skipIf(isWindows)(
  `what stands in the place of a file${isWindows ? ' (Windows has none of these)' : ''}`,
  () => {
    it('a file that is missing', () => refuses('compose.yaml: does not exist'))

    it('a directory is looked through, and a name that leads through a file is none', async () => {
      write({ 'compose.yaml/other.txt': '', 'a.txt': '' })
      expect((await lint('compose.yaml')).exitCode).toBe(0)
      await refuses('a.txt/compose.yaml', 'a.txt/compose.yaml')
    })

    it('a directory that this user may not read, where it is named', async () => {
      write({ 'secret/compose.yaml': web('ports: ["70000:80"]') })
      chmodSync(root, 0o755)
      chmodSync(join(dir, 'secret'), 0)
      const options = process.getuid?.() === 0 ? { uid: 65_534 } : {}
      await refuses('secret: cannot be read: EACCES', 'secret', options)
      expect((await lint('.', options)).stdout).toBe('0 ports in 0 files; the check passes.\n')
      chmodSync(join(dir, 'secret'), 0o755)
    })

    it('a link to itself', async () => {
      symlinkSync('compose.yaml', join(dir, 'compose.yaml'))
      await refuses('compose.yaml: cannot be read: ELOOP')
    })

    it('a link out of the workspace', async () => {
      writeFileSync(join(root, 'secret.yaml'), web('ports: ["80:80"]', 'secret: [hush'))
      symlinkSync('../secret.yaml', join(dir, 'compose.yaml'))
      const { stdout, stderr } = await lint('compose.yaml')
      expect(stdout + stderr).not.toContain('hush')
      await refuses('compose.yaml: it lies outside of the workspace')
    })

    it.each([
      'include: [../secret.yaml]',
      'include: [link.yaml]',
      'services: { a: { extends: { file: ../secret.yaml, service: web } } }',
    ])('a file that leads out of the workspace: %s', async (text) => {
      writeFileSync(join(root, 'secret.yaml'), web('ports: ["80:80"]'))
      symlinkSync('../secret.yaml', join(dir, 'link.yaml'))
      write({ 'compose.yaml': text })
      const { stderr, exitCode } = await lint()
      expect([stderr, exitCode]).toEqual([expect.stringContaining('it lies outside of the workspace'), 2])
      expect(stderr).toMatch(/^port-preflight: compose\.yaml:1:\d+: /)
    })

    it('a pipe that nobody writes to', async () => {
      execFileSync('mkfifo', [join(dir, 'compose.yaml')])
      await refuses('compose.yaml: this is not a regular file')
    })

    it('a pipe that a file includes', async () => {
      execFileSync('mkfifo', [join(dir, 'other.yaml')])
      write({ 'compose.yaml': 'include: [other.yaml]' })
      await refuses('compose.yaml:1:11: other.yaml: this is not a regular file')
    })

    it('a pipe in the place of .env', async () => {
      execFileSync('mkfifo', [join(dir, '.env')])
      write({ 'compose.yaml': web('ports: ["80:80"]') })
      await refuses('.env: this is not a regular file')
    })

    it('a device without an end', async () => {
      symlinkSync('/dev/zero', join(dir, 'compose.yaml'))
      await refuses('compose.yaml: ')
    })

    it('a file that this user may not read', async () => {
      write({ 'compose.yaml': web('ports: ["80:80"]') })
      chmodSync(root, 0o755)
      chmodSync(join(dir, 'compose.yaml'), 0)
      const isRoot = process.getuid?.() === 0
      await refuses('compose.yaml: cannot be read: EACCES', 'compose.yaml', isRoot ? { uid: 65_534 } : {})
    })
  },
)

describe('files that lead to files', () => {
  it.each<[string, Files, string]>([
    ['a file that includes itself', { 'compose.yaml': 'include: [compose.yaml]' }, 'compose.yaml:1:11: '],
    [
      'two that include each other',
      { 'compose.yaml': 'include: [b.yaml]', 'b.yaml': 'include:\n  - compose.yaml' },
      'b.yaml:2:5: ',
    ],
    ['a file that is not there', { 'compose.yaml': 'include:\n  - path: none.yaml' }, 'compose.yaml:2:11: none.yaml'],
    [
      'more files than anybody has',
      Object.fromEntries(
        times(150, (index) => [index === 0 ? 'compose.yaml' : `${index}.yaml`, `include: [${index + 1}.yaml]`]),
      ),
      '',
    ],
    [
      'files that include all others twice',
      Object.fromEntries(
        times(20, (index) => [
          index === 0 ? 'compose.yaml' : `${index}.yaml`,
          index === 19 ? 'services: {}' : `include: [${index + 1}.yaml, ${index + 1}.yaml]`,
        ]),
      ),
      '',
    ],
    [
      'services that extend each other',
      { 'compose.yaml': 'services: { a: { extends: b }, b: { extends: a } }' },
      'compose.yaml:1:',
    ],
    [
      'services that extend thousands',
      {
        'compose.yaml': `services:\n${times(2_500, (index) => `  s${index}: { extends: s${index + 1} }\n`).join('')}  s2500: {}`,
      },
      'compose.yaml:',
    ],
    [
      'files that extend each other',
      {
        'compose.yaml': 'services:\n  a: { extends: { file: b.yaml, service: b } }',
        'b.yaml': 'services:\n  b: { extends: { file: compose.yaml, service: a } }',
      },
      '',
    ],
  ])('%s', async (_, files, message) => {
    write(files)
    await refuses(message)
  })
})

describe('variables', () => {
  it.each<[string, string]>([
    ['a thousand inside of each other', `${'${A:-'.repeat(5_000)}80${'}'.repeat(5_000)}`],
    ['one without its end', '${A:-80'],
    ['a name that is none', '${A B}'],
  ])('%s', async (_, variable) => {
    write({ 'compose.yaml': web(`ports: ['${variable}:80']`) })
    await refuses('compose.yaml:3:13: ')
  })

  it('of .env that stand for each other do not grow', async () => {
    const lines = times(40, (index) => `A${index}=${index === 0 ? '80' : `\${A${index - 1}}`.repeat(10)}`)
    write({ '.env': lines.join('\n'), 'compose.yaml': web('ports: ["${A39}:80"]') })
    await refuses('')
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no variable that is set', async (name) => {
    write({ 'compose.yaml': `services:\n  ${name}: { ports: ["\${${name}:-8080}:80", "\${${name}}:81"] }\n` })
    const { stdout, exitCode } = await lint()
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('1')])
  })
})

it.each(['{', '{{', '{{ ', 'a: {{\n'])('thousands of "%s" are no template, and take no time', async (sign) => {
  write({ 'templates/a.yaml': `apiVersion: v1\nkind: Pod\n${sign.repeat(120_000 / sign.length)}`, 'compose.yaml': '' })
  expect([0, 1]).toContain((await lint('.')).exitCode)
})

it.each<[string, string]>([
  ['web.service', `[Service]\n${times(3_000, (at) => `ExecStart=/usr/bin/web --port \${A${at}}\n`).join('')}`],
  ['web.service', `[Service]\nExecStart=/usr/bin/web ${times(6_000, (at) => `--port \${A${at}}`).join(' ')}\n`],
  ['web@.service', `[Service]\n${'ExecStart=/usr/bin/web --port %i\n'.repeat(3_500)}`],
  ['web.service', `[Service]\n${'EnvironmentFile=/etc/web.env\n'.repeat(3_500)}ExecStart=/usr/bin/web --port $PORT\n`],
  [
    'supervisord.conf',
    `[supervisord]\nenvironment=${times(4_000, (at) => `A${at}="${at}"`).join(',')}\n${times(900, (at) => `[program:p${at}]\ncommand=web --port %(ENV_B)s --port %(ENV_A${at})s\n`).join('')}`,
  ],
])('thousands of ports that stand elsewhere: %s', async (path, text) => {
  write({ [path]: text, 'web.env': times(5_000, (at) => `A${at}=${at + 1}\n`).join('') })
  expect(text.length).toBeLessThan(128 * 1024)
  expect([0, 1, 2]).toContain((await lint(path)).exitCode)
})

describe('more than anybody writes', () => {
  it.each<[string, string]>([
    ['thousands of services with one port', times(3_000, (index) => `  s${index}: {ports: ["80:80"]}`).join('\n')],
    [
      'thousands of services with all ports',
      times(2_500, (index) => `  s${index}: {ports: ["1-65535:1-65535"]}`).join('\n'),
    ],
    ['thousands of ports', `  web: {ports: [${times(4_900, (index) => `"${index + 1}:1"`).join(', ')}]}`],
    ['one name of a thousand letters', `  ${'x'.repeat(1_000)}: {ports: ["80:80"]}`],
    ['one port of a hundred thousand digits', `  web: {ports: ["${'8'.repeat(100_000)}:80"]}`],
  ])('%s is told in at most a few seconds', async (_, lines) => {
    write({ 'compose.yaml': `services:\n${lines}\n` })
    const { exitCode } = await lint()
    expect([0, 1]).toContain(exitCode)
  })
})

it('more ports than anybody gives one service', async () => {
  write({ 'compose.yaml': web(`ports: [${times(9_000, (index) => `"${index + 1}:1"`).join(', ')}]`) })
  await refuses('compose.yaml:3:12: service web has more than 5000 ports')
})

describe('what is odd and not broken', () => {
  it.each<[string, string, string]>([
    ['CRLF', web('ports:', '  - "8080:80"', '  - "8080:81"').replaceAll('\n', '\r\n'), '5:10'],
    ['a byte order mark', `\uFEFF${web('ports:', '  - "8080:80"', '  - "8080:81"')}`, '5:10'],
    ['tags of others', web('ports: !foo', '  - !bar "8080:80"', '  - "8080:81"'), '5:10'],
    ['letters of four bytes', web('x-a: 🚀', 'ports: ["8080:80", "8080:81"]'), '4:25'],
  ])('%s: the place is right', async (_, text, place) => {
    write({ 'compose.yaml': text })
    const { stdout, exitCode } = await lint()
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining(`compose.yaml:${place}`)])
  })

  it('merges of merges of merges, all of one port', async () => {
    const merges = laughs(30, '{ ports: ["8080:80"] }', (all) => `{ <<: [${all}] }`)
    write({ 'compose.yaml': `${merges}services:\n  web: *x29\n  other: { ports: ["8080:81"] }\n` })
    const { stdout, exitCode } = await lint()
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('(compose.yaml:1:21 and compose.yaml:33:21)')])
  })

  it('characters that steer a terminal or the log of a job reach neither', async () => {
    write({ 'compose.yaml': web('ports:', '  - "\\e[31m::error::x\\r:80"', '  - "\u202Eevil:80"') })
    const { stdout, stderr } = await lint()
    expect(stdout + stderr).not.toMatch(/[\u001B\r\u202E]/)
  })
})
