import { describe, expect, it } from 'vitest'
import { dropInNames } from '../../src/formats/unit-name.ts'

// As systemd 252 has them in DropInPaths: test/lab/unit-files.test.ts asks it.

describe('dropInNames', () => {
  it.each<[string, string[]]>([
    ['web.service', ['web.service']],
    ['a-b-c.socket', ['a-b-c.socket', 'a-b-.socket', 'a-.socket']],
    ['web@.service', ['web@.service']],
    ['web@8080.service', ['web@8080.service', 'web@.service']],
    ['a-b@c-d.service', ['a-b@c-d.service', 'a-b@.service', 'a-.service', 'a-@c-d.service', 'a-@.service']],
    ['a-b@.service', ['a-b@.service', 'a-.service', 'a-@.service']],
    ['a--.service', ['a--.service', 'a-.service']],
    ['-a-b.service', ['-a-b.service', '-a-.service']],
    ['no unit', ['no unit']],
  ])('%s', (name, names) => {
    expect(dropInNames(name)).toEqual(names)
  })
})
