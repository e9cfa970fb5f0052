import { defined } from '../../../model/defined.ts'
import { type Manager, programName } from '../../../model/holder.ts'
import type { Gap } from '../../../model/snapshot.ts'
import { type ServiceManager, serviceManagerOf, unitKey, unitOf } from '../../../model/unit.ts'
import type { Runner } from '../../../model/vitals.ts'
import { userName } from '../../managers/account.ts'
import { isSystemdFirst } from '../../managers/concern.ts'
import { askSystemctl, type Properties, parseProperties, systemctlFor } from '../../managers/systemctl.ts'
import { listPids } from '../proc-file.ts'
import type { Sight } from '../viewer.ts'

interface Found {
  runners: Runner[]
  gaps: Gap[]
}

/** What `svc.sh install` of the runner calls its unit. */
const USUAL = 'actions.runner.*.service'
const FORM = /^[\w:.@\\-]+\.service$/

/** The runners that run, with the units that they run in, and the units of those that do not. */
export async function readRunners({ viewer, processes }: Sight): Promise<Found> {
  const pids = listPids().filter((pid) => programName(processes.commandOf(pid) ?? '') === 'Runner.Listener')
  const owners = pids.map((pid) => ({ pid, manager: processes.ownerOfProcess(pid).manager }))
  const ofUnits = owners.flatMap(({ manager }) => (manager?.kind === 'systemd' ? manager : []))
  const byHand = owners.filter(({ manager }) => manager?.kind !== 'systemd')
  const loose = byHand.map(({ pid }): Runner => defined({ user: processes.read(pid)?.user, isRunning: true }))
  const keys = new Set<ServiceManager>([
    ...ofUnits.map(serviceManagerOf),
    ...(isSystemdFirst() ? ['system' as const] : []),
  ])
  const told = await Promise.all([...keys].map((key) => askUnits(key, ofUnits, viewer)))
  return { runners: [...told.flatMap(({ runners }) => runners), ...loose], gaps: told.flatMap(({ gaps }) => gaps) }
}

async function askUnits(key: ServiceManager, managers: readonly Manager[], viewer: Sight['viewer']): Promise<Found> {
  const units = [...new Set(managers.filter((one) => serviceManagerOf(one) === key).map(({ unit }) => unit))]
  const names = [...units, USUAL]
  const answer = await askSystemctl(key, ['show', '--property=Id,ActiveState,KillMode', '--', ...names], viewer)
  if ('stdout' in answer) return { runners: runnersOf(parseProperties(answer.stdout), key), gaps: [] }
  const command = `${systemctlFor(key, viewer)} show --property=Id,KillMode '${USUAL}'`
  const gap: Gap = { subject: 'the KillMode of the runner units', reason: answer.failed, command, affects: 'naming' }
  return { runners: units.map((unit) => ({ ...nameOf(key, unit), isRunning: true })), gaps: [gap] }
}

/** Named and found by its name, a unit is told twice. */
function runnersOf(blocks: readonly Properties[], key: ServiceManager): Runner[] {
  const known = new Map<string, Runner>()
  for (const values of blocks) {
    const unit = values.get('Id') ?? ''
    if (!FORM.test(unit)) continue
    const isRunning = /^(active|activating|reloading|deactivating)$/.test(values.get('ActiveState') ?? '')
    const killMode = /^[a-z-]+$/.exec(values.get('KillMode') ?? '')?.[0]
    known.set(unitKey(unitOf(key, unit)), defined({ ...nameOf(key, unit), isRunning, killMode }))
  }
  return [...known.values()]
}

function nameOf(key: ServiceManager, unit: string): Pick<Runner, 'unit' | 'user'> {
  return key === 'system' ? { unit } : { unit, user: userName(key) }
}
