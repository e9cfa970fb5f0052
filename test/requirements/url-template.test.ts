import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/model/errors.ts'
import { parseTemplate } from '../../src/requirements/url-template.ts'
import { parseUrlsInput } from '../../src/requirements/urls-yaml.ts'

describe('parseTemplate', () => {
  it('finds the needs', () => {
    expect(parseTemplate('redis://127.0.0.1:{redis}/0?v={redis:env}')).toEqual([
      'redis://127.0.0.1:',
      { need: 'redis', asks: 'port' },
      '/0?v=',
      { need: 'redis', asks: 'variable' },
    ])
    expect(parseTemplate('{[::1]:8080}')).toEqual([{ need: '[::1]:8080', asks: 'port' }])
  })

  it.each([
    ['', 'a URL is missing'],
    ['http://x:{}', 'a need has to stand between the braces'],
    ['http://x:{:env}', 'a need has to stand between the braces'],
    ['http://x:{web', 'a brace stands alone'],
    ['http://x:{{web}}', 'a brace stands alone'],
    ['http://x:{web}\nPATH=/tmp', 'a line end'],
    ['http://x:{web}\u0085', 'a line end'],
    ['http://x\u2028:{web}', 'a line end'],
    ['http://x:{web}\u202e', 'cannot be seen'],
    ['x'.repeat(2_001), 'too many'],
  ])('refuses %j', (text, message) => {
    expect(() => parseTemplate(text)).toThrow(message)
  })

  it('never lets a line end through, and never tells the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          const parts = parseTemplate(`s3cr3t${text}`)
          expect(JSON.stringify(parts)).not.toMatch(/\\[nr]|[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError)
          expect((error as Error).message).not.toContain('s3cr3t')
        }
      }),
    )
  })
})

describe('parseUrlsInput', () => {
  it('reads one a line, with its place', () => {
    expect(parseUrlsInput('db: postgres://u:p@127.0.0.1:{db}/x\n')).toEqual([
      {
        name: 'db',
        parts: ['postgres://u:p@127.0.0.1:', { need: 'db', asks: 'port' }, '/x'],
        origin: { input: 'urls', line: 1, column: 5 },
      },
    ])
    expect(parseUrlsInput('# none')).toEqual([])
  })

  it.each([
    ['http://127.0.0.1', 'input urls:1:1: urls: expected one name a line'],
    ['web: {a: b}', 'input urls:1:6: urls: web: expected a URL (quote one that starts with "{")'],
    ['"a b": http://x', 'input urls:1:8: urls: "a b" is not a name'],
    ['"x\\nPATH": http://x', 'is not a name'],
    ['web: "http://x:{web}\\nPATH=1"', 'input urls:1:6: urls: web: a line end'],
    ['web: http://{', 'input urls:1:6: urls: web: a brace stands alone'],
    ['web: a\nweb: b', 'input urls:2:1: web is asked for twice'],
  ])('refuses %j', (text, message) => {
    expect(() => parseUrlsInput(text)).toThrow(message)
  })
})
