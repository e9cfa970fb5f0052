import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseIni } from '../../../formats/ini.ts'
import { quoteWord } from '../../../model/shell.ts'
import type { Gap } from '../../../model/snapshot.ts'
import { matchesGlob } from '../glob.ts'
import { noteCut } from '../ledger.ts'
import { readText } from '../units/safe-file.ts'
import type { ConfigFile } from './definitions.ts'

const MOST_FILES = 500
const MOST_PATTERNS = 100

/** A configuration with all that it includes. `uid`: whose supervisord reads it. */
export function readConfig(path: string, uid: number): { files: ConfigFile[]; gaps: Gap[] } {
  const main = readOne(path, uid)
  const included = main.files.flatMap(({ sections }) => sections.filter(({ name }) => name === 'include'))
  const patterns = new Set(included.flatMap(({ entries }) => entries.get('files')?.value.split(/\s+/) ?? []))
  const asked = [...patterns].slice(0, MOST_PATTERNS)
  const paths = new Set(asked.flatMap((pattern) => listFiles(inDirectory(dirname(path), pattern))))
  if (paths.size > MOST_FILES || patterns.size > MOST_PATTERNS) noteMany(path)
  const parts = [...paths].slice(0, MOST_FILES).map((one) => readOne(one, uid))
  return {
    files: [main, ...parts].flatMap(({ files }) => files),
    gaps: [main, ...parts].flatMap(({ gaps }) => gaps),
  }
}

function readOne(path: string, uid: number): { files: ConfigFile[]; gaps: Gap[] } {
  const answer = readText(path, uid)
  if ('text' in answer) return { files: [{ path, sections: parseIni(answer.text) }], gaps: [] }
  return { files: [], gaps: answer.isHidden ? [hidden(path)] : [] }
}

function noteMany(path: string): void {
  const subject = `all programs of supervisor that ${path} sets up`
  noteCut(subject, `it includes more than ${MOST_FILES} files`, `sudo grep -A9 -F '[include]' ${quoteWord(path)}`)
}

function hidden(path: string): Gap {
  const reason = 'this user may not read it'
  return {
    subject: `which programs of supervisor ${path} sets up`,
    reason,
    command: `sudo cat ${quoteWord(path)}`,
    affects: 'naming',
  }
}

function inDirectory(directory: string, pattern: string): string {
  const path = pattern.replaceAll('%(here)s', directory)
  return path.startsWith('/') ? path : join(directory, path)
}

/** As supervisord has them: `*`, `?` and `[…]` in the last part of the path, in the order of their names. */
function listFiles(pattern: string): string[] {
  const directory = dirname(pattern)
  if (pattern.includes('%(') || /[*?[]/.test(directory)) return []
  const form = pattern.slice(directory.length + 1)
  if (!/[*?[]/.test(form)) return [pattern]
  try {
    const names = readdirSync(directory).filter((name) => !name.startsWith('.') && matchesGlob(name, form))
    return names.sort().map((name) => join(directory, name))
  } catch {
    return []
  }
}
