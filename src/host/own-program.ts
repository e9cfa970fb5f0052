import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { quoteAny } from '../model/shell.ts'

/** The entries of this program; the command line lies beside the others. */
const ENTRIES = ['cli.js', 'action.js', 'post.js']

/** How a shell starts the command line of this program, as words of it; undefined where another one has loaded it. */
export function ownProgram([node = '', script = '']: readonly string[] = process.argv): string | undefined {
  const entry = realOf(script)
  if (!ENTRIES.includes(basename(entry))) return undefined
  return [node, join(dirname(entry), 'cli.js')].map(quoteAny).join(' ')
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
