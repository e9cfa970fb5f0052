import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { plainViewer } from '../../src/host/linux/plain-viewer.ts'
import { ownProgram } from '../../src/host/own-program.ts'

describe('how this program is called', () => {
  it.each(['cli.js', 'action.js', 'post.js'])('is the command line, by node, also from %s', (entry) => {
    expect(ownProgram(['/opt/node 24/node', `/x/it's/dist/${entry}`])).toBe(
      `'/opt/node 24/node' '/x/it'\\''s/dist/cli.js'`,
    )
  })

  it('is what a link of a package leads to', () => {
    const root = mkdtempSync(join(tmpdir(), 'own-'))
    onTestFinished(() => rmSync(root, { recursive: true }))
    mkdirSync(join(root, 'dist'))
    writeFileSync(join(root, 'dist/cli.js'), '')
    symlinkSync('dist/cli.js', join(root, 'port-preflight'))
    expect(ownProgram(['/n/node', join(root, 'port-preflight')])).toBe(`/n/node ${root}/dist/cli.js`)
  })

  it('is not known to who has loaded it', () => {
    expect(ownProgram(['/n/node', '/x/server.js'])).toBeUndefined()
    expect(ownProgram(['/n/node'])).toBeUndefined()
  })

  it('is looked for where it is printed, and not by a look that has nothing to print', () => {
    const [node = '', script = ''] = process.argv
    const root = mkdtempSync(join(tmpdir(), 'own-'))
    for (const name of ['old', 'new']) mkdirSync(join(root, name))
    for (const name of ['old', 'new']) writeFileSync(join(root, name, 'cli.js'), '')
    symlinkSync(join(root, 'old/cli.js'), join(root, 'tool'))
    onTestFinished(() => {
      process.argv[1] = script
      rmSync(root, { recursive: true })
    })
    process.argv[1] = join(root, 'tool')
    const { program } = plainViewer()
    rmSync(join(root, 'tool'))
    symlinkSync(join(root, 'new/cli.js'), join(root, 'tool'))
    expect(program?.()).toBe(`${node} ${root}/new/cli.js`)
  })
})
