import { readFileSync, statSync } from 'node:fs'
import { UsageError } from '../model/errors.ts'

const MAX_BYTES = 128 * 1024

/** What may be longer than others, by what stands in it. */
export interface Longer {
  most: number
  isSo(text: string): boolean
}

/** The text of a file the user named, or undefined where there is none. The one place that opens such files. */
export function readText(path: string, longer?: Longer): string | undefined {
  try {
    const stat = statSync(path)
    if (stat.isFIFO() || stat.isCharacterDevice() || stat.isSocket())
      throw new UsageError(`${path}: this is not a regular file`)
    const { size } = stat
    if (size > (longer?.most ?? MAX_BYTES)) throw tooMany(path, size, longer)
    const text = readFileSync(path, 'utf8')
    if (text.includes('\0')) throw new UsageError(`${path}: this is not a text file`)
    if (size > MAX_BYTES && longer?.isSo(text) !== true) throw tooMany(path, size, longer)
    return text.replace(/^\uFEFF/, '')
  } catch (error) {
    if (error instanceof UsageError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new UsageError(`${path}: cannot be read: ${code}`)
  }
}

function tooMany(path: string, size: number, longer: Longer | undefined): UsageError {
  const more = longer === undefined ? '' : `, and ${longer.most} of a manifest of Kubernetes`
  return new UsageError(`${path}: ${size} bytes are too many: at most ${MAX_BYTES}${more}`)
}
