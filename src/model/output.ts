/** One output of the Action. */
export interface OutputDefinition {
  name: 'ports' | 'remapped' | 'urls' | 'ok' | 'conflicts' | 'findings' | 'report'
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
  { name: 'urls', description: 'JSON object, name to URL, of the input `urls`.' },
  { name: 'ok', description: '`true` when nothing was found at or above `fail-on`, else `false`.' },
  { name: 'conflicts', description: 'How many errors were found, those that are ignored not counted.' },
  { name: 'findings', description: 'JSON array of the findings, each as in the report.' },
  {
    name: 'report',
    description: 'Path of the whole report: JSON, version 1, described by `schema/report-v1.schema.json`.',
  },
]
