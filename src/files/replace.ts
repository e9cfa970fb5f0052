import { chmodSync, chownSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Puts new bytes in the place of a file, or of nothing, in one go: nobody ever reads half of them, or one byte whom the
 * old file did not let.
 */
export function replaceFile(path: string, bytes: Buffer): void {
  const before = statSync(path, { throwIfNoEntry: false })
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}-${Math.random().toString(36).slice(2)}`)
  try {
    const mode = before && before.mode & 0o777
    writeFileSync(draft, bytes, { flag: 'wx', ...(mode === undefined ? {} : { mode: 0o600 & mode }) })
    // Root alone may give a file away; everybody else is its owner, or gets to be.
    if (before !== undefined && process.getuid?.() === 0) chownSync(draft, before.uid, before.gid)
    if (mode !== undefined) chmodSync(draft, mode)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
