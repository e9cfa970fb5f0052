import { withFleet } from '../machine/fleet.mjs'
import { measureSubjects } from '../measure/rounds.mjs'
import { formatCount } from '../print/figures.mjs'
import { formatTimings } from '../print/timing.mjs'
import { countReported } from '../subjects/named.mjs'
import { bareNode, ourCommand } from '../subjects/ours.mjs'
import { killport, lsofLoop, npmPeer, ssOnce, witr } from '../subjects/peers.mjs'
import { EVERY_PORT, spreadPorts } from '../subjects/ports.mjs'
import { TARGETS } from '../targets.mjs'

export async function measureNaming({ options }) {
  const parts = []
  for (const idle of options.quick ? [50] : [50, 500]) {
    for (const held of options.quick ? [1, 10] : [1, 10, 100]) parts.push(await nameHolders({ idle, held }, options))
    parts.push(await nameAmongEveryPort(idle, options))
  }
  return parts
}

async function nameHolders({ idle, held }, options) {
  const ports = spreadPorts(held)
  const rows = await withFleet({ idle, ports }, ({ holders }) =>
    measureSubjects([...allPortLookers(ports, { holders, dist: options.dist }), ...peers(ports, holders)], options),
  )
  const title = `Naming ${formatCount(held, 'holder')} among ${idle} other processes`
  return describe(rows, { title, factor: TARGETS.namingSsFactor })
}

async function nameAmongEveryPort(idle, options) {
  const rows = await withFleet({ idle, ports: spreadPorts(100) }, ({ holders }) =>
    measureSubjects(allPortLookers([EVERY_PORT], { holders, dist: options.dist }), options),
  )
  const title = `Checking 65535 ports, naming 100 holders among ${idle} other processes`
  return describe(rows, { title, factor: TARGETS.everyPortSsFactor })
}

function allPortLookers(specs, { holders, dist }) {
  const ours = ourCommand(dist, specs, { statuses: [1] })
  const proof = [...ours.command, '--json']
  return [bareNode(), { ...ours, proof, countNamed: (text) => countReported(text, holders) }, ssOnce('-tlnp', holders)]
}

function peers(ports, holders) {
  return [
    npmPeer('pid-port', ports, { mode: 'any-host', holders }),
    npmPeer('find-process', ports, { holders }),
    lsofLoop('lsof-any', ports, holders),
    lsofLoop('lsof-listen', ports, holders),
    witr(ports, holders),
    killport(ports, holders),
  ]
}

function describe(rows, { title, factor }) {
  const [bare, ours, ss] = rows
  const target = bare.ms && ss.ms && bare.ms + factor * ss.ms
  const verdict = { name: title, unit: 'ms', target, measured: ours.ms }
  return { title, text: formatTimings(rows, bare), rows, verdicts: [verdict] }
}
