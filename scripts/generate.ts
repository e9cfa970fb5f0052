// Writes what follows from the definitions in src: action.yml, the tables of the README, the JSON Schemas.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { GENERATED } from './generated.ts'

const root = join(import.meta.dirname, '..')

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

for (const [name, generate] of Object.entries(GENERATED)) {
  const path = join(root, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, generate(read(path)))
}
