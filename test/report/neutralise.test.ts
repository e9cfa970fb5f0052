import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toJson, toLine, toMarkdown } from '../../src/report/neutralise.ts'

describe('toLine', () => {
  it.each([
    ['redis-server *:6379', 'redis-server *:6379'],
    ['[::]:8080 beside [::1]:8080', '[::]:8080 beside [::1]:8080'],
    ['Zoë 日本', 'Zoë 日本'],
    ['::add-mask::x', ':\\x3aadd-mask::x'],
    ['  ::error::x', '  :\\x3aerror::x'],
    ['a ::set-output name=ok::true', 'a :\\x3aset-output name=ok::true'],
    ['##[error]x', '#\\x23[error]x'],
    ['a\nb\r\nc', 'a\\x0ab\\x0d\\x0ac'],
    ['\u001b[31mred\u001b[0m', '\\x1b[31mred\\x1b[0m'],
    ['nul\0', 'nul\\x00'],
    ['\u009b31m', '\\x9b31m'],
    ['safe\u202Eexe.txt', 'safe\\u{202e}exe.txt'],
    ['zero\u200Bwidth', 'zero\\u{200b}width'],
    ['line\u2028end', 'line\\u{2028}end'],
  ])('%j', (text, line) => {
    expect(toLine(text)).toBe(line)
  })

  it('lets nothing through that the runner or a terminal obeys', () => {
    const text = fc
      .array(
        fc.constantFrom('::', '##[', '#', '[', ':', 'error', ']', ' ', '\n', '\r', '\u001b', 'x=1', 'stop-commands'),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (foreign) => {
        const line = toLine(foreign)
        expect(line).not.toMatch(/\p{Cc}/u)
        expect(line).not.toContain('##[')
        expect(line.trimStart().startsWith('::')).toBe(false)
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('toMarkdown', () => {
  it.each([
    ['redis-server, 8080', 'redis-server, 8080'],
    ['</table><img src=x>', '&#60;/table&#62;&#60;img src=x&#62;'],
    ['a|b', 'a&#124;b'],
    ['`code` **bold** _it_', '&#96;code&#96; &#42;&#42;bold&#42;&#42; &#95;it&#95;'],
    ['[x](javascript:y)', '&#91;x&#93;(javascript&#58;y)'],
    ['@everyone #1', '&#64;everyone &#35;1'],
    ['https://x', 'https&#58;//x'],
    ['&lt;', '&#38;lt;'],
  ])('%j', (text, markdown) => {
    expect(toMarkdown(text)).toBe(markdown)
  })

  it('leaves no character that opens anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (foreign) => {
        expect(toMarkdown(foreign).replaceAll(/&#\d+;/g, '')).not.toMatch(/[<>|`*_[\]@#!~\\\n&]/)
      }),
    )
  })
})

describe('toJson', () => {
  it('stays the same value and holds no command', () => {
    const text = fc
      .array(
        fc.constantFrom(
          '::',
          '##[',
          '#',
          ':',
          '[',
          'error]',
          '"',
          '\\',
          '\u2028',
          '\u007f',
          '\u202e',
          '\u{e0041}',
          '\n',
        ),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.jsonValue(), (foreign, value) => {
        const json = toJson({ foreign, value })
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ foreign, value })))
        expect(json).not.toContain('##[')
        expect(json).not.toContain('::')
        expect(json).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      }),
      { numRuns: 2_000 },
    )
  })
})
