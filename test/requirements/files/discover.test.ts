import { mkdirSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findPortFiles } from '../../../src/requirements/files/discover.ts'
import { within } from '../../support/workspace.ts'

const named = (paths: string[] = []) => findPortFiles(paths).map(({ path }) => path)

describe('the files that lint finds by itself', () => {
  const files = {
    'compose.yaml': '',
    'a/b/docker-compose.test.yml': '',
    '.github/workflows/ci.yml': '',
    '.devcontainer/devcontainer.json': '',
    'units/a.socket': '',
    'k8s/web.yaml': '',
    'package.json': '',
    'README.md': '',
    'src/index.ts': '',
    'node_modules/x/compose.yaml': '',
    'a/node_modules/x/compose.yaml': '',
    '.git/compose.yaml': '',
    'vendor/x/compose.yaml': '',
    'dist/compose.yaml': '',
    'target/compose.yaml': '',
  }

  it('are those that may say something of ports, sorted, none of git, of packages or of builds', async () => {
    expect(await within(files, () => named())).toEqual([
      '.devcontainer/devcontainer.json',
      '.github/workflows/ci.yml',
      'a/b/docker-compose.test.yml',
      'compose.yaml',
      'k8s/web.yaml',
      'units/a.socket',
    ])
  })

  it('are those of a directory that is named, however it is written', async () => {
    await within(files, (directory) => {
      for (const path of ['a', './a', 'a/', `${directory}/a`])
        expect(named([path])).toEqual(['a/b/docker-compose.test.yml'])
      expect(named(['vendor'])).toEqual(['vendor/x/compose.yaml'])
    })
  })

  it('are named once, and as named', async () => {
    await within(files, () => {
      expect(findPortFiles(['compose.yaml', '.', './compose.yaml'])).toContainEqual({
        path: 'compose.yaml',
        isNamed: true,
      })
      expect(named(['compose.yaml', '.']).filter((path) => path === 'compose.yaml')).toHaveLength(1)
    })
  })

  it('are links that make instances of a template', async () => {
    await within({ 'units/web@.service': '', 'units/web.service': '' }, () => {
      symlinkSync('web@.service', 'units/web@8080.service')
      symlinkSync('web.service', 'units/other@.service')
      symlinkSync('/etc/hosts', 'units/web@8081.service')
      expect(named()).toEqual(['units/web.service', 'units/web@.service', 'units/web@8080.service'])
    })
  })

  it('are no links to files outside, to what is found anyway, or in a ring', async () => {
    await within({ ...files, 'deploy/prod.txt': '' }, () => {
      symlinkSync('/etc/passwd', '.env')
      symlinkSync('compose.yaml', 'docker-compose.yml')
      symlinkSync('deploy/prod.txt', 'compose.prod.yaml')
      symlinkSync('nowhere', 'compose.gone.yaml')
      mkdirSync('ring')
      symlinkSync('..', 'ring/round')
      expect(named().filter((path) => !(path in files))).toEqual(['compose.prod.yaml'])
    })
  })

  it('end somewhere', async () => {
    const deep = `${'d/'.repeat(70)}compose.yaml`
    await within({ [deep]: '' }, () => expect(() => named()).toThrow('nested more than 60 deep'))
  })

  it('are no standard input', () => {
    expect(() => named(['-'])).toThrow('lint reads files and directories, not standard input')
    expect(() => named([''])).toThrow('expected the path')
  })
})
