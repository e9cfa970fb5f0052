import { formatHung, formatNamed, formatOwn, formatPort } from '../print/who.mjs'
import { findTool } from '../subjects/peers.mjs'
import { TARGETS } from '../targets.mjs'
import { measureInLab } from './in-lab.mjs'

export async function measureWho({ options, nodes }) {
  const { unavailable, version, ...measured } = await measureInLab('who', { options, nodes, tools: findTools() })
  return unavailable ? [describeLack(unavailable)] : describe(measured, version)
}

/** What the lab has not of its own. */
function findTools() {
  const { WITR, KILLPORT } = process.env
  return { witr: findTool('witr', WITR), killport: findTool('killport', KILLPORT), fuser: findTool('fuser') }
}

function describeLack(reason) {
  const verdicts = [makeVerdict('`who`, one port', undefined), hungVerdict({})]
  return { title: '`who`, one port', text: `Not measured: ${reason}`, rows: [], verdicts }
}

function describe({ containers, units, parts, hung }, version) {
  const scene = `${containers} containers and ${units} units, Node ${version}`
  const costs = parts.map(readCosts)
  return [
    ...parts.map(({ truth, rows }, index) => describePort(truth, { rows, costs: costs[index], scene })),
    { title: '`who`: what is its own', text: formatOwn(costs), rows: [], verdicts: [] },
    describeNamed(parts),
    {
      title: '`who` with a docker that does not answer',
      text: formatHung(hung),
      rows: hung.rows,
      verdicts: [hungVerdict(hung)],
    },
  ]
}

/** All that was said is in the rows, for who reads it with other eyes. */
function describeNamed(parts) {
  const rows = parts.flatMap(({ truth, named }) => named.map((row) => ({ port: truth.name, ...row })))
  return { title: '`who` and its peers: what was named', text: formatNamed(rows), rows, verdicts: [] }
}

function describePort({ name }, { rows, costs, scene }) {
  const worst = costs.forms.map(({ own }) => own)
  const measured = worst.includes(undefined) ? undefined : Math.max(...worst)
  const verdicts = [makeVerdict(`\`who\` of ${name}, its own time`, measured)]
  return { title: `\`who\` of ${name}, ${scene}`, text: formatPort(rows), rows, verdicts }
}

/** Of both forms, in ms: the whole, what is over bare node, and what is left without the answers of the managers. */
function readCosts({ truth, rows, asked, answers }) {
  const [bare, ...forms] = rows.slice(0, 3)
  return {
    name: truth.name,
    asked: asked.map(({ name, ofManager }) => ({ name, ms: ofManager && rows.find((row) => row.name === name).ms })),
    answers,
    forms: forms.map(({ name, ms }) => {
      const over = ms && bare.ms && ms - bare.ms
      return { name, ms, over, own: over && over - answers }
    }),
  }
}

function makeVerdict(name, measured) {
  return { name, unit: 'ms', target: TARGETS.whoOwnMs, measured }
}

/** No figure where the rest of the report was not there: fast and empty is no answer. */
function hungVerdict({ rows: [bare, ours] = [], isNamed, gap }) {
  const target = bare?.ms && TARGETS.whoDeadlineMs + bare.ms + TARGETS.whoOwnMs
  return { name: '`who` with a hung docker', unit: 'ms', target, measured: isNamed && gap ? ours.ms : undefined }
}
