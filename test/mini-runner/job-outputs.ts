import { interpolate, scopeOf } from './expressions.ts'
import { mask } from './masks.ts'
import type { JobState } from './records.ts'

export type JobOutputs = {
  readonly values: Readonly<Record<string, string>>
  readonly skipped: Readonly<Record<string, 'empty' | 'may contain secret' | 'over the size limit'>>
}

const maxBytes = 1024 * 1024

/** What `jobs.<id>.outputs` would hand to the next job; the limit counts names and values of the job as UTF-16. */
export function jobOutputs(job: JobState, wanted: Readonly<Record<string, string>>): JobOutputs {
  const values: Record<string, string> = {}
  const skipped: Record<string, JobOutputs['skipped'][string]> = {}
  let bytes = 0
  for (const [name, text] of Object.entries(wanted)) {
    const value = interpolate(text, scopeOf(job))
    const size = 2 * (name.length + value.length)
    if (value === '') skipped[name] = 'empty'
    else if (mask(value, job.masks) !== value) skipped[name] = 'may contain secret'
    else if (bytes + size > maxBytes) skipped[name] = 'over the size limit'
    else {
      values[name] = value
      bytes += size
    }
  }
  return { values, skipped }
}
