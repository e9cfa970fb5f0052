import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a manager of a real machine answered, without the line that says which. */
export function recorded(name: string): string {
  const text = readFileSync(join(import.meta.dirname, `../../fixtures/managers/${name}.txt`), 'utf8')
  return text.slice(text.indexOf('\n') + 1)
}
