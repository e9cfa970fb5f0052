import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { isWritable, mergeEnvFile } from '../../src/report/env-file.ts'
import { parseTemplate } from '../../src/requirements/url-template.ts'

const PORT = fc.integer({ min: 1, max: 65_535 }).map(String)
const variable = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,8}_PORT$/)

/** What may stand in a URL that goes into such a file. */
const url = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => {
  try {
    return parseTemplate(text).length > 0 && !/['\\{}]/.test(text) && text === text.trim()
  } catch {
    return false
  }
})

describe('mergeEnvFile', () => {
  it('puts variables in their place, adds the others, and keeps the rest', () => {
    const text = 'A=1\n# REDIS_PORT=0\nexport REDIS_PORT = "9" # old\nWEB_PORT=1\nWEB_PORT=2\nlast'
    expect(mergeEnvFile(text, { REDIS_PORT: '16379', WEB_PORT: '8081', API_PORT: '20123' })).toBe(
      'A=1\n# REDIS_PORT=0\nexport REDIS_PORT=16379\nWEB_PORT=8081\nlast\nAPI_PORT=20123\n',
    )
  })

  it.each([
    ['export A_PORT=1\n', 'export A_PORT=80\n'],
    ['  export\tA_PORT = "1\n2"\n', '  export\tA_PORT=80\n'],
    ['  A_PORT=1\nexport A_PORT=2\n', '  A_PORT=80\n'],
    ['exportA_PORT=1\n', 'exportA_PORT=1\nA_PORT=80\n'],
  ])('keeps what stands before the name: %j', (before, after) => {
    expect(mergeEnvFile(before, { A_PORT: '80' })).toBe(after)
  })

  it('takes no line of a quoted text for a variable', () => {
    const text = 'KEY="-----BEGIN\nDB_PORT=3\n-----END"\nQUOTED=\'a\nDB_PORT=4\'\n'
    expect(mergeEnvFile(text, { DB_PORT: '5433' })).toBe(`${text}DB_PORT=5433\n`)
  })

  it('replaces a quoted text whole', () => {
    expect(mergeEnvFile('X_URL="a\nb"\nB=2\n', { X_URL: 'http://127.0.0.1:80/' })).toBe(
      'X_URL=http://127.0.0.1:80/\nB=2\n',
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(variable, PORT, { maxKeys: 5 }), (text, variables) => {
        const once = mergeEnvFile(text, variables)
        expect(mergeEnvFile(once, variables)).toBe(once)
      }),
    )
  })

  it('keeps every other line, byte for byte', () => {
    const line = fc.stringMatching(/^[^\n]{0,20}$/)
    fc.assert(
      fc.property(fc.array(line), variable, PORT, (lines, name, port) => {
        const others = lines.filter((one) => !one.includes(name) && !/["'`]/.test(one))
        const merged = mergeEnvFile(others.join('\n'), { [name]: port })
        const before = others.join('\n')
        expect(merged).toBe(`${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${name}=${port}\n`)
      }),
    )
  })

  it('adds one line for a variable, whatever its value, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        if (!isWritable(value)) return void expect(() => mergeEnvFile('', { X_URL: value })).toThrow('X_URL')
        const text = Buffer.from(mergeEnvFile('', { X_URL: value }), 'latin1').toString()
        expect(text.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(2)
      }),
    )
  })

  it('is read back as it was meant, by Node', () => {
    fc.assert(
      fc.property(fc.dictionary(variable, fc.oneof(PORT, url), { maxKeys: 5 }), (variables) => {
        const text = Buffer.from(mergeEnvFile('A=1\n', variables), 'latin1').toString()
        expect(parseEnv(text)).toEqual({ A: '1', ...variables })
        expect(text.split('\n')).toHaveLength(Object.keys(variables).length + 2)
      }),
    )
  })

  it('is read back as it was meant, by a shell', () => {
    const directory = mkdtempSync(join(tmpdir(), 'env-file-'))
    onTestFinished(() => rmSync(directory, { recursive: true }))
    fc.assert(
      fc.property(url, (value) => {
        const text = mergeEnvFile('', { X_PORT: value })
        const file = join(directory, '.env')
        writeFileSync(file, text, 'latin1')
        const read = execFileSync('sh', ['-c', '. "$0"; printf %s "$X_PORT"', file], { env: {}, stdio: [0, 'pipe', 2] })
        expect(read.toString()).toBe(value)
      }),
      { numRuns: 60 },
    )
  })
})
