import type { Evidence } from './checks/evidence.ts'
import { runChecks } from './checks/index.ts'
import type { PortFile } from './model/declaration.ts'
import type { Finding } from './model/finding.ts'
import type { Advise, Remedy } from './model/remedy.ts'
import type { Snapshot } from './model/snapshot.ts'

/** What is found, and the ways out of it. */
export interface Found {
  findings: Finding[]
  advise: Advise
}

/** Where services are not looked at, what judges them is not even loaded; nor the ways out where nothing was found. */
export async function find(evidence: Evidence, files?: readonly PortFile[]): Promise<Found> {
  const findings = [...(await checkFiles(files)), ...(await check(evidence))]
  return { findings, advise: findings.length === 0 ? adviseNothing : await loadAdvice(evidence.snapshot) }
}

async function check(evidence: Evidence): Promise<Finding[]> {
  if (evidence.snapshot.inventory === undefined) return runChecks(evidence)
  const { runServiceChecks } = await import('./checks/service-checks.ts')
  return runServiceChecks(evidence)
}

/** What gives no port is wrong before anything is looked at. Where nothing can be, what tells of it is not even loaded. */
async function checkFiles(files: readonly PortFile[] = []): Promise<Finding[]> {
  return files.some(mayBeWrong) ? (await import('./checks/need-checks.ts')).runNeedFileChecks(files) : []
}

function mayBeWrong({ declarations, faults }: PortFile): boolean {
  return faults.length > 0 || declarations.some(({ copies }) => copies !== undefined)
}

async function loadAdvice(snapshot: Snapshot): Promise<Advise> {
  const { adviserFor } = await import('./remedies/index.ts')
  return adviserFor(snapshot)
}

function adviseNothing(): Remedy[] {
  return []
}
