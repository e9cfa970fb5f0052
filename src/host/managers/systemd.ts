import { defined } from '../../model/defined.ts'

import type { Holder, Manager } from '../../model/holder.ts'
import { isHolding, type Listener } from '../../model/listener.ts'
import { quote } from '../../model/shell.ts'
import type { Gap, Viewer } from '../../model/snapshot.ts'
import { isSameManager, type ServiceManager, serviceManagerOf, unitKey, unitOf } from '../../model/unit.ts'
import type { Told } from '../linux/holders.ts'
import type { Sight } from '../linux/viewer.ts'
import { userName } from './account.ts'
import { withOwnLinks } from './own-links.ts'
import { CONTENDER_PROPERTIES, CONTENDER_STATES, type Contender, contenderOf } from './rival-units.ts'
import { withRivals } from './rivals.ts'
import { askSystemctl, hasEnded, type Properties, parseProperties, readManagers, systemctlFor } from './systemctl.ts'
import { FACT_PROPERTIES, factsOf, type UnitFacts } from './unit-facts.ts'
import { withActiveKin } from './unit-kin.ts'
import { youngUnits } from './young-units.ts'

const WATCH_MS = 25

/** What service managers have answered. */
export interface Answers {
  replies: Reply[]
  /** The units that they were asked about by name. */
  units: Manager[]
}

/**
 * Asks the service managers about the holders that are known, and which of their services do not come up. Each is asked
 * once, by one process, and once more where a service has started meanwhile; a manager that does not run is not asked.
 */
export async function askUnits(listeners: readonly Listener[], { viewer, processes }: Sight): Promise<Answers> {
  const units = holdersOf(listeners)
  const asked = listeners.some(isHolding) ? readManagers(viewer) : []
  const findYoung = asked.length === 0 ? () => [] : youngUnits(processes)
  const young = findYoung()
  const late: Manager[] = []
  // A try may begin after this look and be over before the answer is here.
  const watch = setInterval(() => late.push(...findYoung()), WATCH_MS)
  const first = await askAll(questionsOf(units, asked, young), viewer)
  clearInterval(watch)
  const second = await askAll(lateQuestions([...late, ...findYoung()], young, asked), viewer)
  return { replies: [...first, ...second], units }
}

/** What service managers have told of all their units that are not down, by manager. */
export type ShownUnits = ReadonlyMap<ServiceManager, readonly Properties[]>

/** The same as answers to the questions of `askUnits`: nobody is asked again but about units that are not among them. */
export function answersFrom(shown: ShownUnits, { processes }: Pick<Sight, 'processes'>): Answers {
  const young = new Set(youngUnits(processes)().map(unitKey))
  const replies = [...shown].map(([key, all]) => {
    const blocks = all.map((values) => ({ unit: values.get('Id') ?? '', values }))
    return replyOf(blocks, key, (unit) => young.has(unitKey(unitOf(key, unit))))
  })
  const units = [...shown].flatMap(([key, all]) => all.map((values) => unitOf(key, values.get('Id') ?? '')))
  return { replies, units }
}

/** The holders with what these answers tell of them, and who wants the same ports; units yet unknown are asked about. */
export async function withUnits(
  listeners: readonly Listener[],
  { viewer }: Sight,
  { replies, units }: Answers,
): Promise<Told> {
  const unknown = holdersOf(listeners).filter((one) => !units.some((other) => isSameManager(one, other)))
  const more = await askAll(questionsOf(unknown, [], []), viewer)
  const { facts, contenders, gaps } = join([...replies, ...more])
  const known = listeners.map((listener) => ({ ...listener, holders: listener.holders.map(withFacts(facts)) }))
  const all = await withRivals(await withActiveKin(known, viewer), contenders, viewer)
  return { listeners: await withOwnLinks(all, viewer), gaps }
}

function holdersOf(listeners: readonly Listener[]): Manager[] {
  const managers = listeners.flatMap(({ holders }) => holders.flatMap(({ manager }) => manager ?? []))
  return managers.filter(({ kind }) => kind === 'systemd')
}

function askAll(questions: readonly Question[], viewer: Viewer): Promise<Reply[]> {
  return Promise.all(questions.map((question) => readUnits(question, viewer)))
}

function join(replies: readonly Reply[]) {
  const answers = replies.flatMap((reply) => ('facts' in reply ? reply : []))
  // Named and found by its state, a unit is told twice.
  const contenders = new Map(answers.flatMap((answer) => answer.contenders))
  return {
    facts: new Map(answers.flatMap((answer) => answer.facts)),
    contenders: [...contenders.values()],
    gaps: replies.flatMap((reply) => ('gap' in reply ? reply.gap : [])),
  }
}

function withFacts(facts: ReadonlyMap<string, UnitFacts>): (holder: Holder) => Holder {
  return (holder) => {
    const { manager } = holder
    if (manager?.kind !== 'systemd') return holder
    const { mainPid, leavesProcesses, ...known } = facts.get(unitKey(manager)) ?? {}
    const leaves = mainPid !== undefined && holder.process?.pid === mainPid ? undefined : leavesProcesses
    return { ...holder, manager: { ...manager, ...known, ...defined({ leavesProcesses: leaves }) } }
  }
}

/** What to ask one manager: units by name, and perhaps all services that do not come up. */
interface Question {
  key: ServiceManager
  holders: string[]
  young: string[]
  isForRivals: boolean
}

function questionsOf(
  holders: readonly Manager[],
  asked: readonly ServiceManager[],
  young: readonly Manager[],
): Question[] {
  return [...new Set([...holders.map(serviceManagerOf), ...asked])].map((key) => ({
    key,
    holders: unitsOf(key, holders),
    young: asked.includes(key) ? unitsOf(key, young) : [],
    isForRivals: asked.includes(key),
  }))
}

/** A service that has started between the look at the processes and the answer is in neither. */
function lateQuestions(
  late: readonly Manager[],
  young: readonly Manager[],
  asked: readonly ServiceManager[],
): Question[] {
  const unasked = late.filter((one) => !young.some((other) => isSameManager(one, other)))
  const questions = asked.map((key) => ({ key, holders: [], young: unitsOf(key, unasked), isForRivals: false }))
  return questions.filter((question) => question.young.length > 0)
}

function unitsOf(key: ServiceManager, managers: readonly Manager[]): string[] {
  return [...new Set(managers.filter((manager) => serviceManagerOf(manager) === key).map(({ unit }) => unit))]
}

type Named<Value> = [name: string, value: Value]
type Reply = { facts: Named<UnitFacts>[]; contenders: Named<Contender>[] } | { gap: Gap }

const PROPERTIES = [...FACT_PROPERTIES, ...CONTENDER_PROPERTIES].join(',')

async function readUnits(question: Question, viewer: Viewer): Promise<Reply> {
  const { key, holders, young, isForRivals } = question
  const [states, pattern] = isForRivals ? [[`--state=${CONTENDER_STATES}`], ['*.service']] : [[], []]
  const units = [...new Set([...holders, ...young]), ...pattern]
  const answer = await askSystemctl(key, ['show', `--property=${PROPERTIES}`, ...states, '--', ...units], viewer)
  if ('failed' in answer && holders.length === 0 && hasEnded(key)) return { facts: [], contenders: [] }
  if ('failed' in answer) return { gap: gapOf(question, viewer, answer.failed) }
  const blocks = parseProperties(answer.stdout).map((values) => ({ unit: values.get('Id') ?? '', values }))
  // Whom nobody has named was found by its state, and may have begun its try since.
  return replyOf(blocks, key, (unit) => young.includes(unit) || !holders.includes(unit))
}

type Block = { unit: string; values: Properties }

function replyOf(blocks: readonly Block[], key: ServiceManager, isYoung: (unit: string) => boolean): Reply {
  return {
    facts: blocks.map(({ unit, values }) => [unitKey(unitOf(key, unit)), factsOf(values)]),
    contenders: blocks.flatMap(({ unit, values }) => {
      const contender = contenderOf(values, key, isYoung(unit))
      return contender === undefined ? [] : [[unitKey(contender.manager), contender]]
    }),
  }
}

function gapOf({ key, holders }: Question, viewer: Viewer, reason: string): Gap {
  const whose = key === 'system' ? 'a service' : `a service of ${userName(key)}`
  const [subject, question] =
    holders.length > 0
      ? [`how ${holders.join(', ')} is set up`, ['status', ...holders.flatMap((unit) => quote(unit) ?? [])]]
      : [`whether ${whose} wants a port that is held`, ['list-units', `--state=${CONTENDER_STATES}`, "'*.service'"]]
  // Whoever is not there tells a person nothing either.
  const isThere = !/ (is not installed|does not run)$/.test(reason)
  const command = isThere ? [systemctlFor(key, viewer), ...question].join(' ') : undefined
  return defined({ subject, reason, command, affects: 'naming' as const })
}
