import type { ServiceDuplicated } from '../model/finding.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Report, ReportedFinding } from '../model/report.ts'
import { refOf, type Service } from '../model/service.ts'
import { formatDisputed, hasPorts, nameOfDuplicate } from './duplicate-words.ts'
import { toMarkdown } from './neutralise.ts'
import { formatTime } from './run-words.ts'
import { pictureOf } from './service-picture.ts'
import { placesOf, wantedPorts } from './service-ports.ts'
import { restartsOf } from './service-words.ts'

/** For each service that is run twice a section of its own: who, at which level, and what can be done. */
export function serviceSections({ findings }: Report): string[] {
  return findings.flatMap((one) =>
    one.ignored || one.finding.kind !== 'service-duplicated' ? [] : sectionOf(one.finding, one),
  )
}

function sectionOf(finding: ServiceDuplicated, { remedies }: ReportedFinding): string {
  const { sides, dependents, disputed } = finding
  const title = [nameOfDuplicate(finding), formatDisputed(disputed)].filter((part) => part).join(': ')
  const lines = [
    `### ${toMarkdown(title)}`,
    '',
    '| Level | Service | Ports | State | Since | Restarts | At boot |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...sides.map((side) => rowOf(side, sideMark(side, finding))),
    ...dependents.map((one) => rowOf(one, `⚠️ ${STATES[one.state]}, needs it`)),
    '',
    ...pictureOf(finding),
    ...waysTable(remedies),
  ]
  return lines.join('\n')
}

const STATES: Record<Service['state'], string> = {
  up: 'up',
  starting: 'starting',
  restarting: 'restarting',
  failed: 'failed',
  down: 'down',
  unknown: 'could not be seen',
}

function sideMark(side: Service, finding: ServiceDuplicated): string {
  const state = side.isMasked === true ? 'masked' : STATES[side.state]
  if (hasPorts(side, finding)) return `✅ ${state}${finding.disputed.length === 0 ? '' : ', has it'}`
  return side.state === 'down' || side.state === 'unknown' ? `⚪ ${state}` : `❌ ${state}`
}

function rowOf(service: Service, state: string): string {
  const { since, startsAtBoot } = service
  const { user } = refOf(service)
  const [level, name] = levelOf(service)
  const cells = [user === undefined ? level : `${level} of ${user}`, name, portsOf(service)]
  const facts = [
    state,
    since === undefined ? '' : toMarkdown(formatTime(since)),
    `${restartsOf(service)}`,
    startsAtBoot === undefined ? '?' : startsAtBoot ? 'starts' : 'does not start',
  ]
  return `| ${[...cells.map(toMarkdown), ...facts].join(' | ')} |`
}

/** Who runs it, as an administrator would say, and what it is called there. */
function levelOf(service: Service): [level: string, name: string] {
  const { keeper, name } = refOf(service)
  const engine = service.manager === undefined ? undefined : service.container?.engine
  return [LEVELS[keeper] ?? keeper, engine === undefined ? name : `${name} (${engine})`]
}

const LEVELS: Partial<Record<ReturnType<typeof refOf>['keeper'], string>> = {
  system: 'system unit',
  user: 'user unit',
}

function portsOf(service: Service): string {
  const has = placesOf(service.endpoints)
  const wants = wantedPorts(service)
  return [...has, ...(wants.length === 0 ? [] : [`wants ${wants.join(', ')}`])].join(', ')
}

function waysTable(remedies: readonly Remedy[]): string[] {
  if (remedies.length === 0) return []
  const rows = remedies.map(({ title, command, consequence, permanent, undo }) => {
    const code = (text?: string) => (text === undefined ? '' : `<code>${toMarkdown(text)}</code>`)
    const facts = [toMarkdown(title), code(command), toMarkdown(consequence ?? ''), toMarkdown(permanent ?? '')]
    return `| ${[...facts, code(undo)].join(' | ')} |`
  })
  return [
    '| To put it right | Command | Consequence | For good | Undone by |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ]
}
