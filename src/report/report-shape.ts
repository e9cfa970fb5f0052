import { z } from 'zod'
import { PROTOCOLS } from '../model/endpoint.ts'
import { CLASHES, FINDING_KINDS } from '../model/finding.ts'
import { MANAGER_KINDS } from '../model/holder.ts'
import { SEVERITIES } from '../model/options.ts'
import { REMEDY_KINDS, RISKS } from '../model/remedy.ts'
import { RIVAL_EVIDENCE, RIVAL_STATES } from '../model/rival.ts'
import { CLAIM_SOURCES, CONFIDENCES, FAILURE_CAUSES, SERVICE_STATES } from '../model/service.ts'
import { STATUSES } from './status.ts'

// JSON v1: a shape of its own, so that the types inside may change and this may not. Used as a type at run time, as a
// schema by the tests and by the script that publishes schema/report-v1.schema.json.

const port = z.int().min(1).max(65_535)
const range = z.strictObject({ low: port, high: port })
const protocol = z.enum(PROTOCOLS)

const origin = z.strictObject({
  input: z.string().optional(),
  file: z.string().optional(),
  line: z.int().min(1).optional(),
  column: z.int().min(1).optional(),
})

const manager = z.strictObject({
  kind: z.enum(MANAGER_KINDS),
  scope: z.enum(['system', 'user']),
  user: z.string().optional(),
  unit: z.string(),
  file: z.string().optional(),
  line: z.int().min(1).optional().describe('Where in that file the service of xinetd begins.'),
  config: z.string().optional().describe('The file of the manager itself, where that is needed to ask it.'),
  control: z.string().optional().describe('The PM2_HOME or the supervisord URL, where it is not the usual one.'),
  isEnabled: z.boolean().optional().describe('Whether it starts at the next boot.'),
  activates: z.array(z.string()).optional(),
  restarts: z.int().optional(),
  result: z.string().optional(),
  exitStatus: z.int().optional().describe('What its last main process returned, where that failed.'),
  signal: z.string().optional().describe('The signal that ended its last main process.'),
  isGenerated: z.boolean().optional().describe('Its file is made by a generator, as for a Quadlet.'),
  restartedBy: z.array(z.string()).optional().describe('Active units that start it again.'),
  takesAlong: z.array(z.string()).optional().describe('Active units that stop when it is stopped.'),
  isTransient: z.boolean().optional().describe('It is gone once it has stopped.'),
  leavesProcesses: z.boolean().optional().describe('Stopping it may leave the process that has the port.'),
  refusesStop: z.boolean().optional().describe('Its manager refuses to stop it on request.'),
})

const container = z.strictObject({
  engine: z.enum(['docker', 'podman', 'containerd']),
  id: z.string().optional(),
  name: z.string().optional(),
  image: z.string().optional(),
  composeProject: z.string().optional(),
  composeService: z.string().optional(),
  isReplica: z.boolean().optional().describe('Its compose service has other containers too.'),
  address: z.string().optional(),
  user: z.string().optional().describe('Whose it is, where the engine runs without root.'),
  host: z.string().optional().describe('The daemon to ask, as docker -H takes it, where it is not the usual one.'),
  pod: z.string().optional().describe('The id of the pod that the port belongs to.'),
  isTemporary: z.boolean().optional().describe('Its engine removes it when it stops.'),
  unit: z.string().optional().describe('The unit that has made it, or that its monitor runs in.'),
  isOfUnit: z.boolean().optional().describe('Its unit was made for it, and is what to stop.'),
  restartPolicy: z.string().optional().describe('no, always, unless-stopped or on-failure.'),
  isGone: z.boolean().optional().describe('Only its port forwarding is left.'),
})

const holder = z.strictObject({
  address: z.string().optional().describe('The address this holder has the port on.'),
  state: z.string().optional().describe('The state of its socket, as the kernel names it.'),
  process: z
    .strictObject({
      pid: z.int(),
      startedAt: z.iso.datetime().optional(),
      command: z.string(),
      user: z.string().optional(),
      cwd: z.string().optional(),
      isInit: z.boolean().optional().describe('The first process of a pid namespace of its own.'),
      ignoresTerm: z.boolean().optional().describe('It ignores SIGTERM.'),
      isStopped: z.boolean().optional().describe('It was stopped by a signal and has not gone on.'),
    })
    .optional(),
  container: container.optional(),
  manager: manager.optional(),
  run: z
    .strictObject({
      repository: z.string().optional().describe('owner/name, or name alone where only its directory tells.'),
      directory: z.string().optional().describe("The runner's directory, where only that tells."),
      runId: z.string().optional(),
      attempt: z.string().optional(),
      job: z.string().optional(),
      runner: z.string().optional(),
      url: z.string().optional(),
      alive: z.boolean().describe('Whether its job may still be going on.'),
      isOwn: z.boolean().optional().describe('It is the job that this report is made by.'),
    })
    .optional(),
  tunnel: z
    .strictObject({ kind: z.enum(['ssh-local', 'ssh-remote', 'kubectl', 'editor']), target: z.string().optional() })
    .optional(),
  kernel: z.strictObject({ module: z.string(), device: z.string().optional() }).optional(),
  product: z.string().optional().describe('What it is, whoever runs it.'),
  unknown: z.string().optional().describe('Why no more can be said.'),
})

const remedy = z.strictObject({
  kind: z.enum(REMEDY_KINDS),
  title: z.string(),
  command: z.string().optional(),
  undo: z.string().optional(),
  consequence: z.string().optional().describe('What becomes of the others, and what else it brings with it.'),
  permanent: z.string().optional().describe('How it is written down for good, where the command does not last.'),
  risk: z.enum(RISKS),
})

const rival = z.strictObject({
  manager,
  state: z.enum(RIVAL_STATES).describe('It waits for its next try, tries just now, or has given up.'),
  evidence: z.enum(RIVAL_EVIDENCE).describe('What says that it wants the port; its default port is a guess.'),
  isRefused: z.boolean().optional().describe('Its journal says that the address was in use.'),
})

const endpoint = z.strictObject({ protocol, address: z.string(), port })

const service = z.strictObject({
  ref: z.string().describe('KEEPER:NAME, or KEEPER/USER:NAME.'),
  manager: manager.optional(),
  container: container.optional(),
  state: z.enum(SERVICE_STATES),
  since: z.iso.datetime().optional(),
  startsAtBoot: z.boolean().optional(),
  isMasked: z.boolean().optional(),
  restarts: z.int().optional(),
  failure: z
    .strictObject({
      cause: z.enum(FAILURE_CAUSES),
      ports: z.array(port),
      line: z.string().optional().describe('What its own log says.'),
      source: z.string().optional().describe('Where it says so: journal, or the path of a file.'),
    })
    .optional(),
  product: z.string().optional(),
  claims: z.array(
    z.strictObject({
      protocol: protocol.optional().describe('Either, where it does not say.'),
      address: z.string(),
      range,
      source: z.enum(CLAIM_SOURCES),
      confidence: z.enum(CONFIDENCES),
      origin: origin.optional(),
    }),
  ),
  endpoints: z.array(endpoint).describe('What it has now.'),
})

const gap = z.strictObject({
  subject: z.string(),
  reason: z.string(),
  command: z.string().optional(),
  affects: z.enum(['verdict', 'naming']),
})

const finding = z.strictObject({
  kind: z.enum(FINDING_KINDS),
  severity: z.enum(SEVERITIES),
  ignored: z.boolean(),
  message: z.string(),
  service: z.string().optional().describe('The name of the need.'),
  protocol: protocol.optional(),
  address: z.string().optional(),
  port: port.optional(),
  ranges: z.array(range).optional().describe('The ports, where the finding is about more than one.'),
  holders: z.array(holder),
  services: z.array(z.string()).optional().describe('The services it is about, by ref; who has the port comes first.'),
  winner: z.string().optional().describe('The service that has the port now, by ref.'),
  dependents: z.array(z.string()).optional().describe('Services that are down only because of it, by ref.'),
  clash: z.enum(CLASHES).optional().describe('When the services meet.'),
  basis: z.enum(['declared', 'product', 'ports']).optional().describe('What makes them one.'),
  rivals: z.array(rival).optional().describe('Services that want the port too and do not get it.'),
  remedies: z.array(remedy),
  origin: origin.optional(),
  docs: z.string(),
})

const requirement = z.strictObject({
  name: z.string(),
  protocol,
  address: z.string().describe('* is every address, IPv4 and IPv6; :: is every IPv6 address only.'),
  port: port.optional(),
  range: range.optional(),
  optional: z.boolean(),
  status: z.enum(STATUSES),
  origin,
})

export const REPORT_SHAPE = z.strictObject({
  version: z.literal(1),
  ok: z.boolean(),
  conflicts: z.int().min(0),
  ports: z.record(z.string(), z.union([port, z.array(port)])),
  requirements: z.array(requirement),
  findings: z.array(finding),
  services: z.array(service).describe('Empty where services were not looked at.'),
  gaps: z.array(gap),
})

export type JsonReport = z.infer<typeof REPORT_SHAPE>
export type JsonFinding = z.infer<typeof finding>
export type JsonHolder = z.infer<typeof holder>
export type JsonService = z.infer<typeof service>
export type JsonRival = z.infer<typeof rival>
