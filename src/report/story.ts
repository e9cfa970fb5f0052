import { formatAddress } from '../model/address.ts'
import { type Endpoint, formatEndpoint } from '../model/endpoint.ts'
import type { FindingKind, FindingOf } from '../model/finding.ts'
import type { Holder, Manager, Process } from '../model/holder.ts'
import { isIdle, isLeased, isServing, type Listener } from '../model/listener.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Report, ReportedFinding } from '../model/report.ts'
import { type Rival, rivalsOf } from '../model/rival.ts'
import type { Gap } from '../model/snapshot.ts'
import { unitKey } from '../model/unit.ts'
import { isAlreadyTold } from './gaps.ts'
import { describeContainer, describeKernel, describeManager, describeTunnel, MAX_NAMED } from './holder-words.ts'
import { lesseeOf } from './lessee-words.ts'
import { toLine } from './neutralise.ts'
import type { Paint } from './paint.ts'
import { formatPlace, labelOf } from './place-words.ts'
import { relationTo, resultOf, rivalFacts } from './rival-words.ts'
import { cut, describeRun, formatTime } from './run-words.ts'
import { messageOf } from './words.ts'

/** The whole story of each port that somebody has: a tree of who, through which layers, since when, and the ways out. */
export function formatStory(report: Report, paint: Paint): string {
  const told = report.findings.filter(isAboutListeners)
  const untold = report.requirements.filter(
    (requirement) => !told.some(({ finding }) => finding.requirement === requirement),
  )
  const own = untold.flatMap((requirement) => report.own.get(requirement) ?? [])
  const free = untold.filter((requirement) => !report.own.has(requirement))
  return [
    ...told.flatMap((one) => storyOf(one, paint)),
    ...own.flatMap((lease) => [
      paint('bold', formatEndpoint(lease.endpoint)),
      ...drawBranch(socketBranch(lease), true),
    ]),
    ...free.map((requirement) => `${paint('green', 'nobody')}   ${toLine(labelOf(requirement))}`),
    ...report.gaps.filter((gap) => !isAlreadyTold(gap, told)).map(gapLine),
    '',
  ].join('\n')
}

function gapLine({ subject, reason, command }: Gap): string {
  return toLine(`could not see ${subject} (${reason})${command === undefined ? '' : `: ${command}`}`)
}

type AboutListeners = FindingOf<Extract<FindingKind, 'port-in-use' | 'port-lingering' | 'port-shared'>>

function isAboutListeners(one: ReportedFinding): one is ReportedFinding & { finding: AboutListeners } {
  return 'listeners' in one.finding && 'endpoint' in one.finding && one.finding.kind !== 'wrong-holder'
}

function storyOf({ finding, remedies }: ReportedFinding & { finding: AboutListeners }, paint: Paint): string[] {
  const sockets = finding.listeners.map((listener) => socketBranch(listener))
  const ways = remedies.length === 0 ? [] : [{ title: 'to free it', leaves: remedies.flatMap(wayLines) }]
  const rivals = finding.kind === 'port-in-use' ? rivalsOf(finding.listeners).map(rivalBranch) : []
  const unseen = sockets.length === 0 ? [{ title: messageOf(finding), leaves: [] }] : []
  const branches = [...unseen, ...sockets, ...rivals, ...ways]
  return [
    paint('bold', formatPlace(finding)),
    ...branches.flatMap((branch, index) => drawBranch(branch, index === branches.length - 1)),
  ]
}

/** The longest arguments, as those of conmon, fill a screen and tell nothing at their end. */
const MAX_LINE = 240

interface Branch {
  title: string
  leaves: string[]
}

function drawBranch({ title, leaves }: Branch, isLast: boolean): string[] {
  const stem = isLast ? '   ' : '│  '
  return [`${isLast ? '└─' : '├─'} ${toLine(title)}`, ...leaves.map((leaf) => `${stem}${toLine(leaf)}`)]
}

function socketBranch(listener: Listener): Branch {
  if (isLeased(listener))
    return { title: `leased to ${lesseeOf(listener)}`, leaves: listener.holders.flatMap(keeperLines) }
  const left = listener.secondsLeft === undefined ? [] : [`the kernel keeps it for ${listener.secondsLeft} s more`]
  return { title: deedOf(listener), leaves: [...left, ...holdersLines(listener.holders)] }
}

function deedOf(listener: Listener): string {
  const { endpoint, state, peer } = listener
  if (isServing(listener)) return `listens on ${place(endpoint)}`
  return isIdle(listener)
    ? `bound to ${place(endpoint)} and not listening`
    : `${state}, connected to ${peer ?? 'nobody'}`
}

function rivalBranch(rival: Rival): Branch {
  return { title: relationTo(rival), leaves: rivalFacts(rival).flatMap(([name, value]) => row(name, value)) }
}

function place({ address }: Endpoint): string {
  return address === '*' ? 'all addresses' : formatAddress(address)
}

/** The first of each manager and user whole; of the others, who do the same, who they are. */
function holdersLines(holders: readonly Holder[]): string[] {
  const firsts = new Map(holders.toReversed().map((holder) => [keeperOf(holder), holder]))
  const whole = holders.filter((holder) => firsts.get(keeperOf(holder)) === holder).slice(0, 1 + MAX_NAMED)
  const others = holders.filter((holder) => !whole.includes(holder))
  const more = others.length - MAX_NAMED
  return [
    ...whole.flatMap(holderLines),
    ...others.slice(0, MAX_NAMED).flatMap(({ process }) => row('and', process && processLine(process))),
    ...row('and', more > 0 && `${more} more ${more === 1 ? 'process' : 'processes'}`),
  ]
}

function keeperOf({ manager, container, process }: Holder): string {
  return [manager && unitKey(manager), container?.id, process?.user].join('\0')
}

function processLine({ command, pid }: Process): string {
  return `${cut(command, MAX_LINE)} (pid ${pid})`
}

function holderLines({ process, container, manager, run, tunnel, kernel, product, unknown }: Holder): string[] {
  return [
    row('product', product),
    row('process', process && processLine(process)),
    row('user', process?.user),
    row('since', process?.startedAt && formatTime(process.startedAt)),
    row('directory', process?.cwd),
    row('tunnel', tunnel && describeTunnel(tunnel)),
    row('container', container && describeContainer(container)),
    row('manager', manager && describeManager(manager)),
    // The unit of an engine says nothing of its container.
    ...(container === undefined || container.isOfUnit === true ? managerLines(manager) : []),
    row('run', run && [describeRun(run), run.url].filter((part) => part).join(': ')),
    row('kernel', kernel && describeKernel(kernel)),
    row('unknown', kernel === undefined ? unknown : undefined),
  ].flat()
}

/** What is known of a lease, and of the process that does nothing but keep it. */
function keeperLines({ lease, process, run, unknown }: Holder): string[] {
  const { owner } = lease ?? {}
  const held =
    lease?.isHeld === undefined
      ? undefined
      : lease.isHeld
        ? `by the kernel, for a server that ${lease.isOwn ? 'sets SO_REUSEADDR; others need hold: false' : 'names it'}`
        : 'by its name alone'
  const end =
    owner &&
    (owner.isAlive
      ? processLine({ command: owner.command ?? '?', pid: owner.pid })
      : `pid ${owner.pid}, which has ended`)
  return [
    row('need', lease?.name),
    row('since', lease?.since && formatTime(lease.since)),
    row('ends with', end),
    row('run', run && [describeRun(run), run.url].filter((part) => part).join(': ')),
    row('held', held),
    row('kept by', process && processLine(process)),
    row('user', process?.user),
    row('unknown', unknown),
  ].flat()
}

function managerLines(manager: Manager | undefined): string[][] {
  if (manager === undefined) return []
  const { file, activates, restartedBy, isEnabled, restarts } = manager
  return [
    row('file', file),
    row('starts', activates?.join(', ')),
    row('started by', restartedBy?.join(', ')),
    row('at boot', isEnabled === undefined ? undefined : isEnabled ? 'starts again' : 'does not start'),
    row('restarts', restarts && `${restarts}`),
    row('result', resultOf(manager)),
  ]
}

function row(name: string, value: string | 0 | false | undefined): string[] {
  return !value ? [] : [`${name.padEnd(10)} ${value}`]
}

function wayLines({ title, command, undo }: Remedy): string[] {
  return [
    `${title}${command === undefined ? '' : `: ${command}`}`,
    ...(undo === undefined ? [] : [`  undone by: ${undo}`]),
  ]
}
