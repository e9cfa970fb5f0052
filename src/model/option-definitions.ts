import { FINDING_KINDS, SIGN_KINDS } from './finding.ts'
import { LINT_OPTIONS, type LintOption } from './lint-options.ts'
import { ALREADY_UP, FAIL_ON, LEAKS, ON_CONFLICT, RESTORE } from './options.ts'
import { REACHES } from './resolution.ts'

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
    | 'resolve'
    | 'restore'
    | 'pool'
    | 'exclude'
    | HandoverOption
    | LintOption
    | 'leaks'
    | 'services'
    | 'health'
    | 'prometheus'
    | 'fleet'
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
      'Files that declare ports, a path a line: compose files, `.env`, Quadlets, socket units, Procfiles and the like; `compose:stack.yml` says what a file is whose name and text do not. Each port is a need, named as its service, and what is found of it is told at its line.',
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
    name: 'resolve',
    description: `What may be stopped to free the ports, through whoever manages it: a list of ${REACHES.map((reach) => `\`${reach}\``).join(', ')} and single services (\`system:redis.service\`, \`docker:web\`); \`plan\` only tells what would be done.`,
    fallback: '`off`: nothing is stopped',
  },
  {
    name: 'restore',
    description: `Whether the end of the job puts back what was stopped: ${RESTORE.map((value) => `\`${value}\``).join(', ')}.`,
    fallback: '`always`',
    isOfAction: true,
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
    name: 'health',
    description:
      'Whether the whole machine is looked at instead of ports for the job: `true` takes nothing, and says what is missing of `ports`, run twice, left over, or nearly used up.',
    fallback: '`false`',
    isOfAction: true,
  },
  {
    name: 'prometheus',
    description: 'With `health`: path of a file that ends in `.prom`, for the textfile collector of node_exporter.',
    fallback: 'none is written',
  },
  {
    name: 'fleet',
    description:
      'Path of a directory with reports of `health`, to be joined into one table: nothing else is done then. For the workflow `fleet-health.yml`.',
    fallback: 'none are joined',
    isOfAction: true,
  },
  {
    name: 'wait',
    description:
      'How long a port that is expected to be in use (`listening`) may take until it is, and one whose holder is going away until it is free: `30s`, `500ms`, `2m`.',
    fallback: '`0s`',
  },
  ...LINT_OPTIONS,
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
    description: `Findings to let pass, a list of \`kind\`, \`kind:port\` or \`kind:low-high\`. Kinds: ${FINDING_KINDS.map((kind) => `\`${kind}\``).join(', ')}; of \`health\` also ${SIGN_KINDS.map((kind) => `\`${kind}\``).join(', ')}.`,
    fallback: 'nothing',
  },
]
