import { chmodSync, chownSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Puts new bytes in the place of a file, or of nothing, in one go: nobody ever reads half of them. */
export function replaceFile(path: string, bytes: Buffer): void {
  const before = statSync(path, { throwIfNoEntry: false })
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}-${Math.random().toString(36).slice(2)}`)
  try {
    writeFileSync(draft, bytes, { flag: 'wx' })
    if (before !== undefined) {
      // Root alone may give a file away; who may not is its owner, or gets to be.
      if (process.getuid?.() === 0) chownSync(draft, before.uid, before.gid)
      chmodSync(draft, before.mode & 0o777)
    }
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
