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

/** What a container is that has the port already, of the same compose project as the file of the need. */
export const ALREADY_UP = ['accept', 'conflict'] as const
export type AlreadyUp = (typeof ALREADY_UP)[number]

/** What is said of servers that the job has left on its ports: an error, a warning, or nothing. */
export const LEAKS = ['fail', 'warn', 'off'] as const
export type Leaks = (typeof LEAKS)[number]

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
  /** Where nothing is said: a warning. */
  leaks?: Leaks
}

/** What an entry reads from inputs or argv besides the ports: texts, not yet parsed. */
export interface Options {
  config?: string
  files?: string
  alreadyUp?: string
  failOn?: string
  ignore?: string
  wait?: string
  onConflict?: string
  hold?: string
  reserve?: string
  pool?: string
  exclude?: string
  exportEnv?: string
  envFile?: string
  composeOverride?: string
  urls?: string
  leaks?: string
}

type HandoverOption = 'urls' | 'export-env' | 'env-file' | 'compose-override'

/** One input of the Action; the same name is the flag of the command line and the key of the configuration file. */
export interface OptionDefinition {
  name:
    | 'ports'
    | 'files'
    | 'already-up'
    | 'on-conflict'
    | 'hold'
    | 'reserve'
    | 'pool'
    | 'exclude'
    | HandoverOption
    | 'leaks'
    | 'services'
    | 'wait'
    | 'config'
    | 'fail-on'
    | 'ignore'
  description: string
  /** What holds where nothing is said, in words for the tables. */
  fallback: string
  /** It has no flag: the command line has no end of a job. */
  isOfAction?: true
}

export const OPTION_DEFINITIONS: readonly OptionDefinition[] = [
  {
    name: 'ports',
    description:
      'The ports the job needs: a plain list (`6379, 8080-8090, 53/udp`) or one `name: SPEC` a line, where SPEC is `[address:]port[-port][/protocol]` or `any [LOW-HIGH]`, then `else` and another, `listening [by SERVICE]`, `optional`.',
    fallback: 'those of `files` and of the configuration file',
  },
  {
    name: 'files',
    description:
      'Files that declare ports, a path a line: compose files, `.env`, Quadlets, socket units, Procfiles and the like. Each port is a need, named as its service, and what is found of it is told at its line.',
    fallback:
      'those of the configuration file; where no port is named at all, the compose file of the working directory',
  },
  {
    name: 'already-up',
    description: `What a container of the same compose project is that has the port of its service already: ${ALREADY_UP.map((value) => `\`${value}\``).join(' or ')}.`,
    fallback: '`accept`',
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
      'Whether the kernel is told not to give the ports to outgoing connections: `none`, or `kernel`, by root or `sudo -n`, which is undone at the end of the job or of the command of `run`; after a check on the command line by `leases prune`, or the next with `reserve: kernel`.',
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
    name: 'urls',
    description:
      'URLs made of the ports, one `name: redis://127.0.0.1:{redis}/0` a line: `{NAME}` is the port of a need, `{NAME:env}` the name of the variable that carries it.',
    fallback: 'none',
  },
  {
    name: 'export-env',
    description: 'Whether later steps of the job get `NAME_PORT`, and `NAME_URL`, as environment variables.',
    fallback: '`true`',
  },
  {
    name: 'env-file',
    description:
      'Path of a file in the workspace that gets `NAME_PORT` and `NAME_URL`, a line each; its other lines stay as they are.',
    fallback: 'none is written',
  },
  {
    name: 'compose-override',
    description:
      'Path of a compose file to write that publishes the ports that were got instead of those of the compose file of the workspace; `true` for `compose.port-preflight.yaml`.',
    fallback: '`false`',
  },
  {
    name: 'leaks',
    description: `What is said at the end of the job of a server that it has left on a port of the step: ${LEAKS.map((value) => `\`${value}\``).join(', ')}.`,
    fallback: '`warn`',
    isOfAction: true,
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
