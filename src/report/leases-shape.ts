import { z } from 'zod'
import { port, range, run } from './holder-shape.ts'
import { lease } from './report-shape.ts'

// What `leases --json` prints, version 1: a type at run time, a schema for the tests and for schema/leases-v1.schema.json.

const owner = z
  .strictObject({ pid: z.int(), isAlive: z.boolean(), command: z.string().optional() })
  .describe('The process that they end with.')

export const set = z.strictObject({
  id: z.string().describe('Of the one that took them: they were taken in one go, and end together.'),
  keeper: z.int().describe('The process that has the ports open.'),
  since: z.iso.datetime().optional(),
  user: z.string().optional(),
  owner,
  run: run.optional(),
  isOwn: z.boolean().describe('Whether the job, or outside of one the process, that asks has them.'),
  leases: z.array(lease),
})

const reservation = z.strictObject({
  id: z.string().describe('Of the run that has reserved them: that of its leases, where it has some.'),
  since: z.iso.datetime().optional(),
  owner,
  isOwn: z.boolean().describe('Whether the job, or outside of one the process, that asks has them.'),
  ranges: z.array(range),
})

export const LEASES_SHAPE = z.strictObject({
  version: z.literal(1),
  sets: z.array(set).describe('All that may be read; of `release` and `prune` those that have ended.'),
  unnamed: z.array(port).describe('Ports that are leased by processes that this user may not read.'),
  reserved: z
    .array(reservation)
    .optional()
    .describe(
      'What the kernel gives to nobody by itself, by whom; of `release` what was named and is given back. Not of `prune`; left out where it cannot be read.',
    ),
})

export type JsonLeases = z.infer<typeof LEASES_SHAPE>
