import type { Lab } from '../lab.ts'
import { furnishContainers, furnishPrograms } from './others.ts'
import { furnishUnits, startTimers } from './units.ts'

/** A Debian that serves a lot, and where nobody is in the way of anybody. */
export async function furnishQuietHost(lab: Lab): Promise<void> {
  await furnishUnits(lab)
  await furnishContainers(lab)
  await furnishPrograms(lab)
  for (const port of PORTS) await lab.listening(port)
  await startTimers(lab)
}

const PORTS = [
  ...[22, 53, 80, 3000, 5432, 5433, 5434, 6379, 6380, 6381, 8080, 8081, 8082, 8091, 8092, 8093, 8301, 8302, 8401, 8402],
  ...[8403, 8404, 8501, 8551, 8552, 8601, 8610, 8611, 8612, 8701, 8702, 8801, 8802, 8901, 8902, 8903, 9121, 15432],
  ...[6390, 8620, 8630, 8640, 8641, 8642, 8643, 8644, 8645, 8646],
]
