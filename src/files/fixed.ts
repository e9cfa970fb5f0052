import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { HostError, UsageError } from '../model/errors.ts'
import { placeIn } from './place.ts'
import { replaceFile } from './replace.ts'

/** A text that takes the place of the one that was read. */
interface Fixed {
  path: string
  before: string
  after: string
}

const BOM = Buffer.from('\ufeff')

/** Puts the text in its place, all at once; why it may not, where that is so. Throws a HostError where it cannot. Nothing that was not read as it stands there is lost. */
export function writeFixed({ path, before, after }: Fixed, workspace: string): string | undefined {
  try {
    const place = placeIn(workspace, resolve(path), 'fix')
    const bytes = readFileSync(place)
    const mark = bytes.subarray(0, BOM.length).equals(BOM) ? BOM : Buffer.alloc(0)
    if (!Buffer.concat([mark, Buffer.from(before)]).equals(bytes)) return 'it is not UTF-8, or has changed meanwhile'
    replaceFile(place, Buffer.concat([mark, Buffer.from(after)]))
    return undefined
  } catch (error) {
    if (error instanceof UsageError) return error.message.slice(error.message.lastIndexOf(': ') + 2)
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new HostError(`${path} could not be written: ${code}`)
  }
}
