import { posix } from 'node:path'
import { UsageError } from '../../model/errors.ts'

/** A file in the syntax of units has a section. */
export function checkSections(text: string, path: string, example: string): void {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => /^\s*[^\s#;]/.test(line))
  const first = lines[at] ?? ''
  if (at === -1 || first.trimStart().startsWith('[')) return
  throw new UsageError(`${path}:${at + 1}:${first.search(/\S/) + 1}: expected a section such as "${example}"`)
}

/** The name that its manager has for it. */
export function unitOf(path: string): string {
  return posix.basename(path)
}
