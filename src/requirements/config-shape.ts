import { z } from 'zod'
import { PROTOCOLS } from '../model/endpoint.ts'
import { ALREADY_UP, FAIL_ON, LEAKS, ON_CONFLICT, RESERVE, RESTORE } from '../model/options.ts'
import { SERVICE_KEEPERS } from '../model/service.ts'
import { NAME } from './need.ts'

const ADDRESS = String.raw`(\*|[\d.]+|\[[\w:.%]+\])`
const PORTS = String.raw`[1-9]\d{0,4}(-[1-9]\d{0,4})?`
const PROTOCOL = `(/(${PROTOCOLS.join('|')}))?`
const PLACE = `(${ADDRESS}:)?${PORTS}${PROTOCOL}`
const CHOICE = String.raw`(${PLACE}|any(\s+${PORTS})?${PROTOCOL})`
const REF = String.raw`(${SERVICE_KEEPERS.join('|')})(/[A-Za-z_][\w.-]{0,31}\$?)?:[\w:.@/\\+-]{1,255}`
const CHOICES = String.raw`${CHOICE}(\s+else\s+${CHOICE})*`
const LISTENING = String.raw`listening(\s+by\s+${REF})?`
const SPEC = String.raw`${CHOICES}(\s+${LISTENING})?(\s+optional)?`
/** What says more of a need that a file names. */
const SUPPLEMENT = String.raw`((else\s+${CHOICES}|${LISTENING})(\s+optional)?|optional)`

/** As much of the grammar as helps while one writes; what the parser says counts. */
function text(form: string) {
  return z.string().regex(new RegExp(String.raw`^\s*${form}\s*$`))
}

function plainList(form: string, least = 1) {
  return z.string().regex(new RegExp(String.raw`^[\s,]*${form}(\s*[,\n][\s,]*${form}){${least - 1},}[\s,]*$`))
}

const port = z.int().min(1).max(65_535)

const spec = z
  .union([text(SPEC), text(SUPPLEMENT), port])
  .describe(
    '[address:]port[-port][/protocol] or any [LOW-HIGH], [else …] [listening [by SERVICE]] [optional]; of a need that a file names, without the port.',
  )

const optional = z.boolean().optional().describe('A finding about it is a warning.')

const instead = z.union([text(CHOICES), port]).describe('What will do where its ports are in use.')
const hold = z.boolean().describe('Whether the kernel keeps its ports: false for a server without SO_REUSEADDR.')

const need = z.union([
  z.strictObject({
    port: z.union([text(CHOICES), port]),
    else: instead.optional(),
    hold: hold.optional(),
    optional,
  }),
  z.strictObject({
    port: z.union([text(PLACE), port]).optional(),
    expect: z.literal('listening').describe('It is to be in use, not free.'),
    by: text(REF).optional().describe('The service that is to have it, as in user:qdrant.service.'),
    optional,
  }),
  z.strictObject({ else: instead, hold: hold.optional(), optional }),
  z.strictObject({ hold, optional }),
  z.strictObject({ optional: z.boolean() }),
])

const needs = z.record(z.string().regex(NAME), z.union([spec, need]))
const ranges = z.union([z.array(z.union([plainList(PORTS), port])), plainList(PORTS), port])
const specs = z.union([plainList(SPEC), port])

const pair = z.strictObject({
  ports: z
    .union([z.array(z.union([plainList(PORTS), port])), plainList(PORTS), port])
    .optional()
    .describe('The ports of the service: for people, and where they are not known otherwise.'),
  'run-by': z
    .union([z.array(plainList(REF)).min(1), plainList(REF, 2)])
    .describe('Who runs it: KEEPER:NAME each, at least two.'),
  keep: z.string().optional().describe('Which of them is to stay; both: on different ports.'),
})

/** The shape of the configuration file, published as schema/config.schema.json. */
export const CONFIG_SHAPE = z
  .strictObject({
    ports: z.union([needs, z.array(z.union([specs, needs])).min(1), specs]).describe('The ports the job needs.'),
    services: z
      .union([z.literal('all'), z.record(z.string(), pair)])
      .describe('Services that are run twice, or the word all: services are looked at then.'),
    files: z
      .union([z.array(z.string().min(1)).min(1), z.string().min(1)])
      .describe('Files that declare ports: each port is a need, named as its service.'),
    'already-up': z
      .enum(ALREADY_UP)
      .describe('What a container of the same compose project is that has the port already.'),
    wait: z
      .union([text(String.raw`\d{1,7}(\.\d{1,3})?\s*(ms|s|m)?`), z.number().min(0).max(3_600)])
      .describe('How long a port with "expect: listening" may take until it is in use: 30s, 500ms, 2m.'),
    'on-conflict': z.enum(ON_CONFLICT).describe('What becomes of a port that is in use.'),
    hold: z.boolean().describe('Whether the kernel keeps leased ports from others.'),
    reserve: z.enum(RESERVE).describe('Whether the kernel is told not to give the ports away by itself.'),
    resolve: z
      .union([z.array(z.string()), z.string()])
      .describe('What may be stopped to free the ports: plan, leftovers, containers, …, or single services.'),
    restore: z.enum(RESTORE).describe('Whether the end of the job puts back what was stopped.'),
    pool: ranges.describe('Where ports are taken from that no need names.'),
    exclude: ranges.describe('Ports that are given to no need that does not name them.'),
    urls: z
      .record(z.string().regex(NAME), text(String.raw`[^{}]*(\{[^{}]+\}[^{}]*)*`).min(1))
      .describe('URLs made of the ports: {NAME} is the port of a need, {NAME:env} the variable that carries it.'),
    'export-env': z.boolean().describe('Whether later steps of the job get NAME_PORT and NAME_URL.'),
    'env-file': z.string().min(1).describe('A file that gets the same variables; its other lines stay.'),
    'compose-override': z
      .union([z.string().min(1), z.boolean()])
      .describe('A compose file to write that publishes the ports that were got; true for the usual name.'),
    leaks: z.enum(LEAKS).describe('What is said of servers that the job has left on its ports.'),
    'fail-on': z.enum(FAIL_ON).describe('The least severity that fails the check.'),
    ignore: z
      .union([z.array(z.string()), z.string()])
      .describe('Findings, and signs of health, to let pass: kind, kind:port, kind:low-high.'),
  })
  .partial()

export type ConfigText = z.infer<typeof CONFIG_SHAPE>
