import { parseEnv } from 'node:util'
import { UsageError } from '../../../model/errors.ts'
import type { FileContext } from '../context.ts'
import { interpolate, type Variables } from './interpolate.ts'

/** The variables of a file such as `.env`, each of which may name those above it; none where there is no such file. */
export function readVariables(path: string, { read, variables }: Pick<FileContext, 'read' | 'variables'>): Variables {
  const known: Record<string, string | undefined> = {}
  for (const [name, value = ''] of Object.entries(parseEnv(read(path) ?? ''))) {
    known[name] = expanded(value, { ...known, ...variables })
  }
  return known
}

/** A value with a sign that begins no variable stands for itself. */
function expanded(value: string, variables: Variables): string {
  try {
    return interpolate(value, variables)
  } catch (error) {
    if (error instanceof UsageError) return value
    throw error
  }
}
