import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** The text of a file of /proc or /etc; undefined where it is gone or may not be read. */
export function readProcFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Where a link of /proc leads; undefined where it is gone or may not be read. */
export function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}

/** The pids of all processes that this one may know of. */
export function listPids(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
}
