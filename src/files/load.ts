import type { Handover } from '../model/handover.ts'

export type Files = typeof import('./index.ts')

/** Refuses what could not be written; where no files are wanted, what writes them is not even loaded. */
export async function loadFiles(handover: Handover): Promise<Files | undefined> {
  if (handover.envFile === undefined && handover.compose === undefined) return undefined
  const files = await import('./index.ts')
  files.checkFiles(handover, process.cwd())
  return files
}
