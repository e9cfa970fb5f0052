import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GENERATED } from '../scripts/generated.ts'
import { FINDING_KINDS } from '../src/model/finding.ts'

const root = join(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')

describe('what follows from the definitions', () => {
  it.each(Object.entries(GENERATED))('%s is what npm run generate writes', (name, generate) => {
    expect(read(name)).toBe(generate(read(name)))
  })
})

const MACHINERY = [
  'need-checks',
  ...['index', 'evidence', 'fold', 'service-checks', 'post-checks'],
  ...['file-checks', 'file-evidence', 'faults', 'worlds', 'sweep', 'crowd', 'need-files'],
]

describe('one name for each kind of finding', () => {
  const names = (directory: string, extension: string) =>
    readdirSync(join(root, directory))
      .filter((name) => name.endsWith(extension))
      .map((name) => name.slice(0, -extension.length))

  it('is that of its check', () => {
    expect(
      names('src/checks', '.ts')
        .filter((name) => !MACHINERY.includes(name))
        .sort(),
    ).toEqual([...FINDING_KINDS].sort())
  })

  it('is that of its page', () => {
    expect(names('docs/findings', '.md').sort()).toEqual([...FINDING_KINDS].sort())
  })
})
