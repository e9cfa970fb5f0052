import { median } from '../measure/median.mjs'
import { measureSubjects } from '../measure/rounds.mjs'
import { formatTimings } from '../print/timing.mjs'
import { composeSubjects } from '../subjects/compose.mjs'
import { bareNode, ourAction, ourCommand } from '../subjects/ours.mjs'
import { TARGETS } from '../targets.mjs'

/** All Nodes and commands take turns, so one table's ratio may be held against another's. */
export async function measureStartUp({ options, nodes, folder }) {
  const groups = nodes.map((node) => ({ node, subjects: startSubjects(node.path, { options, folder }) }))
  const rows = await measureSubjects(
    groups.flatMap(({ subjects }) => subjects),
    options,
  )
  return groups.map(({ node, subjects }, index) =>
    describe(node, rows.slice(index * subjects.length).slice(0, subjects.length)),
  )
}

function startSubjects(node, { options, folder }) {
  const cli = { ...ourCommand(options.dist, ['6379'], { node }), name: 'port-preflight 6379' }
  return [
    bareNode(node),
    cli,
    ourAction(options.dist, { node, folder }),
    ...composeSubjects(options.dist, { node, folder }),
  ]
}

function describe({ version }, rows) {
  const [bare, cli, action, named, declared] = rows
  return {
    title: `Start-up, Node ${version}, one free port`,
    text: formatTimings(rows, bare),
    rows,
    verdicts: [
      { name: `CLI over bare Node ${version}`, unit: 'x', target: TARGETS.cliStartRatio, measured: ratio(cli, bare) },
      {
        name: `Action over bare Node ${version}`,
        unit: 'x',
        target: TARGETS.actionStartRatio,
        measured: ratio(action, bare),
      },
      {
        name: `one compose file over its needs as arguments, Node ${version}`,
        unit: 'ms',
        target: TARGETS.composeFileMs,
        measured: difference(declared, named),
      },
    ],
  }
}

function ratio({ ms }, base) {
  return ms && ms / base.ms
}

/** In each round, so that a slow minute of the machine counts for nothing. */
function difference({ samples }, base) {
  const own = samples.slice(0, base.samples.length).map((ms, at) => ms - base.samples[at])
  return own.length === 0 ? undefined : median(own)
}
