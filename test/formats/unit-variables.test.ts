import { describe, expect, it } from 'vitest'
import { listOf, parseUnitFile } from '../../src/formats/unit-file.ts'
import { assignmentsOf, givenOf } from '../../src/formats/unit-variables.ts'

describe('givenOf', () => {
  const specify = (text: string) => text.replaceAll('%i', '80')
  const given = (...lines: string[]) => {
    const settings = parseUnitFile(['[Service]', ...lines].join('\n'), 'web.service')
    const set = listOf(settings, 'Service.Environment').flatMap((one) => assignmentsOf(one, specify))
    return givenOf(set, settings, specify).map(({ name, value, origin }) => `${origin.line} ${name}=${value}`)
  }

  it.each<[string[], string[]]>([
    [
      ['Environment=A=1 B=2', 'Environment=A=3'],
      ['3 A=3', '2 B=2'],
    ],
    [['Environment=A=1 B=2', 'UnsetEnvironment=A C'], ['2 B=2']],
    [['Environment=A=1 B=2', 'UnsetEnvironment=A=1 B=1'], ['2 B=2']],
    [['Environment="A=1 2" B=', "UnsetEnvironment='A=1 2'", 'UnsetEnvironment=B='], []],
    [['Environment=A=1', 'UnsetEnvironment=A', 'UnsetEnvironment='], ['2 A=1']],
    [['UnsetEnvironment=A', 'Environment=A=1'], []],
    [['Environment=A%i=1 B=%i', 'UnsetEnvironment=A%i B=%i'], []],
    [['Environment=A=1 AB=1', 'UnsetEnvironment=a AB'], ['2 A=1']],
  ])('%j', (lines, expected) => {
    expect(given(...lines)).toEqual(expected)
  })
})
