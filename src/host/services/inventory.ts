import { existsSync } from 'node:fs'
import { ANY_ADDRESS } from '../../model/address.ts'
import { isHidden } from '../../model/holder.ts'
import { formatPorts, isServing, type Listener } from '../../model/listener.ts'
import type { Inventory } from '../../model/service.ts'
import type { Gap, Wanted } from '../../model/snapshot.ts'
import { withDeadline } from '../deadline.ts'
import { untilAsked } from '../exec.ts'
import { explainHolders } from '../linux/explain.ts'
import { readLeased } from '../linux/leases/leased-ports.ts'
import { readTables } from '../linux/tables.ts'
import { withOwners } from '../linux/user-names.ts'
import { localSight, type Sight } from '../linux/viewer.ts'
import { type Engines, enginesThatTold } from '../managers/containers.ts'
import type { ShownUnits } from '../managers/systemd.ts'
import { type ContainerPart, readContainers } from './containers.ts'
import { readFailures } from './failures.ts'
import { joinServices } from './join.ts'
import { noteCut, openLedger } from './ledger.ts'
import { readApps } from './pm2-apps.ts'
import { readPrograms } from './supervisor-programs.ts'
import { askManagers, readUnits, shownIn } from './units.ts'

const EVERYTHING = { address: ANY_ADDRESS, range: { low: 1, high: 65_535 } }

/** What is on its way, and what others may use of it meanwhile. */
interface Reading {
  sight: Sight
  engines: Engines
  units: () => Promise<ShownUnits>
  told: Promise<Told>
}

interface Told {
  inventory: Inventory
  gaps: Gap[]
}

/** All services of a Linux machine, and all servers' sockets. Each manager is asked once, all at the same time. */
export async function readInventory(): Promise<Reading> {
  const sight = localSight()
  const answers = withDeadline(() => askManagers(sight.viewer))
  // They take longest, and work while the files and processes are read.
  await untilAsked()
  const ledger = openLedger()
  const containers = ledger.run(() => withDeadline(() => readContainers(sight)))
  const engines = enginesThatTold(containers)
  const units = async () => shownIn(await answers)
  return { sight, engines, units, told: tellAll({ sight, engines, containers, answers, ledger }) }
}

interface Begun extends Pick<Reading, 'sight' | 'engines'> {
  containers: Promise<ContainerPart>
  answers: ReturnType<typeof askManagers>
  ledger: ReturnType<typeof openLedger>
}

/** With whatever was too much to be read. */
async function tellAll(begun: Begun): Promise<Told> {
  const { ledger } = begun
  const { inventory, gaps } = await ledger.run(() => readAll(begun))
  return { inventory, gaps: [...gaps, ...ledger.gaps()] }
}

async function readAll({ sight, engines, containers, answers }: Begun): Promise<Told> {
  if (!existsSync('/proc/1')) noteProcesses()
  const wanted: Wanted[] = [
    { ...EVERYTHING, protocol: 'tcp' },
    { ...EVERYTHING, protocol: 'udp' },
  ]
  const { listeners } = readTables(wanted)
  const { leased, gaps: unnamed } = readLeased(wanted)
  const asked = { hasUnits: true, engines }
  const [named, ...parts] = await Promise.all([
    explainHolders([...listeners.filter(isServing), ...leased], { sight, asked }),
    containers,
    withDeadline(() => readUnits(sight, answers)),
    ...[readPrograms, readApps].map((read) => withDeadline(() => read(sight))),
  ])
  const told = parts.flatMap((part) => part.services).map((service) => withOwners(service, sight.processes))
  const { services, gaps } = await withDeadline(() => readFailures(joinServices(told, named.listeners), sight))
  return {
    inventory: { services, listeners: named.listeners },
    gaps: [
      ...hiddenHolders(named.listeners.filter(isServing)),
      ...unnamed,
      ...parts.flatMap((part) => part.gaps),
      ...gaps,
    ],
  }
}

/** Daemons are found by their processes. */
function noteProcesses(): void {
  const subject = 'the programs of supervisor and pm2, and the containers, of other users'
  const command = "sudo ps -eo pid,user,args | grep -E '[s]upervisord|[G]od Daemon|[d]ockerd|[c]onmon'"
  noteCut(subject, '/proc hides the processes of others (hidepid)', command)
}

/** One gap for all: a machine has dozens of servers that are no business of a user. */
function hiddenHolders(listeners: readonly Listener[]): Gap[] {
  const hidden = listeners
    .filter(({ holders }) => holders.some(isHidden))
    .toSorted((a, b) => a.endpoint.port - b.endpoint.port)
  const [reason = 'its process cannot be seen'] = hidden.flatMap(({ holders }) =>
    holders.flatMap(({ unknown }) => unknown ?? []),
  )
  const subject = `who has ${formatPorts(hidden)}`
  return hidden.length === 0 ? [] : [{ subject, reason, command: 'sudo ss -Hanptu', affects: 'naming' }]
}
