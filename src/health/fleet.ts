import { cut } from '../report/cut.ts'
import { toMarkdown } from '../report/neutralise.ts'
import type { JsonHealth } from './health-shape.ts'
import { HEALTH_SHAPE } from './health-shape.ts'

/** One runner of a fleet, and what it has said of its machine, if anything. */
export interface Member {
  label: string
  health?: JsonHealth
}

/** Labels as `runs-on` takes them, one each or a list each, and reports by the number of their label. */
export function membersOf(labels: unknown, reports: ReadonlyMap<number, unknown>): Member[] {
  const list = Array.isArray(labels) ? labels : [labels]
  return list.map((label, number) => {
    const health = HEALTH_SHAPE.safeParse(reports.get(number)).data
    return { label: wordsOf(label).join(', '), ...(health === undefined ? {} : { health }) }
  })
}

/** `group` and `labels` may stand in place of labels. */
function wordsOf(label: unknown): string[] {
  return typeof label === 'object' && label !== null ? Object.values(label).flatMap(wordsOf) : [String(label)]
}

export function isFleetOk(members: readonly Member[]): boolean {
  return members.every(({ health }) => health?.ok === true)
}

const HEAD = [
  'Runner',
  'Machine',
  'Healthy',
  'Expected',
  'Errors',
  'Warnings',
  'Duplicates',
  'Leftovers',
  'Stale leases',
]
const MORE = ['Ephemeral used', 'TIME_WAIT', 'Engines']

/** One table for the whole fleet, and under it what is wrong, by machine. */
export function formatFleet(members: readonly Member[]): string {
  const head = [...HEAD, ...MORE]
  const ill = members.flatMap(({ label, health }) => (health === undefined ? [] : problemsOf(label, health)))
  return [
    `## ${isFleetOk(members) ? '✅' : '❌'} Health of ${members.length} runners`,
    '',
    rowOf(head),
    rowOf(head.map(() => '---')),
    ...members.map((member) => rowOf(cellsOf(member).map(toMarkdown))),
    '',
    ...(ill.length === 0 ? [] : ['| Runner | | What was found |', '| --- | --- | --- |', ...fitting(ill), '']),
  ].join('\n')
}

const MOST_ROWS = 500
/** The runner takes 1 MiB a step, and drops the whole summary beyond. */
const MOST_BYTES = 600_000

function fitting(rows: readonly string[]): string[] {
  return cut(rows, { rows: MOST_ROWS, bytes: MOST_BYTES, more: (count) => `\nAnd ${count} more, all in the reports.` })
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cellsOf({ label, health }: Member): string[] {
  if (health === undefined) return [label, '', 'no report', ...[...HEAD, ...MORE].slice(3).map(() => '')]
  const { expected, ephemeral, timeWait, engines, leftovers } = health
  const told = toldOf(health)
  const count = (severity: string) => `${told.filter((one) => one.severity === severity).length}`
  const met = expected.filter(({ status }) => status === 'listening').length
  return [
    ...[label, health.host, health.ok ? 'yes' : 'no', `${met} of ${expected.length}`, count('error'), count('warning')],
    `${told.filter(({ kind }) => kind === 'service-duplicated').length}`,
    `${leftovers.length}`,
    `${health.leases.filter(({ owner }) => !owner.isAlive).length}`,
    ephemeral === undefined ? 'unknown' : `${ephemeral.used + ephemeral.lingering} of ${ephemeral.size}`,
    `${timeWait ?? 'unknown'}`,
    engines.map(({ engine, user, state }) => `${engine} of ${user} ${state}`).join(', '),
  ]
}

function toldOf({ findings, signs }: JsonHealth) {
  return [...findings, ...signs].filter(({ ignored }) => !ignored)
}

function problemsOf(label: string, health: JsonHealth): string[] {
  const bad = toldOf(health).filter(({ severity }) => severity !== 'notice')
  return bad.map(({ severity, message }) => rowOf([toMarkdown(label), severity, toMarkdown(message)]))
}
