import { isAbsolute } from 'node:path'
import { placeOf } from '../model/about.ts'
import type { FindingKind } from '../model/finding.ts'
import type { Severity } from '../model/options.ts'
import type { Report, ReportedFinding } from '../model/report.ts'
import { docsOf, KINDS } from './kinds.ts'
import { messageOf } from './words.ts'

/** As code scanning takes it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export interface Sarif {
  $schema: string
  version: '2.1.0'
  runs: SarifRun[]
}

interface SarifRun {
  tool: { driver: { name: string; version: string; informationUri: string; rules: SarifRule[] } }
  results: SarifResult[]
  columnKind: 'utf16CodeUnits'
}

interface SarifRule {
  id: FindingKind
  name: string
  shortDescription: { text: string }
  helpUri: string
  defaultConfiguration: { level: Level }
}

interface SarifResult {
  ruleId: FindingKind
  level: Level
  message: { text: string }
  locations: unknown[]
  partialFingerprints: Record<string, string>
}

type Level = 'error' | 'warning' | 'note'

const LEVELS: Record<Severity, Level> = { error: 'error', warning: 'warning', notice: 'note' }

/** Where the tool and its pages are at home. */
export interface Home {
  version: string
  url: string
}

/** The findings that have a place in a file; what is ignored is left out. */
export function toSarif({ findings }: Report, { version, url }: Home): Sarif {
  const told = findings.filter(({ finding, ignored }) => !ignored && placeOf(finding).file !== undefined)
  const kinds = [...new Set(told.map(({ finding }) => finding.kind))].sort()
  const rules = kinds.map((kind) => ruleOf(kind, url))
  const driver = { name: 'port-preflight', version, informationUri: url, rules }
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, results: told.map(resultOf), columnKind: 'utf16CodeUnits' }],
  }
}

function ruleOf(kind: FindingKind, url: string): SarifRule {
  const { title, severity } = KINDS[kind]
  const helpUri = `${url}/blob/main/${docsOf(kind)}`
  return {
    id: kind,
    name: kind,
    shortDescription: { text: title },
    helpUri,
    defaultConfiguration: { level: LEVELS[severity] },
  }
}

function resultOf({ finding, severity }: ReportedFinding): SarifResult {
  const { file = '', line = 1, column } = placeOf(finding)
  const region = { startLine: line, ...(column === undefined ? {} : { startColumn: column }) }
  const uri = isAbsolute(file) ? `file://${encodeURI(file)}` : encodeURI(file)
  return {
    ruleId: finding.kind,
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    // The same finding in a line that has moved is the same alert.
    partialFingerprints: { findingAndFile: `${finding.kind}:${file}:${messageOf(finding)}`.slice(0, 500) },
  }
}
