import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseUnitFile } from '../../../../src/formats/unit-file.ts'
import { isMadeByEnable, linksIn } from '../../../../src/host/services/units/own-links.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'port-preflight-links.'))
})
afterEach(() => rmSync(root, { recursive: true }))

const WANTED = 'WantedBy=multi.target'
const OWN = ['multi.target.wants/a.service', 'a.service']

/** Links of a directory, each with where in it that leads, or elsewhere. */
function isMade(install: string, links: readonly (readonly string[])[], [unit, file] = ['a.service', 'a.service']) {
  for (const [path = '', target = ''] of links) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    symlinkSync(/^[./]/.test(target) ? target : join(root, target), join(root, path))
  }
  const settings = parseUnitFile(`[Install]\n${install}\n`, 'a.service')
  return isMadeByEnable({ unit, file: join(root, file), settings }, root, linksIn(root))
}

describe('links that `systemctl enable` makes again as they were', () => {
  it.each<[string, string, (readonly string[])[]]>([
    ['of what wants it', WANTED, [OWN]],
    [
      'of all that its file names',
      `${WANTED} x.target\nRequiredBy=y.service\nUpheldBy=z.target\nAlias=b.service`,
      [
        OWN,
        ['x.target.wants/a.service', 'a.service'],
        ['y.service.requires/a.service', 'a.service'],
        ['z.target.upholds/a.service', 'a.service'],
        ['b.service', 'a.service'],
      ],
    ],
    [
      'beside those of others',
      WANTED,
      [OWN, ['multi.target.wants/c.service', 'c.service'], ['d.service', '/dev/null']],
    ],
    ['where an empty value takes back others', `WantedBy=x.target\nWantedBy=\n${WANTED}`, [OWN]],
  ])('%s', (_, install, links) => expect(isMade(install, links)).toBe(true))

  it('of an instance', () => {
    const link = ['multi.target.wants/a@1.service', 'a@.service']
    expect(isMade(WANTED, [link], ['a@1.service', 'a@.service'])).toBe(true)
  })
})

describe('links that it does not', () => {
  it.each<[string, string, (readonly string[])[]]>([
    ['of add-wants', WANTED, [OWN, ['x.target.wants/a.service', 'a.service']]],
    ['of add-requires', '', [['multi.target.requires/a.service', 'a.service']]],
    ['of the unit itself', '', [['a.service', '/opt/a.service']]],
    [
      'of a linked unit',
      WANTED,
      [
        ['a.service', '/opt/a.service'],
        ['multi.target.wants/a.service', '/opt/a.service'],
      ],
    ],
    ['to another text', WANTED, [['multi.target.wants/a.service', '../a.service']]],
    ['of an alias that its file does not name', WANTED, [OWN, ['b.service', 'a.service']]],
    [
      'of an alias, by that',
      `${WANTED}\nAlias=b.service`,
      [OWN, ['b.service', 'a.service'], ['x.target.wants/b.service', 'b.service']],
    ],
    ['of less than its file names', `${WANTED} x.target`, [OWN]],
    ['none here', WANTED, []],
    ['with specifiers', 'WantedBy=%p.target', [OWN]],
    ['and of other units', `${WANTED}\nAlso=c.service`, [OWN]],
  ])('%s', (_, install, links) => expect(isMade(install, links)).toBe(false))
})
