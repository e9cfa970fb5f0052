import { z } from 'zod'
import { SIGN_KINDS } from '../model/finding.ts'
import { SEVERITIES } from '../model/options.ts'
import { ENGINE_STATES } from '../model/vitals.ts'
import { port, protocol, range, run } from '../report/holder-shape.ts'
import { set } from '../report/leases-shape.ts'
import { finding, gap } from '../report/report-shape.ts'
import { STATUSES } from '../report/status.ts'

// What `health --json` prints, version 1: a type at run time, a schema for the tests and for schema/health-v1.schema.json.

const server = z.strictObject({ protocol, address: z.string(), port })
const count = z.int().min(0)

export const HEALTH_SHAPE = z.strictObject({
  version: z.literal(1),
  ok: z.boolean().describe('Nothing was found at or above fail-on.'),
  host: z.string(),
  at: z.iso.datetime(),
  expected: z
    .array(
      z.strictObject({
        name: z.string(),
        protocol,
        address: z.string(),
        port: port.optional(),
        range: range.optional(),
        by: z.string().optional().describe('The service that is to have it, by ref.'),
        status: z.enum(STATUSES),
      }),
    )
    .describe('The needs that say `listening`.'),
  servers: z.array(
    server.extend({
      who: z.string().describe('For people.'),
      expectedBy: z.string().optional().describe('The name of the need.'),
    }),
  ),
  findings: z.array(finding).describe('As in the report: what is missing, run twice, or does not stay up.'),
  signs: z.array(
    z.strictObject({
      kind: z.enum(SIGN_KINDS),
      severity: z.enum(SEVERITIES),
      ignored: z.boolean().describe('It is let pass.'),
      message: z.string(),
    }),
  ),
  leftovers: z.array(z.strictObject({ run, servers: z.array(server.extend({ pids: z.array(z.int()) })) })),
  leases: z.array(set),
  unnamedLeases: count.describe('Leased ports of processes that this user may not read.'),
  ephemeral: z
    .strictObject({
      range,
      size: count.describe('Ports that the kernel may give away.'),
      used: count.describe('Some socket sits on them.'),
      lingering: count.describe('Only TIME_WAIT does.'),
    })
    .optional(),
  timeWait: count.optional().describe('Connections in TIME_WAIT.'),
  engines: z.array(
    z.strictObject({
      engine: z.enum(['docker', 'podman']),
      user: z.string(),
      state: z.enum(ENGINE_STATES),
      running: count.optional(),
      stopped: count.optional(),
      reason: z.string().optional(),
    }),
  ),
  runners: z.array(
    z.strictObject({
      unit: z.string().optional().describe('Left out of one that was started by hand.'),
      user: z.string().optional(),
      isRunning: z.boolean(),
      killMode: z.string().optional().describe('As systemd calls it.'),
    }),
  ),
  gaps: z.array(gap),
})

export type JsonHealth = z.infer<typeof HEALTH_SHAPE>
