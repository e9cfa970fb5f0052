import { isAbsolute, posix, resolve, sep } from 'node:path'
import { placeOf, rangesOf } from '../model/about.ts'
import { stepsOf } from '../model/best-way.ts'
import { defined } from '../model/defined.ts'
import type { Finding } from '../model/finding.ts'
import type { Severity } from '../model/options.ts'
import { formatRange } from '../model/port.ts'
import type { Report, ReportedFinding } from '../model/report.ts'
import type { Origin } from '../model/requirement.ts'
import { docsOf, KINDS } from './kinds.ts'
import { toLine } from './neutralise.ts'
import { type LintKind, RULE_HELP } from './rule-help.ts'
import type { Level, Sarif, SarifLocation, SarifResult, SarifRule } from './sarif-shape.ts'
import { messageOf } from './words.ts'

const LEVELS: Record<Severity, Level> = { error: 'error', warning: 'warning', notice: 'note' }
const RULES = Object.keys(RULE_HELP).sort() as LintKind[]

/** What the findings do not say of themselves. */
export interface Home {
  version: string
  /** From the root of the repository to the working directory, with a slash at its end; empty where they are one. */
  prefix: string
  /** Where the pages of this version stand, where that is known. */
  docs?: string
}

/** The findings that have a place in a file; what is ignored is left out. */
export function toSarif({ findings }: Report, home: Home): Sarif {
  const told = findings.filter(({ finding, ignored }) => !ignored && placeOf(finding).file !== undefined)
  const rules = RULES.map((kind) => ruleOf(kind, home))
  const seen = new Map<string, number>()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'port-preflight', version: home.version, ...pagesAt(home), rules } },
        columnKind: 'utf16CodeUnits',
        results: told.map((one) => resultOf(one, home, seen)),
      },
    ],
  }
}

function pagesAt({ docs }: Home): { informationUri?: string } {
  return docs === undefined ? {} : { informationUri: `${docs}README.md` }
}

function ruleOf(kind: LintKind, { docs }: Home): SarifRule {
  const { title, severity } = KINDS[kind]
  const text = RULE_HELP[kind]
  return {
    id: kind,
    name: kind.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['ports'], precision: 'high' },
    ...defined({ helpUri: docs === undefined ? undefined : `${docs}${docsOf(kind)}` }),
  }
}

function resultOf(one: ReportedFinding, home: Home, seen: Map<string, number>): SarifResult {
  const { finding, severity } = one
  const print = fingerprintOf(finding, home)
  const count = (seen.get(print) ?? 0) + 1
  seen.set(print, count)
  const related = relatedTo(finding).map(({ origin, text }, id) => ({
    id,
    message: { text: toMessage(text) },
    ...locationOf(origin, home),
  }))
  return {
    ruleId: finding.kind,
    ...indexOf(finding),
    level: LEVELS[severity],
    message: { text: toMessage(sentences(one)) },
    locations: [locationOf(placeOf(finding), home, lengthOf(finding))],
    // The same finding in a line that has moved is the same alert.
    partialFingerprints: { primaryLocationLineHash: `${print}:${count}` },
    ...(related.length === 0 ? {} : { relatedLocations: related }),
  }
}

function indexOf({ kind }: Finding): { ruleIndex?: number } {
  const rules: readonly string[] = RULES
  const ruleIndex = rules.indexOf(kind)
  return ruleIndex === -1 ? {} : { ruleIndex }
}

function sentences({ finding, remedies }: ReportedFinding): string {
  const steps = stepsOf(remedies).map(({ title, command }) => command ?? title)
  return [messageOf(finding), ...(steps.length === 0 ? [] : [`To put it right: ${steps.join(', then ')}`])].join('. ')
}

/** In a message `[text](url)` is a link: that of others is text. */
function toMessage(text: string): string {
  return toLine(text).replaceAll(/[[\]\\]/g, (sign) => `\\${sign}`)
}

function relatedTo(finding: Finding): { origin: Origin; text: string }[] {
  if (finding.kind === 'port-fixed') return [{ origin: finding.copies.origin, text: 'what starts several' }]
  if (finding.kind !== 'port-declared-twice' || finding.earlier.origin.file === undefined) return []
  return [{ origin: finding.earlier.origin, text: `${finding.earlier.name} asks for it here` }]
}

function locationOf({ file = '', line = 1, column }: Origin, home: Home, length = 0): SarifLocation {
  const end = column === undefined || length === 0 ? undefined : column + length
  const region = { startLine: line, ...defined({ startColumn: column, endColumn: end }) }
  return { physicalLocation: { artifactLocation: artifactAt(file, home), region } }
}

type Artifact = SarifLocation['physicalLocation']['artifactLocation']

/** What lies outside of the repository has no place in it. */
function artifactAt(file: string, home: Home): Artifact {
  const path = pathFromRoot(file, home)
  if (path !== undefined) return { uri: uriOf(path), uriBaseId: '%SRCROOT%' }
  return { uri: `file:///${uriOf(resolve(file).split(sep).join('/').replace(/^\//, ''))}` }
}

function pathFromRoot(file: string, { prefix }: Home): string | undefined {
  if (isAbsolute(file)) return undefined
  const path = posix.normalize(prefix + file)
  return path.split('/')[0] === '..' ? undefined : path
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

function lengthOf(finding: Finding): number {
  return 'fault' in finding ? finding.fault.span.end - finding.fault.span.start : 0
}

const MOST_CHARACTERS = 400

/** What it is about, and not where: file, kind, name and ports. */
function fingerprintOf(finding: Finding, home: Home): string {
  const about = 'fault' in finding ? [finding.fault.service, finding.fault.text] : namesIn(finding)
  const ports = rangesOf(finding).map(formatRange).join(',')
  const { file = '' } = placeOf(finding)
  const parts = [finding.kind, pathFromRoot(file, home) ?? file, ...about, ports]
  return toLine(parts.join('|')).slice(0, MOST_CHARACTERS)
}

function namesIn(finding: Finding): string[] {
  if (!('requirement' in finding)) return []
  const { name, protocol, address } = finding.requirement
  return [name, protocol, address, ...('earlier' in finding ? [finding.earlier.name] : [])]
}
