import { execFileSync } from 'node:child_process'
import { linkSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readLogEnd } from '../../../src/host/services/failures/log-file.ts'

const directory = realpathSync(mkdtempSync(join(tmpdir(), 'log-file-')))
const owners = [process.getuid?.() ?? 0]
const write = (name: string, text: string) => {
  writeFileSync(join(directory, name), text)
  return join(directory, name)
}

describe.skipIf(process.platform !== 'linux')('the end of a log', () => {
  afterAll(() => rmSync(directory, { recursive: true }))

  it('is all of a short one, and whole lines of a long one', () => {
    expect(readLogEnd(write('short.log', 'one\ntwo\n'), { owners })).toBe('one\ntwo\n')
    const end = readLogEnd(write('long.log', `${'x'.repeat(99)}\n`.repeat(1_000)), { owners }) ?? ''
    expect(end.length).toBeGreaterThan(16_000)
    expect(new Set(end.trimEnd().split('\n'))).toEqual(new Set(['x'.repeat(99)]))
    expect(readLogEnd(write('empty.log', ''), { owners })).toBe('')
  })

  it('is of nobody else, and not of before', () => {
    const path = write('own.log', 'text')
    expect(readLogEnd(path, { owners: [12_345] })).toBeUndefined()
    expect(readLogEnd(path, { owners, sinceMs: Date.now() + 60_000 })).toBeUndefined()
    expect(readLogEnd(path, { owners, sinceMs: Date.now() - 60_000 })).toBe('text')
  })

  it('is of a plain file that no link leads to', () => {
    const path = write('real.log', 'text')
    symlinkSync(path, join(directory, 'link.log'))
    symlinkSync(directory, join(directory, 'dir'))
    linkSync(write('twice.log', 'text'), join(directory, 'again.log'))
    execFileSync('mkfifo', [join(directory, 'pipe.log')])
    for (const name of ['link.log', 'dir/real.log', 'again.log', 'pipe.log', 'dir', 'nothing', 'real.log/']) {
      expect(readLogEnd(`${directory}/${name}`, { owners })).toBeUndefined()
    }
    expect(readLogEnd('/dev/zero', { owners: [0] })).toBeUndefined()
    expect(readLogEnd('real.log', { owners })).toBeUndefined()
    expect(readLogEnd('a\0b', { owners })).toBeUndefined()
    expect(readLogEnd(path, { owners })).toBe('text')
  })
})
