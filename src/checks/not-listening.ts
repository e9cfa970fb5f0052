import type { NotListening } from '../model/finding.ts'
import { joinPorts } from '../model/port.ts'
import type { Evidence } from './evidence.ts'

/** One finding a need, however many of its ports are silent. */
export function notListening({ requirements, judged, waitedMs }: Evidence): NotListening[] {
  const silent = judged.filter(({ verdict }) => verdict === 'not-listening')
  return requirements.flatMap((requirement): NotListening[] => {
    const own = silent.filter((one) => one.requirement === requirement)
    const ranges = joinPorts(own.map(({ endpoint }) => endpoint.port))
    return ranges.length === 0 ? [] : [{ kind: 'not-listening', requirement, ranges, waitedMs }]
  })
}
