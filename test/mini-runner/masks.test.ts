import { expect, test } from 'vitest'
import { mask, secretsIn } from './masks.ts'

const texts: [text: string, secrets: string[], masked: string][] = [
  ['open', [], 'open'],
  ['a secret here', ['secret'], 'a *** here'],
  ['secretsecret, secret', ['secret'], '***, ***'],
  ['abcdef', ['abc', 'cde'], '***f'],
  ['5432 and 15432', ['5432'], '*** and 1***'],
]

test.each(texts)('%j without %j', (text, secrets, masked) => {
  expect(mask(text, secrets)).toBe(masked)
})

test('a secret is masked whole and line by line', () => {
  expect(secretsIn('one\r\n two \n')).toEqual(['one\r\n two \n', 'one', 'two'])
})
