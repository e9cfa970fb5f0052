import { type PortSet, portSet } from '../../model/port-set.ts'
import type { Gap } from '../../model/snapshot.ts'
import { markDocker, markPodman } from './promised/containers.ts'
import { type Budget, filesIn, isSpent, newBudget, readSome } from './promised/files.ts'
import { markNumbers } from './promised/numbers.ts'
import { composeFiles, unitPlaces } from './promised/places.ts'

/** Ports that something wants which does not run just now. */
interface Promised {
  ports: PortSet
  gaps: Gap[]
}

/**
 * Ports of units, Quadlets, programs of supervisor, compose files and stopped containers: every number in their files
 * that may be one. What this user may not read is not among them.
 */
export async function readPromised(): Promise<Promised> {
  const ports = portSet([])
  const budget = newBudget()
  const docker = markDocker(ports, budget)
  // The question goes out, and is answered while files are read.
  await new Promise(setImmediate)
  for (const path of wantedFiles(budget)) markNumbers(readSome(path, budget), ports)
  markPodman(ports, budget)
  const cut = isSpent(budget) ? [CUT_OFF] : []
  return { ports, gaps: [...cut, ...(await docker)] }
}

function wantedFiles(budget: Budget): string[] {
  const { directories, files } = unitPlaces()
  return [...composeFiles(), ...files, ...directories.flatMap((directory) => filesIn(directory, 2, budget))]
}

const CUT_OFF: Gap = {
  subject: 'all ports that services want which are down',
  reason: 'their files are too many or too big to read them all',
  affects: 'naming',
}
