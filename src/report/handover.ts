import type { UrlPart } from '../model/handover.ts'
import { formatRange, rangeSize } from '../model/port.ts'
import type { Report } from '../model/report.ts'
import { portsVariable, portVariable, urlVariable } from '../model/variable.ts'
import { metNeeds } from './met-needs.ts'

/** The needs that ports were found for. */
type Met = Pick<Report, 'handover' | 'requirements' | 'short'>

/** The variables that carry what was got: NAME_PORT, of a range its first one and NAME_PORTS, and NAME_URL. */
export function variablesOf(report: Met): Record<string, string> {
  const ports = namedNeeds(report).flatMap(({ name, range }) => [
    [portVariable(name), String(range.low)],
    ...(rangeSize(range) === 1 ? [] : [[portsVariable(name), formatRange(range)]]),
  ])
  const urls = Object.entries(urlsOf(report)).map(([name, url]) => [urlVariable(name), url])
  return Object.fromEntries([...ports, ...urls])
}

/** Those that later steps of the job get. */
export function exportedOf(report: Met): Record<string, string> {
  const { names, isExported, fixed = [] } = report.handover
  if (!isExported) return {}
  const told = names.filter((name) => !fixed.includes(name))
  return variablesOf({ ...report, handover: { ...report.handover, names: told } })
}

/** An output for each need that has a name: `20123`, `9090-9099`. */
export function portOutputs(report: Met): Record<string, string> {
  return Object.fromEntries(namedNeeds(report).map(({ name, range }) => [name, formatRange(range)]))
}

/** Name to URL; without those that want a port that nothing was found for. */
export function urlsOf({ handover, ...report }: Met): Record<string, string> {
  const ports = new Map(metNeeds(report).map(({ name, range }) => [name, range.low]))
  const isMet = (part: UrlPart) => typeof part === 'string' || ports.has(part.need)
  const write = (part: UrlPart) => {
    if (typeof part === 'string') return part
    return part.asks === 'variable' ? portVariable(part.need) : String(ports.get(part.need))
  }
  return Object.fromEntries(
    handover.urls.filter(({ parts }) => parts.every(isMet)).map(({ name, parts }) => [name, parts.map(write).join('')]),
  )
}

/** What the runner will do, as far as can be known: it drops each output of a job that holds a secret. */
export function passwordLines(report: Met): string[] {
  const names = Object.entries(urlsOf(report)).flatMap(([name, url]) => (hasSecret(url) ? [name] : []))
  if (names.length === 0) return []
  return [
    `the output urls has a password or a token in it (${names.join(', ')}): as an output of the job it is dropped if that is a secret`,
  ]
}

/** Before the host: a password, or of HTTP what stands there alone, which is a token as a rule. */
function hasSecret(url: string): boolean {
  const [, scheme = '', name, password] = /^([^:/?#]*):\/\/([^/?#@:]*)(?::([^/?#@]*))?@/.exec(url) ?? []
  return password === undefined ? /^https?$/i.test(scheme) && name !== '' : password !== ''
}

function namedNeeds({ handover, ...report }: Met): Report['requirements'] {
  const names = new Set(handover.names)
  return metNeeds(report).filter(({ name }) => names.has(name))
}
