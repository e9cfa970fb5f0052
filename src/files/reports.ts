import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../model/errors.ts'

const MOST_BYTES = 16 * 1024 * 1024
const MOST_REPORTS = 1_000

/** What a fleet has left in a directory: the labels of its runners, and by number the report of each that has one. */
interface FleetFiles {
  labels: unknown
  reports: Map<number, unknown>
}

/** Reads `runners.json`, and `NAME-0/report.json` and so on, as artifacts lie there that were downloaded together. */
export function readFleet(directory: string): FleetFiles {
  const labels = readJson(join(directory, 'runners.json'))
  if (labels === undefined) throw new UsageError(`fleet: ${directory}: it has no runners.json that is JSON`)
  const reports = new Map<number, unknown>()
  for (const name of readdirSync(directory).slice(0, MOST_REPORTS)) {
    const [, number] = /-(\d{1,4})$/.exec(name) ?? []
    const report = number === undefined ? undefined : readJson(join(directory, name, 'report.json'))
    if (report !== undefined) reports.set(Number(number), report)
  }
  return { labels, reports }
}

/** What is no regular file, too large, or no JSON is no report. */
function readJson(path: string): unknown {
  try {
    const stat = lstatSync(path)
    return stat.isFile() && stat.size <= MOST_BYTES ? JSON.parse(readFileSync(path, 'utf8')) : undefined
  } catch {
    return undefined
  }
}
