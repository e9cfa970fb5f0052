import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../src')

/** Who may import whom: part of src -> the parts and packages that its files may name. */
const ALLOWED: Record<string, string[]> = {
  model: ['model'],
  formats: ['model', 'formats'],
  claims: ['model', 'knowledge', 'formats', 'claims'],
  requirements: ['model', 'requirements', 'formats', 'claims', 'yaml', 'zod', 'node:fs', 'node:path', 'node:util'],
  host: ['model', 'knowledge', 'formats', 'claims', 'host', 'node:fs', 'node:os', 'node:path', 'node:timers/promises'],
  files: ['model', 'report', 'files', 'node:fs', 'node:path'],
  checks: ['model', 'checks'],
  knowledge: ['model', 'knowledge'],
  remedies: ['model', 'remedies'],
  report: ['model', 'report', 'zod', 'node:path'],
  allocation: ['model', 'allocation'],
  'preflight.ts': [
    'model',
    'checks',
    'remedies',
    'report',
    'wait.ts',
    'allocate.ts',
    'reserve.ts',
    'find.ts',
    'resolve.ts',
  ],
  'allocate.ts': ['model', 'allocation', 'knowledge'],
  'reserve.ts': ['model'],
  'find.ts': ['model', 'checks', 'remedies'],
  'resolve.ts': ['model', 'find.ts', 'resolution', 'report'],
  resolution: ['model', 'resolution'],
  'wait.ts': ['model'],
  health: ['model', 'report', 'health'],
  'hook.ts': ['model', 'requirements', 'host', 'health', 'preflight.ts', 'post.ts', 'report', 'node:fs'],
  'checkup.ts': ['model', 'report', 'health', 'find.ts', 'wait.ts'],
  'fleet-step.ts': ['model', 'report', 'health', 'files', 'action.ts'],
  'health-step.ts': ['model', 'report', 'health', 'host', 'files', 'checkup.ts', 'action.ts'],
  'lint.ts': ['model', 'checks', 'knowledge', 'remedies', 'report'],
  'usage.ts': ['model', '../package.json'],
  'action.ts': [
    'model',
    'requirements',
    'host',
    'files',
    'preflight.ts',
    'health-step.ts',
    'fleet-step.ts',
    'report',
    'commands',
    'usage.ts',
    '@actions/core',
    'node:fs',
    'node:os',
    'node:path',
  ],
  'post.ts': ['model', 'requirements', 'host', 'postflight.ts', 'action.ts', 'report', '@actions/core'],
  'postflight.ts': ['model', 'checks', 'remedies', 'report'],
  'command-line.ts': ['model', 'node:util'],
  'cli.ts': [
    'command-line.ts',
    'model',
    'requirements',
    'host',
    'files',
    'preflight.ts',
    'report',
    'commands',
    'terminal.ts',
    'usage.ts',
  ],
  'terminal.ts': ['model', 'report', 'node:util'],
  commands: [
    'command-line.ts',
    'terminal.ts',
    'hook.ts',
    'usage.ts',
    'model',
    'requirements',
    'host',
    'files',
    'health',
    'checkup.ts',
    'preflight.ts',
    'lint.ts',
    'report',
    'commands',
  ],
  'index.ts': ['model', 'requirements', 'host', 'preflight.ts', 'report', 'action.ts', 'post.ts', 'cli.ts', 'hook.ts'],
}

/** Powers with one door each. */
const DOORS: Record<string, string[]> = {
  'node:net': [
    'host/bind.ts',
    'host/linux/leases/names.ts',
    'host/linux/leases/park.ts',
    'host/linux/promised/ask-docker.ts',
  ],
  'node:dgram': ['host/bind.ts'],
  'node:child_process': ['host/linux/leases/keeper.ts', 'host/linux/leases/taker.ts', 'host/run-command.ts'],
  execa: ['host/exec.ts'],
  'node:http': ['host/managers/unix-http.ts'],
  'node:async_hooks': ['host/deadline.ts', 'host/services/ledger.ts'],
  '@actions/core': ['action.ts', 'post.ts'],
  '@actions/exec': [],
  yaml: [
    'requirements/yaml.ts',
    'requirements/ports-yaml.ts',
    'requirements/services-yaml.ts',
    'requirements/urls-yaml.ts',
    'requirements/config.ts',
    'requirements/files/aliases.ts',
    'requirements/files/own-config.ts',
    'requirements/files/placed-needs.ts',
    'requirements/files/tree.ts',
  ],
  zod: [
    'requirements/config-shape.ts',
    'health/health-shape.ts',
    'report/report-shape.ts',
    'report/leases-shape.ts',
    'report/holder-shape.ts',
    'report/service-shape.ts',
  ],
}

/** What a path starts with that is on the way of every run must not be loaded there: it costs start-up time. */
const LAZY = ['yaml', 'zod', 'execa', '@actions/core', 'node:net', 'node:dgram', 'node:http', 'node:child_process']

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map(withSlashes)
  .filter((name) => name.endsWith('.ts'))
  .sort()

function withSlashes(path: string): string {
  return path.split(sep).join('/')
}

interface Import {
  target: string
  isLazy: boolean
  isType: boolean
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8')
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from '([^']+)'|^import '([^']+)'/gm)
  const dynamic = text.matchAll(/import\('([^']+)'\)/g)
  return [
    ...[...statements].map(([, type, from, bare]) => ({
      target: from ?? bare ?? '',
      isLazy: false,
      isType: type !== undefined,
    })),
    ...[...dynamic].map(([, target = '']) => ({ target, isLazy: true, isType: false })),
  ]
}

function resolve(file: string, target: string): string {
  return target.startsWith('.') ? withSlashes(relative(SRC, join(SRC, dirname(file), target))) : target
}

function partOf(path: string): string {
  const [first = path, ...rest] = path.split('/')
  return rest.length === 0 || path.startsWith('node:') || path.startsWith('@') || path.startsWith('..') ? path : first
}

describe('who imports whom', () => {
  it.each(files)('%s', (file) => {
    const allowed = ALLOWED[partOf(file)] ?? []
    const doors = Object.keys(DOORS).filter((name) => DOORS[name]?.includes(file))
    const targets = importsOf(file).map(({ target }) => partOf(resolve(file, target)))
    expect(targets.filter((target) => !allowed.includes(target) && !doors.includes(target))).toEqual([])
  })
})

describe('each power has its doors', () => {
  it.each(Object.entries(DOORS))('%s: %j', (power, doors) => {
    const users = files.filter((file) => importsOf(file).some(({ target, isType }) => target === power && !isType))
    expect(users).toEqual(doors.toSorted())
  })
})

/** What writes, makes, moves or removes files: the report of the Action, what the user names, the one setting that is changed. */
const WRITERS = ['action.ts', 'files/replace.ts', 'host/linux/acts/undo-book.ts', 'host/linux/reserve/change.ts']
const WRITING =
  /\b(write|append|truncate|ftruncate|mk|rm|rename|unlink|link|symlink|copy|cp|chmod|fchmod|chown|utimes)\w*/

describe('what is written', () => {
  it('is written in few places', () => {
    const writing = files.filter((file) => {
      const [names = ''] =
        /^import \{[^}]*\} from 'node:fs(\/promises)?'/m.exec(readFileSync(join(SRC, file), 'utf8')) ?? []
      return WRITING.test(names)
    })
    expect(writing).toEqual(WRITERS)
  })

  it('is a setting of the machine in one place only', () => {
    const settings = files.filter((file) => /\bfeed\b/.test(readFileSync(join(SRC, file), 'utf8')))
    expect(settings).toEqual(['host/exec.ts', 'host/linux/reserve/change.ts'])
  })
})

describe('the way of every run', () => {
  it('loads no heavy package before it is needed', () => {
    const seen = new Set<string>()
    const visit = (file: string): string[] => {
      if (seen.has(file)) return []
      seen.add(file)
      const now = importsOf(file).filter(({ isLazy, isType }) => !isLazy && !isType)
      return now.flatMap(({ target }) => (target.startsWith('.') ? visit(resolve(file, target)) : [target]))
    }
    const loaded = visit('index.ts')
    expect(loaded).toContain('node:fs')
    expect(loaded.filter((name) => LAZY.includes(name))).toEqual([])
  })
})

describe('lint', () => {
  it('reaches nothing of any machine', () => {
    const seen = new Set<string>()
    const visit = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      const now = importsOf(file).filter(({ isType, target }) => !isType && target.startsWith('.'))
      for (const { target } of now) visit(resolve(file, target))
    }
    visit('commands/lint.ts')
    expect(seen).toContain('requirements/files/read-all.ts')
    expect([...seen].filter((file) => file.startsWith('host/'))).toEqual([])
  })
})

describe('size', () => {
  it.each(files)('%s has at most 200 lines', (file) => {
    expect(readFileSync(join(SRC, file), 'utf8').split('\n').length).toBeLessThanOrEqual(200)
  })
})
