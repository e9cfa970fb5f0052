import { withFleet } from '../machine/fleet.mjs'
import { measureSubjects } from '../measure/rounds.mjs'
import { formatCount } from '../print/figures.mjs'
import { formatTimings } from '../print/timing.mjs'
import { bareNode, ourCommand } from '../subjects/ours.mjs'
import { killport, lsofLoop, npmPeer, ssOnce, witr } from '../subjects/peers.mjs'
import { EVERY_PORT, expandRange, spreadPorts } from '../subjects/ports.mjs'

// Below the range that outgoing connections take their ports from, except for the last, which is every port.
const RANGES = ['6379', '20000-20099', '20000-29999', EVERY_PORT]

export async function measureCheck({ options }) {
  const silent = new Set()
  const parts = []
  for (const range of options.quick ? RANGES.slice(0, 3) : RANGES)
    parts.push(await checkRange(range, { options, silent }))
  return parts
}

async function checkRange(range, { options, silent }) {
  const held = range === EVERY_PORT ? spreadPorts(100) : []
  const subjects = checkSubjects(range, options.dist).map((subject) => skipIfSilent(subject, silent))
  const patience = { ...options, limitMs: options.limitMs / 2 }
  const rows = await withFleet({ idle: 0, ports: held }, () => measureSubjects(subjects, patience))
  for (const { name, failure } of rows) if (failure?.startsWith('no answer')) silent.add(name)
  const title = `Checking ${formatCount(expandRange(range).length, 'port')}, ${held.length} of them held`
  return { title, text: formatTimings(rows, rows[0]), rows, verdicts: [] }
}

/** What did not answer for fewer ports in time is not asked about more. */
function skipIfSilent(subject, silent) {
  return silent.has(subject.name) ? { ...subject, hopeless: 'not asked: no answer for fewer ports' } : subject
}

function checkSubjects(range, dist) {
  const ports = expandRange(range)
  return [
    bareNode(),
    ourCommand(dist, [range], { statuses: [0, 1] }),
    npmPeer('get-port', [range]),
    npmPeer('detect-port', [range]),
    npmPeer('pid-port', [range], { mode: 'any-host' }),
    npmPeer('find-process', [range]),
    ssOnce('-tln'),
    ssOnce('-tlnp'),
    lsofLoop('lsof-any', ports),
    lsofLoop('lsof-listen', ports),
    witr(ports),
    killport(ports),
  ]
}
