import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runsTypeScript } from '../machine/nodes.mjs'
import { runProcess } from '../measure/process.mjs'
import { formatHung, formatNamed, formatOwn, formatPort } from '../print/who.mjs'
import { findTool } from '../subjects/peers.mjs'
import { TARGETS } from '../targets.mjs'

const SCRIPT = fileURLToPath(new URL('../who/measure-in-lab.mjs', import.meta.url))
const LIMIT_MS = 1_200_000

export async function measureWho({ options, nodes }) {
  const node = nodes.find(({ version }) => runsTypeScript(version))
  const lack = findLack(node, options.dist)
  if (lack) return [describeLack(lack)]
  const command = [node.path, SCRIPT, JSON.stringify({ ...options, tools: findTools() })]
  const { status, stdout, stderr } = await runProcess(command, { capture: true, leash: true, limitMs: LIMIT_MS })
  if (status !== 0) return [describeLack(stderr.trim().split('\n')[0] || `ended with ${status}`)]
  const { unavailable, ...measured } = JSON.parse(stdout)
  return unavailable ? [describeLack(unavailable)] : describe(measured, node.version)
}

function findLack(node, dist) {
  if (!node) return 'no Node here that runs TypeScript (22.18 or later)'
  return existsSync(join(dist, 'cli.js')) ? undefined : 'dist/cli.js is not built'
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
