import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
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
})
