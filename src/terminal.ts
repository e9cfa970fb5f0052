import { styleText } from 'node:util'
import type { Report } from './model/report.ts'
import { toJson, toLine } from './report/neutralise.ts'
import { type Paint, plain } from './report/paint.ts'

/** What the command line may touch of its process. */
export interface Terminal {
  args: readonly string[]
  write(text: string): void
  writeError(text: string): void
  colour: boolean
  /** How wide standard error is, where that is a terminal; 0 where it does not say. */
  columns?: number | undefined
}

export function complain({ writeError }: Terminal, message: string): void {
  writeError(`port-preflight: ${toLine(message)}\n`)
}

export function paintFor({ colour }: Terminal): Paint {
  return colour ? (style, text) => styleText(style, text) : plain
}

export async function formatJson(report: Report): Promise<string> {
  const { toJsonReport } = await import('./report/json.ts')
  return `${toJson(toJsonReport(report), 2)}\n`
}
