import type { Action } from './action-metadata.ts'
import { annotate } from './annotations.ts'
import { interpolate, type Scope } from './expressions.ts'
import type { StepRecord } from './records.ts'

export type Given = Readonly<Record<string, string | number | boolean>>

/** Evaluates `with:`, adds the defaults, and warns of what the action does not declare. */
export function resolveInputs(action: Action, given: Given, scope: Scope): Record<string, string> {
  const inputs = Object.entries(given).map(([name, value]) => [name, interpolate(String(value), scope)] as const)
  const names = new Set(inputs.map(([name]) => name.toLowerCase()))
  const missing = action.inputs.filter(({ name }) => !names.has(name.toLowerCase()))
  return Object.fromEntries([...inputs, ...missing.map((one) => [one.name, interpolate(one.default, scope)] as const)])
}

export function warnOfInputs(record: StepRecord, action: Action, given: Given): void {
  const names = Object.keys(given)
  for (const message of [...deprecations(action, names), ...unexpected(action, names)]) {
    annotate(record, { level: 'warning', message })
  }
}

function deprecations(action: Action, names: readonly string[]): string[] {
  return action.inputs
    .filter(({ name, deprecation }) => deprecation && names.some((one) => isSame(one, name)))
    .map(({ name, deprecation }) => `Input '${name}' has been deprecated with message: ${deprecation}`)
}

function unexpected(action: Action, names: readonly string[]): string[] {
  const valid = action.inputs.map(({ name }) => name)
  const others = names.filter((name) => !valid.some((one) => isSame(one, name)))
  if (others.length === 0) return []
  return [`Unexpected input(s) '${others.join("', '")}', valid inputs are ['${valid.join("', '")}']`]
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
