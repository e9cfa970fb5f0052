import { statSync } from 'node:fs'
import type { Origin } from '../model/requirement.ts'

/**
 * Where an error points that begins with `file:line:column: `, or with `file: ` where all of it is wrong; undefined
 * where it is about no file that is there.
 */
export function placeOfComplaint(message: string): Origin | undefined {
  const [, file = '', line = '1', column = '1'] = /^(.+?):(?:(\d+):(\d+):)? /s.exec(message) ?? []
  return isFile(file) ? { file, line: Number(line), column: Number(column) } : undefined
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
