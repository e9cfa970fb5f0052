import { expect, test } from 'vitest'
import { type Command, parseCommand, propertyOf } from './parse-command.ts'

const known = new Set(['error', 'set-output', 'group'])

const commands: [line: string, command: Command][] = [
  ['::error::text', { name: 'error', properties: {}, data: 'text' }],
  ['\t  ::error::text', { name: 'error', properties: {}, data: 'text' }],
  ['::ERROR::text', { name: 'error', properties: {}, data: 'text' }],
  ['::error::', { name: 'error', properties: {}, data: '' }],
  ['::error::a::b', { name: 'error', properties: {}, data: 'a::b' }],
  ['::error::a%0Ab%0Dc%25d%2525%3A%0a', { name: 'error', properties: {}, data: 'a\nb\rc%d%25%3A%0a' }],
  ['::error file=a.ts,line=3::x', { name: 'error', properties: { file: 'a.ts', line: '3' }, data: 'x' }],
  ['::error   title=a%3Ab%2Cc %250A ::x', { name: 'error', properties: { title: 'a:b,c %0A' }, data: 'x' }],
  ['::error title=a=b,,file=,=c,line==4::x', { name: 'error', properties: { title: 'a=b', line: '4' }, data: 'x' }],
  ['##[error]text', { name: 'error', properties: {}, data: 'text' }],
  ['COMMAND node ##[Error]text', { name: 'error', properties: {}, data: 'text' }],
  [
    '##[set-output name=a;b=c%5D%3B%0A]v%5Dw%3B',
    { name: 'set-output', properties: { name: 'a', b: 'c];\n' }, data: 'v]w;' },
  ],
  ['::unknown::##[error]text', { name: 'error', properties: {}, data: 'text' }],
]

test.each(commands)('%j is a command', (line, command) => {
  expect(parseCommand(line, known)).toEqual(command)
})

const texts = [
  '',
  'text',
  '::error',
  ':error::text',
  'text ::error::text',
  '::error text',
  '::::text',
  ':: error::text',
  '::warning::text',
  '##[error text',
  '## [error]text',
  '##[]text',
  '##[warning]##[error]text',
]

test.each(texts)('%j is text', (line) => {
  expect(parseCommand(line, known)).toBeUndefined()
})

test('a property is found in any case, the last one counts', () => {
  const command = parseCommand('::error ENDLINE=1,endLine=2::x', known)
  expect(command && propertyOf(command, 'endline')).toBe('2')
  expect(command && propertyOf(command, 'line')).toBeUndefined()
})
