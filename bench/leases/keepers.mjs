import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { sleep } from './inside.mjs'

const LONGEST_MS = 5_000
const PAUSE_MS = 5

/** The ports that are leased in this network namespace, as the kernel tells it; Node 20 fills a name up with NULs. */
export function readLeasedPorts() {
  const names = readFileSync('/proc/net/unix', 'latin1').matchAll(/ @port-preflight\/(\d+)@*$/gm)
  return [...names].map(([, port]) => Number(port))
}

/** The keepers of leases in this network namespace: `{ pid, owner, ports }`. */
export function findKeepers() {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => readKeeper(pid) ?? [])
}

function readKeeper(pid) {
  const marks = readMarks(pid)
  if (marks.PORT_PREFLIGHT_LEASE === undefined || !isHere(pid)) return undefined
  const owner = Number(marks.PORT_PREFLIGHT_OWNER?.split(':')[0])
  return { pid: Number(pid), owner, ports: readPorts(marks.PORT_PREFLIGHT_PORTS ?? '') }
}

/** Where processes are the machine's, there are those of others too. */
function isHere(pid) {
  try {
    return readlinkSync(`/proc/${pid}/ns/net`) === readlinkSync('/proc/self/ns/net')
  } catch {
    return false
  }
}

function readMarks(pid) {
  try {
    const variables = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
    return Object.fromEntries(variables.map((text) => [text.split('=', 1)[0], text.slice(text.indexOf('=') + 1)]))
  } catch {
    return {}
  }
}

function readPorts(text) {
  return [...text.matchAll(/^(\d+)-(\d+) /gm)].flatMap(([, low, high]) =>
    Array.from({ length: high - low + 1 }, (_, index) => Number(low) + index),
  )
}

/** Ends these keepers, and returns when none of their ports is leased any more. */
export async function release(keepers) {
  for (const { pid } of keepers) endKeeper(pid)
  const ports = new Set(keepers.flatMap((keeper) => keeper.ports))
  const end = performance.now() + LONGEST_MS
  while (performance.now() < end && readLeasedPorts().some((port) => ports.has(port))) await sleep(PAUSE_MS)
}

function endKeeper(pid) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** Resident memory in kB and the number of open files of each. */
export function weigh(keepers) {
  return keepers.map(({ pid, ports }) => ({
    ports: ports.length,
    kilobytes: Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]),
    files: readdirSync(`/proc/${pid}/fd`).length,
  }))
}
