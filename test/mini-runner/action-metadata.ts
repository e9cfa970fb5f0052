import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import {
  type ActionInputDefinition,
  type ActionRunsNode,
  convertActionTemplate,
  parseAction,
} from '@actions/workflow-parser/actions/index'
import { parse } from 'yaml'

export type InputDefinition = {
  readonly name: string
  /** As written, expressions included. */
  readonly default: string
  readonly deprecation: string | undefined
}

/** Its steps are local actions, each by its path from the workspace. */
export type CompositeStep = { readonly uses: string; readonly id?: string; readonly with?: Record<string, string> }
export type Composite = { readonly steps: readonly CompositeStep[]; readonly outputs: Readonly<Record<string, string>> }

export type Action = {
  readonly directory: string
  readonly inputs: readonly InputDefinition[]
  readonly runs: ActionRunsNode | undefined
  /** Instead of `runs`. */
  readonly composite?: Composite
  readonly errors: readonly string[]
}

export async function readAction(directory: string): Promise<Action> {
  const content = await readFile(join(directory, 'action.yml'), 'utf8').catch(() => undefined)
  if (content === undefined) return rejected(directory, ["Can't find 'action.yml'."])
  const { context, value } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
  const template = value && convertActionTemplate(context, value)
  const errors = context.errors.getErrors().map((error) => error.message)
  if (errors.length > 0 || !template) return rejected(directory, errors)
  const inputs = (template.inputs ?? []).map(inputOf)
  if ('main' in template.runs) return { directory, inputs, runs: template.runs, errors: [] }
  const composite = template.runs.using === 'composite' ? compositeOf(content) : undefined
  if (composite === undefined) return rejected(directory, [`Only JavaScript actions run here: ${template.runs.using}`])
  return { directory, inputs, runs: undefined, composite, errors: [] }
}

/** GitHub's model of it leaves out what a step is given; the text was valid to GitHub's parser before. */
function compositeOf(content: string): Composite | undefined {
  const { runs, outputs = {} } = parse(content)
  const isLocal = ({ uses = '' }: Partial<CompositeStep>) => uses.startsWith('./')
  if (!runs.steps.every(isLocal)) return undefined
  const values = Object.entries<{ value: string }>(outputs).map(([name, { value }]) => [name, value])
  return { steps: runs.steps, outputs: Object.fromEntries(values) }
}

function rejected(directory: string, errors: readonly string[]): Action {
  return { directory, inputs: [], runs: undefined, errors }
}

function inputOf(definition: ActionInputDefinition): InputDefinition {
  return {
    name: definition.id,
    default: definition.default?.toString() ?? '',
    deprecation: definition.deprecationMessage,
  }
}
