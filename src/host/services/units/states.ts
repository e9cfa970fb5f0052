import type { ServiceState } from '../../../model/service.ts'
import type { Viewer } from '../../../model/snapshot.ts'
import type { ServiceManager } from '../../../model/unit.ts'
import type { Answer } from '../../exec.ts'
import { CONTENDER_PROPERTIES } from '../../managers/rival-units.ts'
import { askSystemctl, type Properties, parseProperties } from '../../managers/systemctl.ts'
import { FACT_PROPERTIES } from '../../managers/unit-facts.ts'

const PROPERTIES = [
  ...FACT_PROPERTIES,
  ...CONTENDER_PROPERTIES,
  ...['LoadState', 'ActiveState', 'SubState', 'StateChangeTimestamp', 'ActiveEnterTimestamp'],
  ...['Requires', 'BindsTo', 'Requisite', 'Conflicts', 'ConflictedBy', 'TriggeredBy'],
].join(',')

/** All but `inactive`: of what is not among them the files tell as much, and systemd takes some 2 ms a unit to answer. */
const STATES = 'active,reloading,refreshing,activating,deactivating,maintenance,failed'

export const QUESTION = [
  ...['show', '--all', `--state=${STATES}`, `--property=${PROPERTIES}`],
  ...['--', '*.service', '*.socket'],
]

/** The same without any detail, which takes systemd no time. */
const BRIEF_QUESTION = ['list-units', '--all', '--full', '--plain', '--no-legend', '--type=service,socket']

/**
 * What a manager tells of its services and sockets that are not down, by their names. `missed` is why it has told no
 * more than their states.
 */
export type Shown = { units: Map<string, Properties>; missed?: string } | { failed: string }

/** A manager with hundreds of units on a machine that is busy may be late with the details. */
export async function askStates(key: ServiceManager, viewer: Viewer): Promise<Shown> {
  const [full, brief] = await Promise.all([QUESTION, BRIEF_QUESTION].map((args) => askSystemctl(key, args, viewer)))
  const units = full !== undefined && 'stdout' in full ? parseStates(full.stdout) : undefined
  if (units !== undefined && (units.size > 0 || !wasSaid(full))) return { units }
  const missed = full !== undefined && 'failed' in full ? full.failed : 'systemctl named no unit'
  if (brief === undefined || 'failed' in brief) return { failed: missed }
  return { units: parseBrief(brief.stdout), missed }
}

function wasSaid(answer: Answer | undefined): boolean {
  return answer !== undefined && 'stdout' in answer && answer.stdout.trim() !== ''
}

/** `web.service loaded active running Description` */
export function parseBrief(output: string): Map<string, Properties> {
  const rows = output.split('\n').map((line) => line.trim().split(/\s+/, 4))
  const loaded = rows.filter(([unit = '', load]) => UNIT.test(unit) && load !== 'not-found')
  return new Map(
    loaded.map(([Id = '', LoadState = '', ActiveState = '', SubState = '']) => [
      Id,
      new Map(Object.entries({ Id, LoadState, ActiveState, SubState })),
    ]),
  )
}

const UNIT = /^[\w:.@\\-]+\.(service|socket)$/

export function parseStates(output: string): Map<string, Properties> {
  const loaded = parseProperties(output).filter(
    (values) => UNIT.test(values.get('Id') ?? '') && values.get('LoadState') !== 'not-found',
  )
  return new Map(loaded.map((values) => [values.get('Id') ?? '', values]))
}

export function stateOf(values: Properties): ServiceState {
  const sub = values.get('SubState') ?? ''
  // As `failed-before-auto-restart`, which is over in a moment.
  if (sub.includes('auto-restart')) return 'restarting'
  switch (values.get('ActiveState')) {
    case 'active':
    case 'reloading':
    case 'refreshing':
    case 'deactivating':
      return 'up'
    case 'activating':
      return Number(values.get('NRestarts')) > 0 ? 'restarting' : 'starting'
    case 'failed':
      return 'failed'
    case 'inactive':
    case 'maintenance':
      return 'down'
    default:
      return 'unknown'
  }
}

/** ISO 8601; undefined for a unit that has been in no other state since the machine started. */
export function sinceOf(values: Properties): string | undefined {
  const isActive = values.get('ActiveState') === 'active'
  return parseTime((isActive && values.get('ActiveEnterTimestamp')) || values.get('StateChangeTimestamp') || '')
}

/** `Sat 2026-11-21 15:22:41 UTC` */
export function parseTime(text: string): string | undefined {
  const [, day, time] = /^\w{3} (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) UTC$/.exec(text) ?? []
  const date = new Date(`${day}T${time}Z`)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
