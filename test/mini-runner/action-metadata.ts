import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import {
  type ActionInputDefinition,
  type ActionRunsNode,
  convertActionTemplate,
  parseAction,
} from '@actions/workflow-parser/actions/index'

export type InputDefinition = {
  readonly name: string
  /** As written, expressions included. */
  readonly default: string
  readonly deprecation: string | undefined
}

export type Action = {
  readonly directory: string
  readonly inputs: readonly InputDefinition[]
  readonly runs: ActionRunsNode | undefined
  readonly errors: readonly string[]
}

export async function readAction(directory: string): Promise<Action> {
  const content = await readFile(join(directory, 'action.yml'), 'utf8').catch(() => undefined)
  if (content === undefined) return rejected(directory, ["Can't find 'action.yml'."])
  const { context, value } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
  const template = value && convertActionTemplate(context, value)
  const errors = context.errors.getErrors().map((error) => error.message)
  if (errors.length > 0 || !template) return rejected(directory, errors)
  if (!('main' in template.runs))
    return rejected(directory, [`Only JavaScript actions run here: ${template.runs.using}`])
  return { directory, inputs: (template.inputs ?? []).map(inputOf), runs: template.runs, errors: [] }
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
