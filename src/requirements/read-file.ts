import { readFileSync, statSync } from 'node:fs'
import { UsageError } from '../model/errors.ts'

const MAX_BYTES = 128 * 1024

/** The text of a file the user named, or undefined where there is none. The one place that opens such files. */
export function readText(path: string): string | undefined {
  try {
    const stat = statSync(path)
    if (stat.isFIFO() || stat.isCharacterDevice() || stat.isSocket())
      throw new UsageError(`${path}: this is not a regular file`)
    const { size } = stat
    if (size > MAX_BYTES) throw new UsageError(`${path}: ${size} bytes are too many: at most ${MAX_BYTES}`)
    const text = readFileSync(path, 'utf8')
    if (text.includes('\0')) throw new UsageError(`${path}: this is not a text file`)
    return text.replace(/^\uFEFF/, '')
  } catch (error) {
    if (error instanceof UsageError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new UsageError(`${path}: cannot be read: ${code}`)
  }
}
