import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Puts new bytes in the place of a file, or of nothing, in one go: nobody ever reads half of them, or one byte whom the
 * old file did not let.
 */
export function replaceFile(path: string, bytes: Buffer): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}-${Math.random().toString(36).slice(2)}`)
  try {
    writeFileSync(draft, bytes, { flag: 'wx', ...(mode === undefined ? {} : { mode: 0o600 & mode }) })
    if (mode !== undefined) chmodSync(draft, mode & 0o777)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
