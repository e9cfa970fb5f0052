import { symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lintFiles } from '../../../src/commands/lint.ts'
import { linesOf, lintOf, within } from '../../support/workspace.ts'

const WEB = 'services:\n  web: { image: a, ports: ["70000:80"] }\n'

describe('a file that cannot be read', () => {
  it('is told at its place where lint has found it, and the others are read', async () => {
    const lines = await lintOf({ 'a/compose.yaml': 'services:\n\tweb: {ports: []}\n', 'b/compose.yaml': WEB })
    expect(lines).toEqual([
      'warning a/compose.yaml:2:1 file-unreadable: what it says of ports is not known: a tab cannot indent YAML: use blanks',
      expect.stringMatching(/^error b\/compose.yaml:2:29 port-invalid/),
    ])
  })

  it('is told at its place whatever its name has in it', async () => {
    const lines = await lintOf({ 'a:b/c: d/compose.yaml': 'services:\n\tweb: {ports: []}\n' })
    expect(lines).toEqual([
      expect.stringMatching(/^warning a:b\/c: d\/compose.yaml:2:1 file-unreadable: .*: a tab cannot/),
    ])
  })

  it('ends lint where it is named', async () => {
    const files = { 'compose.yaml': 'services:\n\tweb: {}\n' }
    await expect(lintOf(files, ['compose.yaml'])).rejects.toThrow('compose.yaml:2:1: a tab cannot indent YAML')
    await expect(lintOf(files, ['other.yaml'])).rejects.toThrow('other.yaml: does not exist')
    await expect(lintOf({ 'notes.txt': '' }, ['notes.txt'])).rejects.toThrow(/notes.txt: .*compose.yaml.*Procfile/)
  })

  it('is nothing to speak of where it is about something else', async () => {
    const files = { 'mkdocs.yaml': '\tports: [}', 'data.yaml': 'x'.repeat(200_000), 'a.conf': '\0\0' }
    expect(await lintOf(files)).toEqual([])
  })

  it('is told once where several files need it', async () => {
    const files = { 'compose.yaml': WEB, 'compose.dev.yaml': WEB, '.env': 'A=1\nwhat is this' }
    expect(await lintOf(files)).toEqual([expect.stringMatching(/^warning .env:2:1 file-unreadable: /)])
  })

  it('may lie in a directory that is named, wherever that is', async () => {
    await within({ 'deep/compose.yaml': WEB, 'deep/b/compose.yaml': 'include: [../compose.yaml]\n' }, (place) =>
      within({}, async () => {
        const lines = linesOf(await lintFiles([`${place}/deep`], {}))
        expect(lines).toEqual([expect.stringMatching(/^error .*\/deep\/compose.yaml:2:29 port-invalid/)])
        const [line] = linesOf(await lintFiles([`${place}/deep/b`], {}))
        expect(line).toMatch(/file-unreadable: .*outside of the workspace/)
      }),
    )
  })

  it('lies outside of the workspace', async () => {
    const outside = await lintOf({ 'compose.yaml': 'include: [../../../../../etc/hosts]\nservices: {}\n' })
    expect(outside).toMatchObject([expect.stringMatching(/file-unreadable: .*outside of the workspace/)])
    await within({ 'compose.yaml': 'include: [inner.yaml]\nservices: {}\n' }, async () => {
      symlinkSync('/etc/hosts', 'inner.yaml')
      expect(linesOf(await lintFiles(['.'], {}))).toMatchObject([
        expect.stringMatching(/file-unreadable: .*outside of the workspace/),
      ])
    })
  })
})

describe('manifests of Kubernetes', () => {
  it('are known by their text', async () => {
    const text =
      'apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec:\n  containers:\n    - name: c\n      ports: [{ containerPort: 1, hostPort: 40000 }]\n'
    expect(await lintOf({ 'deploy/pod.yaml': text })).toMatchObject([
      expect.stringMatching(/^warning deploy\/pod.yaml:7:45 port-ephemeral/),
    ])
  })
})

describe('what cannot say anything of ports', () => {
  it('is not parsed, so that it may even be broken', async () => {
    expect(await lintOf({ 'compose.yaml': 'services:\n\tweb: {}\n' })).toEqual([])
    expect(await lintOf({ '.github/workflows/a.yml': '\tbroken' })).toEqual([])
  })

  it.each([
    ['compose.yaml', 'services: { a: { "\\u0070orts": ["70000:80"] } }'],
    [
      '.github/workflows/a.yml',
      'jobs: { a: { runs-on: x, services: { a: { image: x, "\\x70orts": ["70000:80"] } } } }',
    ],
    ['.github/workflows/a.yml', 'jobs: { a: { runs-on: self-hosted, env: { DB_PORT: 5432 } } }'],
    ['.github/workflows/a.yml', 'jobs: { a: { runs-on: self-hosted, env: { "db_port" : 5432 } } }'],
  ])('%s is parsed for %s', async (path, text) => {
    expect(await lintOf({ [path]: text })).toHaveLength(1)
  })
})
