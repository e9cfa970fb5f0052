import type { Report } from '../model/report.ts'

/** The needs whose ports may be handed on. */
export function metNeeds({ requirements, short }: Pick<Report, 'requirements' | 'short'>): Report['requirements'] {
  return requirements.filter(({ name }) => !short.has(name))
}
