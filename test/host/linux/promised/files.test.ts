import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Budget, filesIn, isSpent, newBudget, readSome } from '../../../../src/host/linux/promised/files.ts'
import { composeFiles } from '../../../../src/host/linux/promised/places.ts'

let place = ''
let budget: Budget
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'promised-'))
  budget = newBudget()
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

const write = (name: string, text = '') => {
  const path = join(place, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
  return path
}
const found = (depth = 2) =>
  filesIn(place, depth, budget)
    .map((path) => path.slice(place.length + 1))
    .sort()

describe('the files of a directory', () => {
  it('are those of its drop-ins too, and not what only is enabled', () => {
    for (const name of ['a.service', 'a.service.d/port.conf', 'multi-user.target.wants/b.service', 'x/y/c.container'])
      write(name)
    write('x/y/z/too-deep.container')
    expect(found()).toEqual(['a.service', 'a.service.d/port.conf', 'x/y/c.container'])
    expect(found(0)).toEqual(['a.service'])
  })

  it('are none where there is no directory, or none that may be read', () => {
    expect(filesIn(join(place, 'nowhere'), 2, budget)).toEqual([])
    expect(filesIn(write('file'), 2, budget)).toEqual([])
  })

  it('do not lead round in circles', () => {
    write('a.service')
    symlinkSync(place, join(place, 'loop'))
    symlinkSync('self', join(place, 'self'))
    expect(found().map((name) => readSome(join(place, name), budget))).toEqual(['', '', ''])
  })

  it('are only so many', () => {
    for (let at = 0; at < 200; at++) write(`${at}.service`)
    budget.entries = 50
    expect(found()).toHaveLength(50)
    expect(isSpent(budget)).toBe(true)
  })
})

describe('the text of a file', () => {
  it('is read through a link', () => {
    write('real', 'ListenStream=21001')
    symlinkSync(join(place, 'real'), join(place, 'link'))
    expect(readSome(join(place, 'link'), budget)).toBe('ListenStream=21001')
  })

  it('is cut where it is too big, and all together cost no more than was given', () => {
    const path = write('big', 'x')
    truncateSync(path, 2 ** 40)
    expect(readSome(path, budget)).toHaveLength(256 * 1024)
    budget.bytes = 10
    expect(readSome(path, budget)).toHaveLength(10)
    expect(readSome(path, budget)).toBe('')
    expect(isSpent(budget)).toBe(true)
  })

  it('is empty for what is no file, at once', () => {
    execFileSync('mkfifo', [join(place, 'pipe')])
    symlinkSync('/dev/zero', join(place, 'zero'))
    symlinkSync(join(place, 'nothing'), join(place, 'dangling'))
    mkdirSync(join(place, 'directory'))
    for (const name of ['pipe', 'zero', 'dangling', 'directory', 'nothing']) {
      expect(readSome(join(place, name), budget)).toBe('')
    }
    expect(isSpent(budget)).toBe(false)
  })

  it('is empty where it may not be read', () => {
    const path = write('secret', 'PORT=21001')
    chmodSync(path, 0)
    const isRoot = process.getuid?.() === 0
    if (isRoot) process.seteuid?.(65_534)
    const text = readSome(path, budget)
    if (isRoot) process.seteuid?.(0)
    expect(text).toBe('')
  })
})

describe('the files of compose', () => {
  it('are those of the directory, or of the nearest one above', () => {
    write('compose.yaml')
    write('compose.override.yml')
    mkdirSync(join(place, 'a/b'), { recursive: true })
    const above = ['compose.yaml', 'compose.override.yml', '.env'].map((name) => join(place, name))
    expect(composeFiles(place)).toEqual(above)
    expect(composeFiles(join(place, 'a/b'))).toEqual(above)
    write('a/docker-compose.yml')
    expect(composeFiles(join(place, 'a/b'))).toEqual(
      ['docker-compose.yml', '.env'].map((name) => join(place, 'a', name)),
    )
  })
})
