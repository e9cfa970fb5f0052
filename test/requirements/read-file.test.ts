import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readText } from '../../src/requirements/read-file.ts'

let directory = ''
const write = (name: string, content: string | Buffer) => {
  writeFileSync(join(directory, name), content)
  return join(directory, name)
}

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'read-file-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

describe('readText', () => {
  it('reads a file without its byte order mark', () => {
    expect(readText(write('bom.yml', '\uFEFFports: 80'))).toBe('ports: 80')
  })

  it('tells a missing file from an unreadable one', () => {
    expect(readText(join(directory, 'none.yml'))).toBeUndefined()
    expect(() => readText(directory)).toThrow(`${directory}: cannot be read: EISDIR`)
  })

  it('refuses what is no text, and too much of it', () => {
    expect(() => readText(write('binary.yml', Buffer.of(1, 0, 2)))).toThrow('this is not a text file')
    expect(() => readText(write('large.yml', 'a'.repeat(128 * 1024 + 1)))).toThrow('131073 bytes are too many')
  })

  const isWindows = process.platform === 'win32'

  it.skipIf(isWindows)(`does not wait for a device that never ends${isWindows ? ' (Windows has none)' : ''}`, () => {
    expect(() => readText('/dev/zero')).toThrow('/dev/zero: this is not a regular file')
  })
})
