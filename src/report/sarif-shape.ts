/** What is written of SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export interface Sarif {
  $schema: string
  version: '2.1.0'
  runs: SarifRun[]
}

interface SarifRun {
  tool: { driver: { name: string; version: string; informationUri?: string; rules: SarifRule[] } }
  columnKind: 'utf16CodeUnits'
  results: SarifResult[]
}

interface Message {
  text: string
}

export type Level = 'error' | 'warning' | 'note'

export interface SarifRule {
  id: string
  name: string
  shortDescription: Message
  fullDescription: Message
  help: Message
  helpUri?: string
  defaultConfiguration: { level: Level }
  properties: { tags: string[]; precision: 'high' }
}

export interface SarifResult {
  ruleId: string
  /** Of the rules of the driver. */
  ruleIndex?: number
  level: Level
  message: Message
  locations: SarifLocation[]
  relatedLocations?: (SarifLocation & { id: number; message: Message })[]
  partialFingerprints: Record<string, string>
}

export interface SarifLocation {
  physicalLocation: {
    artifactLocation: { uri: string; uriBaseId?: '%SRCROOT%' }
    region: { startLine: number; startColumn?: number; endColumn?: number }
  }
}
