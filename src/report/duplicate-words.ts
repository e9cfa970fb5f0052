import type { Disputed, ServiceDuplicated } from '../model/finding.ts'
import { groupBy } from '../model/group-by.ts'
import { isListenerOf } from '../model/holding.ts'
import type { Listener } from '../model/listener.ts'
import { formatRange, isInRange, rangeSize } from '../model/port.ts'
import type { Service } from '../model/service.ts'
import { MAX_NAMED } from './holder-words.ts'
import { formatTime } from './run-words.ts'
import { joinedRanges } from './service-ports.ts'
import { dependentsWords, describeService, failureWords, heldBy, restartsOf, stateWords } from './service-words.ts'

/** `Qdrant is run twice on 6333-6334/tcp: unit qdrant.service has the ports since …; user unit … has been restarted …` */
export function describeDuplicate(finding: ServiceDuplicated): string {
  const { sides, dependents } = finding
  const parts = sides.slice(0, MAX_NAMED + 1).map((side) => describeSide(side, finding))
  const more = sides.length - parts.length
  return `${subjectOf(finding)}: ${[
    ...parts,
    ...(more > 0 ? [`and ${more} more`] : []),
    ...strangersIn(finding),
    ...dependentsWords(dependents),
    ...futureOf(finding),
    ...needsIn(finding),
  ].join('; ')}`
}

function needsIn({ needs = [] }: ServiceDuplicated): string[] {
  const names = needs.slice(0, MAX_NAMED).map(({ name, range }) => `${name} needs ${formatRange(range)} to be free`)
  return needs.length > MAX_NAMED ? [...names, `and ${needs.length - MAX_NAMED} more`] : names
}

/** What is run twice, by the name that people know it by; undefined where only the ports say so. */
export function nameOfDuplicate({ basis, pair, sides }: ServiceDuplicated): string | undefined {
  const [product, ...others] = new Set(sides.map((side) => side.product?.name))
  const isOne = others.length === 0 && basis !== 'ports'
  return (isOne ? product : undefined) ?? pair?.name
}

function subjectOf(finding: ServiceDuplicated): string {
  const { sides, clash, disputed } = finding
  const name = nameOfDuplicate(finding)
  const ports = formatDisputed(disputed)
  if (name === undefined)
    return `${count(sides.length)} services ${clash === 'now' ? 'want' : 'are set up for'} ${ports || 'the same port'}`
  return `${name} is ${runWords(finding)} ${sides.length === 2 ? 'twice' : `${count(sides.length)} times`}${ports === '' ? '' : ` on ${ports}`}`
}

function runWords({ clash, sides }: ServiceDuplicated): string {
  if (clash === 'now') return 'run'
  const booting = sides.filter(({ startsAtBoot }) => startsAtBoot === true)
  return clash === 'next-boot' && booting.length > 1 ? 'going to be run' : 'set up'
}

function count(number: number): string {
  return { 2: 'two', 3: 'three', 4: 'four' }[number] ?? `${number}`
}

/** `6333-6334/tcp, 53/udp` */
export function formatDisputed(disputed: readonly Disputed[]): string {
  const byProtocol = groupBy(disputed, ({ protocol }) => protocol)
  const texts = [...byProtocol].flatMap(([protocol, group]) =>
    joinedRanges(group.map(({ range }) => range)).map((range) => `${formatRange(range)}/${protocol}`),
  )
  return texts.join(', ')
}

function describeSide(side: Service, finding: ServiceDuplicated): string {
  const name = describeService(side)
  const since = sinceOf(side, finding)
  if (hasPorts(side, finding)) return `${name} ${possessionOf(side, since, finding)}`
  if (side.state === 'unknown') return `whether ${name} runs${isOpen(side) ? BOOTS : ''} could not be seen`
  const isQuiet =
    since !== undefined &&
    side.isMasked !== true &&
    (side.state === 'down' || (side.state === 'up' && restartsOf(side) === 0))
  const state = isQuiet ? `has been ${side.state} since ${formatTime(since)}` : stateWords(side)
  return `${name} ${state}${lackOf(side, finding)}${failureWords(side.failure)}`
}

const BOOTS = ', or starts at the next boot,'

function isOpen({ startsAtBoot }: Service): boolean {
  return startsAtBoot === undefined
}

/** Of one that runs, only where somebody else has them. */
function lackOf({ state }: Service, finding: ServiceDuplicated): string {
  const isTaken = finding.winner !== undefined && finding.disputed.length > 0
  return state === 'up' && isTaken ? `, without ${portsWord(finding)}` : ''
}

export function hasPorts(side: Service, { winner, disputed, listeners }: ServiceDuplicated): boolean {
  if (disputed.length === 0) return side === winner
  const isOwn = side.endpoints.some(({ protocol, port }) =>
    disputed.some((one) => one.protocol === protocol && isInRange(port, one.range)),
  )
  return side === winner || (side.state === 'up' && (isOwn || listeners.some((one) => isListenerOf(one, side))))
}

/** `has had the port since …`, `has the port too`, and `has been up since …` where no port is known. */
function possessionOf(side: Service, since: string | undefined, finding: ServiceDuplicated): string {
  const isOnly = side === finding.winner
  const what = finding.disputed.length === 0 ? 'up' : `${portsWord(finding)}${isOnly ? '' : ' too'}`
  if (what === 'up') return since === undefined ? 'is up' : `has been up since ${formatTime(since)}`
  return since === undefined ? `has ${what}` : `has had ${what} since ${formatTime(since)}`
}

function portsWord({ disputed }: ServiceDuplicated): string {
  return disputed.length === 1 && disputed.every(({ range }) => rangeSize(range) === 1) ? 'the port' : 'the ports'
}

function sinceOf(side: Service, { listeners }: ServiceDuplicated): string | undefined {
  return side.since ?? startOf(listeners.filter((listener) => isListenerOf(listener, side)))
}

function startOf(listeners: readonly Listener[]): string | undefined {
  const starts = listeners.flatMap(({ holders }) => holders.flatMap(({ process }) => process?.startedAt ?? []))
  return starts.toSorted().at(0)
}

/** Who has a disputed port and is none of the sides, and that nobody has one where two run for it. */
function strangersIn(finding: ServiceDuplicated): string[] {
  const { sides, listeners, clash, disputed } = finding
  if (sides.some((side) => hasPorts(side, finding))) return []
  const strangers = listeners.filter((listener) => !sides.some((side) => isListenerOf(listener, side)))
  if (strangers.length > 0) return heldBy(strangers)
  return clash === 'now' && disputed.length > 0 ? [`nobody has ${portsWord(finding)} now`] : []
}

function futureOf(finding: ServiceDuplicated): string[] {
  const { sides, clash } = finding
  if (clash === 'dormant') return [`they clash as soon as ${sides.length === 2 ? 'both' : 'two of them'} run`]
  const booting = sides.filter(({ startsAtBoot }) => startsAtBoot === true)
  const open = sides.filter(isOpen)
  if (booting.length > 1) return [`at the next boot ${startingWords(booting, sides)}, and ${losing(booting)}`]
  if (open.length > 0) {
    const untold = open.filter(({ state }) => state !== 'unknown')
    return untold.map((side) => `whether ${describeService(side)} starts at the next boot could not be seen`)
  }
  const [only] = booting
  if (only === undefined) return [`${sides.length === 2 ? 'neither' : 'none'} starts at the next boot`]
  return [`at the next boot only ${describeService(only)} starts`]
}

function losing({ length }: readonly Service[]): string {
  return length === 2 ? 'one of them loses' : 'all but one of them lose'
}

function startingWords(booting: readonly Service[], sides: readonly Service[]): string {
  if (booting.length < sides.length) return `${count(booting.length)} of them start`
  return sides.length === 2 ? 'both start' : `all ${count(sides.length)} start`
}
