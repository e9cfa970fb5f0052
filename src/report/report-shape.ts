import { z } from 'zod'
import { CLASHES, FINDING_KINDS } from '../model/finding.ts'
import { SEVERITIES } from '../model/options.ts'
import { REMEDY_KINDS, RISKS } from '../model/remedy.ts'
import { RESULTS } from '../model/resolution.ts'
import { RIVAL_EVIDENCE, RIVAL_STATES } from '../model/rival.ts'
import { holder, manager, origin, port, protocol, range } from './holder-shape.ts'
import { pair, service } from './service-shape.ts'
import { STATUSES } from './status.ts'

// JSON v1: a shape of its own, so that the types inside may change and this may not. Used as a type at run time, as a
// schema by the tests and by the script that publishes schema/report-v1.schema.json.

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

export const gap = z.strictObject({
  subject: z.string(),
  reason: z.string(),
  command: z.string().optional(),
  affects: z.enum(['verdict', 'naming']),
})

export const finding = z.strictObject({
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
  pair: pair.optional().describe('What the user says of them.'),
  rivals: z.array(rival).optional().describe('Services that want the port too and do not get it.'),
  counts: z.record(z.string(), z.int()).optional().describe('Where no port is left: of all ports how many are why.'),
  remedies: z.array(remedy),
  origin: origin.optional(),
  docs: z.string(),
})

const outcome = z.strictObject({
  title: z.string(),
  command: z.string().optional(),
  result: z.enum(RESULTS),
  reason: z.string().optional().describe('Why it was refused, what went wrong, or what is still to be known.'),
  undo: z.string().optional(),
})

const requirement = z.strictObject({
  name: z.string(),
  protocol,
  address: z.string().describe('* is every address, IPv4 and IPv6; :: is every IPv6 address only.'),
  port: port.optional(),
  range: range.optional(),
  optional: z.boolean(),
  expect: z.literal('listening').optional().describe('It is to be in use, not free.'),
  by: z.string().optional().describe('The service that is to have it, by ref.'),
  status: z.enum(STATUSES),
  leased: z.array(holder.extend({ port })).describe('Leases of it that the one who asks had already.'),
  alreadyUp: z
    .array(holder.extend({ port }))
    .optional()
    .describe('Containers of its own compose service that have its ports: no obstacle.'),
  origin,
})

const ports = z.union([port, z.array(port)])

export const lease = z.strictObject({
  service: z.string().describe('The name of the need.'),
  port: port.optional(),
  range: range.optional(),
  isHeld: z.boolean().describe('Whether the kernel keeps it from others.'),
})

export const REPORT_SHAPE = z.strictObject({
  version: z.literal(1),
  ok: z.boolean(),
  conflicts: z.int().min(0),
  ports: z.record(z.string(), ports),
  remapped: z.record(z.string(), z.strictObject({ from: ports, to: ports })),
  leases: z.array(lease),
  reserved: z
    .array(range)
    .describe('What the kernel was told to give to nobody by itself, for as long as the job runs.'),
  requirements: z.array(requirement),
  findings: z.array(finding),
  services: z.array(service).describe('Empty where services were not looked at.'),
  outcomes: z.array(outcome).describe('What was done to put it right, or would be.'),
  gaps: z.array(gap),
})

export type JsonReport = z.infer<typeof REPORT_SHAPE>
export type JsonFinding = z.infer<typeof finding>
export type JsonHolder = z.infer<typeof holder>
export type JsonService = z.infer<typeof service>
export type JsonPair = z.infer<typeof pair>
export type JsonRival = z.infer<typeof rival>
