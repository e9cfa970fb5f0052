import { UsageError } from '../model/errors.ts'

const UNITS: Record<string, number> = { ms: 1, s: 1_000, m: 60_000 }
const LONGEST_MS = 3_600_000

/** `30s`, `500ms`, `2m` or a number of seconds, to milliseconds. */
export function parseDuration(text: string): number {
  const [, number = '', unit = 's'] = /^(\d{1,7}(?:\.\d{1,3})?)\s*(ms|s|m)?$/.exec(text.trim()) ?? []
  const milliseconds = Math.round(Number(number) * (UNITS[unit] ?? 0))
  if (number === '' || milliseconds > LONGEST_MS) {
    throw new UsageError(`"${text.slice(0, 100)}" is no time to wait: expected 30s, 500ms or 2m, at most 60m`)
  }
  return milliseconds
}
