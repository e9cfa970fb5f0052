import { describe, expect, it } from 'vitest'
import { kindOfNamed, splitKind } from '../../../src/requirements/files/named-kind.ts'
import { lintOf } from '../../support/workspace.ts'

const COMPOSE = 'services:\n  web:\n    ports: ["8080:80"]\n'
const POD = 'apiVersion: v1\nkind: Pod\n'
const WORKFLOW = 'on: push\njobs:\n  a:\n    runs-on: x\n    services:\n      db: {}\n'

describe('the kind of a file that is named', () => {
  it.each([
    ['docker-compose.yml', '', 'compose'],
    ['stack.yml', COMPOSE, 'compose'],
    ['stack', COMPOSE, 'compose'],
    ['stack.yml', `# those of the shop\n\nname: shop\n\n${COMPOSE}`, 'compose'],
    ['stack.yml', 'services: { web: { ports: [1] } }', 'compose'],
    ['stack.yml', 'services: &all\n  web: {}', 'compose'],
    ['stack.yml', '"services":\r\n  # the only one\r\n  web: {}\r\n', 'compose'],
    ['stack.json', '{"services":{"web":{}}}', 'compose'],
    ['stack.json', '{\n  "name": "x",\n  "services": {}\n}', 'compose'],
    ['pod.yml', POD, 'kubernetes'],
    ['pod.txt', POD, 'kubernetes'],
    ['dev.yml', 'kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\n', 'kind'],
    ['dev.yml', 'apiVersion: k3d.io/v1alpha5\nkind: Simple\n', 'k3d'],
    ['k3d.yml', 'kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\n', 'kind'],
    ['test.yml', WORKFLOW, 'workflow'],
    ['programs.conf', '[program:web]\ncommand=x\n', 'supervisor'],
  ])('%s with %j is %s', (path, text, kind) => {
    expect(kindOfNamed(path, text)).toBe(kind)
  })

  it.each([
    ['stack.yml', 'services:\n  - web\n'],
    ['stack.yml', 'services: web\n'],
    ['stack.yml', 'all:\n  services:\n    web: {}\n'],
    ['notes.txt', 'the services:\n  are many\n'],
    ['other.conf', COMPOSE],
  ])('%s with %j is of none', (path, text) => {
    expect(() => kindOfNamed(path, text)).toThrow(
      /^\S+: it is not known what kind of file this is: .*: say it as in compose:/,
    )
  })

  it.each([
    [`${POD}${COMPOSE}`, 'compose and kubernetes', 'compose:a.yml or kubernetes:a.yml'],
    [`${POD}---\n${COMPOSE}`, 'compose and kubernetes', 'compose:a.yml or kubernetes:a.yml'],
    [`${WORKFLOW}${COMPOSE}`, 'compose and workflow', 'compose:a.yml or workflow:a.yml'],
  ])('%j may be of several', (text, kinds, choices) => {
    expect(() => kindOfNamed('a.yml', text)).toThrow(`a.yml: it has the marks of ${kinds}: say which it is: ${choices}`)
  })

  it.each([
    ['compose:stack.yml', { kind: 'compose', path: 'stack.yml' }],
    ['env-file:a:b', { kind: 'env-file', path: 'a:b' }],
    ['./compose:stack.yml', { path: './compose:stack.yml' }],
    ['C:/stack.yml', { path: 'C:/stack.yml' }],
    ['stack.yml', { path: 'stack.yml' }],
    ['compose:', { path: 'compose:' }],
  ])('%s is said as %j', (text, said) => {
    expect(splitKind(text)).toEqual(said)
  })
})

describe('lint', () => {
  const BAD = 'services:\n  web:\n    ports: ["70000:80"]\n'

  it('knows what is named by its text, and what it finds by name alone', async () => {
    expect(await lintOf({ 'stack.yml': BAD }, ['stack.yml'])).toEqual([
      expect.stringMatching(/^error stack.yml:3:14 port-invalid/),
    ])
    expect(await lintOf({ 'stack.yml': BAD })).toEqual([])
  })

  it('takes the word of who names it', async () => {
    const files = { 'stack.yml': `${POD}${BAD}`, 'ports.txt': 'WEB_PORT=70000\n' }
    await expect(lintOf(files, ['stack.yml'])).rejects.toThrow('say which it is: compose:stack.yml or kubernetes:')
    expect(await lintOf(files, ['compose:stack.yml', 'env-file:ports.txt', '.'])).toEqual([
      expect.stringMatching(/^error ports.txt:1:10 port-invalid/),
      expect.stringMatching(/^error stack.yml:5:14 port-invalid/),
    ])
  })
})
