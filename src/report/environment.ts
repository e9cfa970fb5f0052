import { formatRange, rangeSize } from '../model/port.ts'
import type { Report } from '../model/report.ts'
import type { Requirement } from '../model/requirement.ts'

/**
 * What a program finds its ports by: `WEB_PORT` for `web`, the first port of a range, and for a range also `WEB_PORTS` as
 * `low-high`. A need without a name of its own has no variable.
 */
export function environmentOf({ requirements }: Pick<Report, 'requirements'>): Record<string, string> {
  return Object.fromEntries(requirements.flatMap(variablesOf))
}

function variablesOf({ name, range }: Requirement): [string, string][] {
  const stem = name.toUpperCase().replaceAll('-', '_')
  if (!/^[A-Z]\w*$/.test(stem)) return []
  const first: [string, string] = [`${stem}_PORT`, String(range.low)]
  return rangeSize(range) === 1 ? [first] : [first, [`${stem}_PORTS`, formatRange(range)]]
}
