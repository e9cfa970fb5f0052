import { FINDING_KINDS, type FindingKind } from './finding.ts'
import type { PortRange } from './port.ts'

export const SEVERITIES = ['error', 'warning', 'notice'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The least severity that fails the check. */
export const FAIL_ON = [...SEVERITIES, 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** What becomes of a need whose ports are in use: an error, a warning, or other ports. */
export const ON_CONFLICT = ['fail', 'warn', 'remap'] as const
export type OnConflict = (typeof ON_CONFLICT)[number]

/** What else is done so that nobody takes the ports: the kernel is told to give them to nobody by itself. */
export const RESERVE = ['none', 'kernel'] as const
export type Reserve = (typeof RESERVE)[number]

/** `kind`, or `kind:port`, or `kind:low-high`. */
export interface IgnoreRule {
  kind: FindingKind
  range?: PortRange
}

/** What the user decides, besides the ports themselves. */
export interface Policy {
  failOn: FailOn
  ignore: IgnoreRule[]
}

/** What an entry reads from inputs or argv besides the ports: texts, not yet parsed. */
export interface Options {
  config?: string
  failOn?: string
  ignore?: string
  wait?: string
  onConflict?: string
  hold?: string
  reserve?: string
  pool?: string
  exclude?: string
}

/** One input of the Action; the same name is the flag of the command line and the key of the configuration file. */
export interface OptionDefinition {
  name:
    | 'ports'
    | 'on-conflict'
    | 'hold'
    | 'reserve'
    | 'pool'
    | 'exclude'
    | 'services'
    | 'wait'
    | 'config'
    | 'fail-on'
    | 'ignore'
  description: string
  /** What holds where nothing is said, in words for the tables. */
  fallback: string
}

export const OPTION_DEFINITIONS: readonly OptionDefinition[] = [
  {
    name: 'ports',
    description:
      'The ports the job needs: a plain list (`6379, 8080-8090, 53/udp`) or one `name: SPEC` a line, where SPEC is `[address:]port[-port][/protocol]` or `any [LOW-HIGH]`, then `else` and another, `listening [by SERVICE]`, `optional`.',
    fallback: 'those of the configuration file',
  },
  {
    name: 'on-conflict',
    description: `What becomes of a port that is in use: ${ON_CONFLICT.map((value) => `\`${value}\``).join(', ')}. With \`remap\` another one is found and leased.`,
    fallback: '`fail`',
  },
  {
    name: 'hold',
    description:
      'Whether the kernel keeps leased ports from others: `true`, or `false` for servers that do not set SO_REUSEADDR.',
    fallback: '`true`',
  },
  {
    name: 'reserve',
    description:
      'Whether the kernel is told not to give the ports to outgoing connections: `none`, or `kernel`, by root or `sudo -n`, which is undone when the job ends.',
    fallback: '`none`',
  },
  {
    name: 'pool',
    description: 'Where ports are taken from that no need names, a list of `port` or `low-high`.',
    fallback: '20000-29999 and 61000-65535, and for a remap the port 10000 above',
  },
  {
    name: 'exclude',
    description: 'Ports that are given to no need that does not name them, a list of `port` or `low-high`.',
    fallback: 'none',
  },
  {
    name: 'services',
    description:
      'Look at the services of the machine too: `all`, or those that are known to be there twice, one `name: { run-by: [system:NAME, user:NAME], keep: user }` a line.',
    fallback: 'those of the configuration file; without any, services are not looked at',
  },
  {
    name: 'wait',
    description:
      'How long a port that is expected to be in use (`listening`) may take until it is: `30s`, `500ms`, `2m`.',
    fallback: '`0s`',
  },
  {
    name: 'config',
    description: 'Path of the configuration file, whose keys are these same names.',
    fallback: '`.github/port-preflight.yml` where it exists',
  },
  {
    name: 'fail-on',
    description: `The least severity that fails the check: ${FAIL_ON.map((value) => `\`${value}\``).join(', ')}.`,
    fallback: '`error`',
  },
  {
    name: 'ignore',
    description: `Findings to let pass, a list of \`kind\`, \`kind:port\` or \`kind:low-high\`. Kinds: ${FINDING_KINDS.map((kind) => `\`${kind}\``).join(', ')}.`,
    fallback: 'nothing',
  },
]

export interface OutputDefinition {
  name: 'ports' | 'remapped' | 'ok' | 'conflicts' | 'findings' | 'report'
  description: string
}

export const OUTPUT_DEFINITIONS: readonly OutputDefinition[] = [
  {
    name: 'ports',
    description:
      'JSON object, name to port; a range that was asked for whole is an array. An unnamed need is named by its own text in the shortest spelling.',
  },
  {
    name: 'remapped',
    description: 'JSON object, name to `{from, to}`, of the needs that got other ports than they prefer.',
  },
  { name: 'ok', description: '`true` when nothing was found at or above `fail-on`, else `false`.' },
  { name: 'conflicts', description: 'How many errors were found, those that are ignored not counted.' },
  { name: 'findings', description: 'JSON array of the findings, each as in the report.' },
  {
    name: 'report',
    description: 'Path of the whole report: JSON, version 1, described by `schema/report-v1.schema.json`.',
  },
]
