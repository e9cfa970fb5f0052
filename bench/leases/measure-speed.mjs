import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { median } from '../measure/median.mjs'
import { runProcess } from '../measure/process.mjs'
import { measureSubjects } from '../measure/rounds.mjs'
import { formatCount } from '../print/figures.mjs'
import { bareNode, ourCommand } from '../subjects/ours.mjs'
import { runPlan } from './inside.mjs'
import { findKeepers, release, weigh } from './keepers.mjs'

const SOCKETS = fileURLToPath(new URL('sockets.mjs', import.meta.url))

await runPlan(measure)

/** Of every Node: bare, the CLI on one fixed port, and the CLI with leases; all take turns. */
async function measure({ nodes, dist, counts, sockets, options }) {
  const beside = await openSockets(sockets)
  const weights = []
  const subjects = nodes.flatMap(({ path }) => subjectsFor(path, { dist, counts, weights })).map(withCpu)
  const measured = await measureSubjects(subjects, options)
  const rows = measured.map((row, index) => ({ ...row, cpuMs: mean(subjects[index].cpu.slice(1)) }))
  beside?.disconnect()
  const size = rows.length / nodes.length
  return { groups: nodes.map((_, index) => rows.slice(index * size, (index + 1) * size)), keepers: summarize(weights) }
}

async function openSockets(count) {
  if (count === 0) return undefined
  const child = spawn(process.execPath, [SOCKETS, String(count)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  await once(child, 'message')
  return child
}

function subjectsFor(node, { dist, counts, weights }) {
  const lease = (name, args) => {
    const { command, absent } = ourCommand(dist, args, { node })
    return { name, command, absent, run: () => runAndRelease(command, weights) }
  }
  return [
    bareNode(node),
    { ...ourCommand(dist, ['6379'], { node }), name: 'no lease: one fixed port' },
    ...counts.map((count) => lease(`${formatCount(count, 'need')}, one port each`, needs(count))),
    lease('1 need, a block of 500 ports', ['block=20000-20499', '--on-conflict', 'remap']),
  ]
}

function needs(count) {
  return Array.from({ length: count }, (_, index) => `p${index}=any`)
}

/** `cpu`: what each run took of the CPUs, the first one, whose time is not counted, included. */
function withCpu(subject) {
  const cpu = []
  const run = async () => {
    const before = readCpuOfChildren()
    const result = await (subject.run ?? (() => runProcess(subject.command)))()
    cpu.push(readCpuOfChildren() - before)
    return result
  }
  return { ...subject, cpu, run }
}

/** In ms, user and system, of all children that have ended. The kernel counts in hundredths of a second and adds up. */
function readCpuOfChildren() {
  const stat = readFileSync('/proc/self/stat', 'latin1')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) * 10
}

function mean(values) {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** This process has called for the leases: they are kept for it, until it ends their keeper, which is not timed. */
async function runAndRelease(command, weights) {
  const result = await runProcess(command)
  const keepers = findKeepers()
  weights.push(...weigh(keepers))
  await release(keepers)
  return keepers.length === 1 ? result : { ...result, status: null, stderr: `${keepers.length} keepers` }
}

/** By the number of ports: the median of the resident memory in kB, and the files. */
function summarize(weights) {
  return [...new Set(weights.map(({ ports }) => ports))].map((ports) => {
    const alike = weights.filter((weight) => weight.ports === ports)
    return { ports, kilobytes: median(alike.map(({ kilobytes }) => kilobytes)), files: alike[0].files }
  })
}
