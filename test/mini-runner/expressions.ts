import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { JobState, Outcome } from './records.ts'

export class ExpressionError extends Error {
  override name = 'ExpressionError'
}

export type Scope = { readonly contexts: Readonly<Record<string, unknown>>; readonly status: Outcome }

// A quoted string is one unit, so that `}}` within it does not end the expression.
const expression = /\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g

export function scopeOf(job: JobState, stepEnv: Readonly<Record<string, string>> = {}): Scope {
  const contexts = {
    matrix: {},
    strategy: {},
    ...job.contexts,
    job: { ...(job.contexts.job as object | undefined), status: job.status },
    steps: Object.fromEntries(job.steps),
    env: { ...Object.fromEntries(job.env), ...stepEnv },
    github: job.github,
    runner: job.runner,
  }
  return { contexts, status: job.status }
}

/** What the runner makes of a text: a single expression must yield a scalar, several are joined with the text. */
export function interpolate(text: string, scope: Scope): string {
  const matches = [...text.matchAll(expression)]
  if (text.replace(expression, '').includes('${{')) throw new ExpressionError(`An expression is not closed: ${text}`)
  if (matches.length === 1 && matches[0]?.[0] === text) return scalar(matches[0][1] ?? '', scope)
  return text.replace(expression, (_, source: string) => evaluateSource(source, scope).coerceString())
}

export function isTrue(source: string, scope: Scope): boolean {
  return evaluateSource(`!(!(${source}))`, scope).coerceString() === 'true'
}

function scalar(source: string, scope: Scope): string {
  const value = evaluateSource(source, scope)
  if (!value.primitive) throw new ExpressionError(`A sequence or mapping was not expected: ${source.trim()}`)
  return value.coerceString()
}

function evaluateSource(source: string, { contexts, status }: Scope): data.ExpressionData {
  const functions = statusFunctions(status)
  try {
    const tokens = new Lexer(source).lex().tokens
    const tree = new Parser(tokens, Object.keys(contexts), functions).parse()
    const values = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary
    return new Evaluator(tree, values, new Map(functions.map((one) => [one.name, one]))).evaluate()
  } catch (error) {
    throw new ExpressionError(`${(error as Error).message}: ${source.trim()}`, { cause: error })
  }
}

function statusFunctions(status: Outcome) {
  const answers = {
    always: true,
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
  }
  return Object.entries(answers).map(([name, answer]) => {
    return { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer) }
  })
}
