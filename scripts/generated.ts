import { stringify } from 'yaml'
import { z } from 'zod'
import { HEALTH_SHAPE } from '../src/health/health-shape.ts'
import { OPTION_DEFINITIONS } from '../src/model/option-definitions.ts'
import { OUTPUT_DEFINITIONS } from '../src/model/output.ts'
import { LEASES_SHAPE } from '../src/report/leases-shape.ts'
import { REPORT_SHAPE } from '../src/report/report-shape.ts'
import { CONFIG_SHAPE } from '../src/requirements/config-shape.ts'

/** The files, and the parts of files, that follow from the definitions in src. */
export const GENERATED: Record<string, (current: string) => string> = {
  'action.yml': actionMetadata,
  'README.md': (current) => withPart(withPart(current, 'inputs', inputTable()), 'outputs', outputTable()),
  'schema/config.schema.json': () => schemaOf(CONFIG_SHAPE, 'The configuration file of port-preflight'),
  'schema/health-v1.schema.json': () => schemaOf(HEALTH_SHAPE, 'What port-preflight health --json prints, version 1'),
  'schema/leases-v1.schema.json': () => schemaOf(LEASES_SHAPE, 'What port-preflight leases --json prints, version 1'),
  'schema/report-v1.schema.json': () => schemaOf(REPORT_SHAPE, 'The JSON report of port-preflight, version 1'),
}

function actionMetadata(): string {
  const plain = (text: string) => text.replaceAll('`', '')
  const inputs = OPTION_DEFINITIONS.map(({ name, description, fallback }) => [
    name,
    { description: plain(`${description} Default: ${fallback}.`), required: false },
  ])
  const outputs = OUTPUT_DEFINITIONS.map(({ name, description }) => [name, { description: plain(description) }])
  return stringify(
    {
      name: 'port-preflight',
      description:
        'May this job have the ports it needs? If not: who holds them, since when, and the command that frees them.',
      branding: { icon: 'anchor', color: 'blue' },
      inputs: Object.fromEntries(inputs),
      outputs: Object.fromEntries(outputs),
      runs: { using: 'node24', main: 'dist/action.js', post: 'dist/post.js', 'post-if': 'always()' },
    },
    { lineWidth: 0 },
  )
}

function inputTable(): string {
  const rows = OPTION_DEFINITIONS.map(
    ({ name, description, fallback }) => `| \`${name}\` | ${description} | ${fallback} |`,
  )
  return ['| Input | What it says | Default |', '| --- | --- | --- |', ...rows].join('\n')
}

function outputTable(): string {
  const rows = OUTPUT_DEFINITIONS.map(({ name, description }) => `| \`${name}\` | ${description} |`)
  return ['| Output | What it holds |', '| --- | --- |', ...rows].join('\n')
}

/** Puts `text` between `<!-- name -->` and `<!-- /name -->`. */
function withPart(current: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [current.indexOf(start), current.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`${start} … ${end} is missing`)
  return `${current.slice(0, from + start.length)}\n${text}\n${current.slice(to)}`
}

function schemaOf(shape: z.ZodType, title: string): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(shape) }, undefined, 2)}\n`
}
