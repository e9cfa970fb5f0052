import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { testJob } from '../mini-runner/test-job.ts'

// The committed action, started as the runner starts it.

const ACTION = join(import.meta.dirname, '../..')
const cleanUp: (() => void)[] = []

afterEach(() => {
  for (const end of cleanUp.splice(0)) end()
})

function workspaceWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'workspace-'))
  cleanUp.push(() => rmSync(root, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}

const FILES = {
  'compose.yaml': 'services:\n  a: { image: a, ports: ["8080:80"] }\n  b: { image: b, ports: ["8080:80"] }\n',
  'shop/compose.yaml': 'services:\n  x: { image: a, ports: ["6000:80"] }\n',
}

describe('a step with lint', () => {
  it('tells each finding at its line and column, and looks at no port', async () => {
    const workspace = workspaceWith(FILES)
    const job = await testJob({ workspace })
    const { outcome, annotations, outputs, log, summary } = await job.uses(ACTION, {
      with: { lint: 'true', sarif: 'ports.sarif' },
    })
    expect(outcome).toBe('failure')
    expect(annotations.filter(({ file }) => file !== undefined)).toMatchObject([
      { level: 'error', title: 'Port declared twice', file: 'compose.yaml', line: 3, col: 27 },
      { level: 'warning', title: 'Port refused by browsers', file: 'shop/compose.yaml', line: 2, col: 27 },
    ])
    expect(outputs).toMatchObject({ ok: 'false', conflicts: '1', ports: '{}' })
    expect(log).toContain('3 ports in 2 files; the check fails: 1 finding at or above fail-on error.')
    expect(summary).toContain('compose.yaml&#58;3&#58;27')
    const sarif = JSON.parse(readFileSync(join(workspace, 'ports.sarif'), 'utf8'))
    expect(sarif.runs[0].results).toHaveLength(2)
    expect(sarif.runs[0].tool.driver.rules[0].helpUri).toMatch(/^https:.*docs\/findings\/[a-z-]+\.md$/)
  })

  it('takes paths, fail-on and ignore', async () => {
    const job = await testJob({ workspace: workspaceWith(FILES) })
    expect((await job.uses(ACTION, { with: { lint: 'shop' } })).outcome).toBe('success')
    expect((await job.uses(ACTION, { with: { lint: 'shop\ncompose.yaml' } })).outcome).toBe('failure')
    expect((await job.uses(ACTION, { with: { lint: 'shop', 'fail-on': 'warning' } })).outcome).toBe('failure')
    expect((await job.uses(ACTION, { with: { lint: 'true', ignore: 'port-declared-twice' } })).outcome).toBe('success')
  })

  it.each<[Record<string, string>, string]>([
    [{ lint: 'true', ports: '6379' }, 'lint: ports is for a check of the machine: give it to a step of its own'],
    [
      { lint: 'true', 'on-conflict': 'remap' },
      'lint: on-conflict is for a check of the machine: give it to a step of its own',
    ],
    [{ lint: 'true', services: 'all' }, 'lint: services is for a check of the machine: give it to a step of its own'],
    [{ lint: 'nothing.txt' }, 'nothing.txt: does not exist'],
    [{ lint: 'yes' }, 'lint: "yes" is not understood: expected true, false, or paths, one a line'],
    [{ ports: '6379', sarif: 'x.sarif' }, 'sarif goes with lint'],
    [{ lint: 'true', sarif: '../x.sarif' }, 'sarif: ../x.sarif: it has to lie in the workspace'],
  ])('%j is refused', async (inputs, message) => {
    const workspace = workspaceWith(FILES)
    const job = await testJob({ workspace })
    const { outcome, annotations } = await job.uses(ACTION, { with: inputs })
    expect([outcome, annotations.map((one) => one.message)]).toEqual(['failure', [message]])
    expect(existsSync(join(workspace, 'x.sarif'))).toBe(false)
  })
})
