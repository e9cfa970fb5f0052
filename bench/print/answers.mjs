import { isNamed, judgeOurs, judgePeer } from '../answers/judge.mjs'
import { formatTable } from './table.mjs'

const WILDCARD = 0
const SIGNS = { right: '', wrong: ' !', half: ' ~' }

export const LEGEND = '`!`: wrong. `~`: right for some servers, wrong for others; two answers are not enough here.'

/** One row a kind: the kernel's answer for all addresses, ours, every peer's. */
export function formatPeers(rows) {
  const peers = listPeers(rows)
  const body = rows.map(({ kind, steady, truth, ours, peers: answers }) => [
    steady ? kind : `${kind} (changed)`,
    truth[WILDCARD],
    mark(ours[WILDCARD].answer, judgeOurs(ours[WILDCARD].answer, truth[WILDCARD])),
    ...peers.map((name) => mark(answers[name].answer, judgePeer(answers[name].answer, truth[WILDCARD]))),
  ])
  return formatTable(['holder', 'kernel', 'port-preflight', ...peers], body)
}

/** Only ours can be asked about one address, or about UDP. */
export function formatOurs(rows) {
  const body = rows.map(({ kind, truth, ours }) => [kind, ...ours.map(({ answer }, at) => compare(answer, truth[at]))])
  return formatTable(['holder', 'all addresses', '0.0.0.0', '127.0.0.1', 'UDP, all addresses'], body.map(fillRow))
}

export function formatTotals(rows) {
  const ours = rows.map(({ ours, truth, pids }) =>
    toJudged(ours[WILDCARD], { truth: truth[WILDCARD], pids, judge: judgeOurs }),
  )
  const peers = listPeers(rows).map((name) => [
    name,
    rows.map(({ peers, truth, pids }) => toJudged(peers[name], { truth: truth[WILDCARD], pids, judge: judgePeer })),
  ])
  const body = [['port-preflight', ours], ...peers].map(([name, judged]) => [name, ...countJudged(judged)])
  return formatTable(['tool', 'right', 'half', 'wrong', 'holder named'], body)
}

/** How many of all our answers, for every address and protocol, are not the kernel's. */
export function countOurWrong(rows) {
  return rows.flatMap(({ ours, truth }) => ours.filter(({ answer }, at) => judgeOurs(answer, truth[at]) === 'wrong'))
    .length
}

function toJudged(answer, { truth, pids, judge }) {
  return { judgement: judge(answer.answer, truth), named: isNamed(answer, { pids, truth }) }
}

function countJudged(judged) {
  const counts = ['right', 'half', 'wrong'].map((word) => judged.filter(({ judgement }) => judgement === word).length)
  const nameable = judged.filter(({ named }) => named !== undefined)
  return [...counts, `${nameable.filter(({ named }) => named).length} of ${nameable.length}`]
}

function listPeers(rows) {
  return Object.keys(rows[0].peers)
}

function mark(answer, judgement) {
  return `${answer}${SIGNS[judgement]}`
}

function compare(answer, truth) {
  return judgeOurs(answer, truth) === 'right' ? answer : `${answer} ! (${truth})`
}

function fillRow(row) {
  return Array.from({ length: 5 }, (_, index) => row[index] ?? '')
}
