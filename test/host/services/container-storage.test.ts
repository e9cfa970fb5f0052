import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { storedContainers } from '../../../src/host/services/containers/storage.ts'

const id = (letter: string) => letter.repeat(64)
const uid = process.getuid?.() ?? 0
let home = ''
let lists = ''

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'storage-'))
  lists = join(home, '.local/share/containers/storage/overlay-containers')
  mkdirSync(lists, { recursive: true })
})

afterEach(() => rmSync(home, { recursive: true, force: true }))

// Of root podman has another place, whatever its home is: an account of another number stands for a user here.
const stored = (owner = uid) => storedContainers({ name: 'alice', uid: owner === 0 ? 4_000_000 : owner, gid: 0, home })
const write = (name: string, text: string) => writeFileSync(join(lists, name), text)

describe('the containers in the storage of a user', () => {
  it('are those of both lists, and none where there are none', () => {
    expect(stored()).toEqual([])
    write('containers.json', JSON.stringify([{ id: id('a') }, { id: 'no id' }, null, 7]))
    write('volatile-containers.json', JSON.stringify([{ id: id('b') }]))
    expect(stored()).toEqual([id('a'), id('b')])
  })

  it('are unknown where there is no storage, and where its list is none', () => {
    write('containers.json', '[{')
    expect(stored()).toBeUndefined()
    // As systemd makes it at boot.
    rmSync(lists, { recursive: true })
    expect(stored()).toBeUndefined()
    rmSync(join(home, '.local'), { recursive: true })
    expect(stored()).toBeUndefined()
  })

  it('are unknown where a link, a pipe or a heap of data is in the place of the list', () => {
    const path = join(lists, 'containers.json')
    writeFileSync(join(home, 'elsewhere'), JSON.stringify([{ id: id('a') }]))
    symlinkSync(join(home, 'elsewhere'), path)
    expect(stored()).toBeUndefined()
    rmSync(path)
    execFileSync('mkfifo', [path])
    expect(stored()).toBeUndefined()
    rmSync(path)
    write('containers.json', JSON.stringify([{ id: id('a'), filler: 'x'.repeat(5 * 1024 * 1024) }]))
    expect(stored()).toBeUndefined()
  })
})
