import type { Report } from '../model/report.ts'
import { metNeeds } from './met-needs.ts'

/** `${name}`, `{{name}}`, and with the name alone in its group `{name}`. */
const BRACED = /\$\{[^{}]*\}|\{\{[^{}]*\}\}|\{([^{}]+)\}/g

/**
 * The argument with the port of each need in the place of `{name}`, of a range the first. Everything else in braces is
 * left alone, and so are `${name}` of a shell and `{{name}}` of a template.
 */
export function withPorts(argument: string, report: Pick<Report, 'requirements' | 'short'>): string {
  const ports = new Map(metNeeds(report).map(({ name, range }) => [name, String(range.low)]))
  return argument.replaceAll(BRACED, (braced, name) => ports.get(name) ?? braced)
}
