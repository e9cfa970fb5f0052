import type { Fault } from '../model/declaration.ts'
import type { FileFinding, PortFixed } from '../model/file-finding.ts'
import { formatRange } from '../model/port.ts'
import { formatOrigin } from '../model/requirement.ts'
import { labelOf } from './place-words.ts'

/** What is wrong with a port as its file declares it, and why that is so. */
export function describeFile(finding: FileFinding): string {
  switch (finding.kind) {
    case 'file-unreadable':
      return `what it says of ports is not known: ${finding.fault.text}`
    case 'port-unknown':
    case 'port-invalid':
      return `${finding.fault.service}: ${finding.fault.text}`
    case 'port-sexagesimal':
      return sexagesimal(finding.fault)
    case 'port-unreachable':
      return `${finding.fault.service}: its job runs in a container too, and reaches it by its name: ${finding.fault.text} is published for nobody`
    case 'port-overwritten':
      return `${finding.fault.service}: ${finding.fault.text} is there for TCP and for UDP, and the runner keeps one of them in job.services`
    case 'port-fixed':
      return fixed(finding)
    case 'port-unsafe':
      return `${labelOf(finding.requirement)}: browsers and fetch refuse to connect to ${finding.ranges.map(formatRange).join(', ')}`
    case 'port-borrowed':
      return `${labelOf(finding.requirement)}: ${finding.port} is the port of ${finding.product}, and whoever looks for that finds this`
  }
}

function sexagesimal({ service, text, readAs = '' }: Fault): string {
  return `${service}: some readers of YAML take ${text} for the number ${readAs}: it has to stand in quotes`
}

const WHY = {
  replicas: 'replicas want it at the same time',
  matrix: 'legs of a matrix want it at the same time, and may run on one host',
  'concurrent-runs': 'runs may want it at the same time on one host',
  'concurrent-jobs': 'jobs of one run may want it at the same time on one host',
}

function fixed({ requirement, copies }: PortFixed): string {
  const count = copies.count === undefined ? 'several' : `${copies.count}`
  return `${labelOf(requirement)}: ${count} ${WHY[copies.reason]} (${formatOrigin(copies.origin)})`
}
