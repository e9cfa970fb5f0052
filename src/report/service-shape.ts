import { z } from 'zod'
import { CLAIM_SOURCES, CONFIDENCES, FAILURE_CAUSES, SERVICE_STATES } from '../model/service.ts'
import { container, manager, origin, port, protocol, range } from './holder-shape.ts'

// A service, as it stands in the JSON report.

const endpoint = z.strictObject({ protocol, address: z.string(), port })

export const service = z.strictObject({
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

export const pair = z.strictObject({
  name: z.string(),
  ports: z.array(range),
  runBy: z.array(z.string()).describe('The services that are known to be one, by ref.'),
  keep: z.string().optional().describe('The one of them that is to stay; both: on different ports.'),
  origin,
})
