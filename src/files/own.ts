import { HostError } from '../model/errors.ts'
import { placeIn } from './place.ts'
import { replaceFile } from './replace.ts'

/** A file of ours, in the workspace, whole. */
export function writeOwn(path: string, { text, option }: { text: string; option: string }): void {
  const place = placeIn(process.cwd(), path, option)
  try {
    replaceFile(place, Buffer.from(text))
  } catch (error) {
    throw new HostError(`${path} could not be written: ${(error as NodeJS.ErrnoException).code}`)
  }
}
