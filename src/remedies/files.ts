import type { FileFinding } from '../model/file-finding.ts'
import type { Finding } from '../model/finding.ts'
import type { Remedy } from '../model/remedy.ts'
import { move } from './harmless.ts'

/** The ways out of what is found in files alone: another number, or other words. */
export function adviseOnFile(finding: Finding): Remedy[] {
  switch (finding.kind) {
    case 'port-declared-twice':
      return finding.apart !== undefined
        ? [move('leave both to variables, as lint --fix does')]
        : [move(`give ${finding.requirement.name} or ${finding.earlier.name} another port`)]
    case 'port-ephemeral':
      return [move('take a port below 32768')]
    default:
      return isOfFile(finding) ? remediesForFile(finding) : []
  }
}

function isOfFile(finding: Finding): finding is FileFinding {
  return 'fault' in finding || ['port-fixed', 'port-unsafe', 'port-borrowed'].includes(finding.kind)
}

const FOR_EACH = {
  replicas: 'publish a range that has a port for each, or none',
  matrix: 'leave the host port out, or let this action find one for each leg',
  'concurrent-runs':
    'leave the host port out, let this action find one for each run, or keep runs apart by concurrency',
  'concurrent-jobs':
    'leave the host port out, let this action find one for each job, or let one job wait for the other by needs',
} as const

/** How it is to be written. */
export function remediesForFile(finding: FileFinding): Remedy[] {
  switch (finding.kind) {
    case 'file-unreadable':
      return [move('put it right, or leave it out: lint takes the paths of files and directories')]
    case 'port-unknown':
      return [move(finding.fault.way ?? 'name the port for a check by itself, if it has to be free')]
    case 'port-invalid':
      return [move(finding.fault.way ?? 'write a port from 1 to 65535')]
    case 'port-sexagesimal':
      return [move('put it in quotes, as lint --fix does')]
    case 'port-unreachable':
      return [move('leave out its ports')]
    case 'port-overwritten':
      return [move('give one of the protocols another number')]
    case 'port-fixed':
      return [move(FOR_EACH[finding.copies.reason])]
    case 'port-unsafe':
    case 'port-borrowed':
      return [move('take another port')]
  }
}
