import type { WrongHolder } from '../model/finding.ts'
import type { Evidence } from './evidence.ts'

export function wrongHolder(_: Evidence): WrongHolder[] {
  return []
}
