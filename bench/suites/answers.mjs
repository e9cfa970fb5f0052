import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runsTypeScript } from '../machine/nodes.mjs'
import { runProcess } from '../measure/process.mjs'
import { countOurWrong, formatOurs, formatPeers, formatTotals, LEGEND } from '../print/answers.mjs'

const SCRIPT = fileURLToPath(new URL('../answers/ask-all.mjs', import.meta.url))
const SPACE = fileURLToPath(new URL('../../test/port-space/port-space.ts', import.meta.url))

export async function measureAnswers({ options, nodes }) {
  const node = nodes.find(({ version }) => runsTypeScript(version))
  const lack = findLack(node, options.dist)
  if (lack) return [describeLack(`Not asked: ${lack}.`)]
  const command = [node.path, SCRIPT, JSON.stringify({ dist: options.dist })]
  const { status, stdout, stderr } = await runProcess(command, { capture: true, limitMs: 600_000 })
  return status === 0 ? describe(JSON.parse(stdout)) : [describeLack(`Failed: ${stderr.trim()}`)]
}

function findLack(node, dist) {
  if (!node) return 'no Node here that runs TypeScript (22.18 or later)'
  if (!existsSync(SPACE)) return 'test/port-space/ is not there'
  return existsSync(join(dist, 'cli.js')) ? undefined : 'dist/cli.js is not built'
}

function describeLack(text) {
  return { title: 'Answers', text, rows: [], verdicts: [makeVerdict(undefined)] }
}

function describe({ rows, absent }) {
  const asked = rows.filter(({ unavailable }) => !unavailable)
  const remarks = [LEGEND, ...listLeftOut({ rows, absent })].join('\n\n')
  const verdicts = [makeVerdict(countOurWrong(asked))]
  return [
    { title: 'Answers about a port on all addresses', text: `${formatPeers(asked)}\n\n${remarks}`, rows, verdicts: [] },
    { title: 'Our answers by address', text: formatOurs(asked), rows: [], verdicts: [] },
    { title: 'Answers counted', text: formatTotals(asked), rows: [], verdicts },
  ]
}

function listLeftOut({ rows, absent }) {
  const kinds = rows.flatMap(({ kind, unavailable }) => (unavailable ? [`Not held: ${kind} (${unavailable}).`] : []))
  return [...kinds, ...absent.map(({ name, absent: reason }) => `Absent: ${name} (${reason}).`)]
}

function makeVerdict(measured) {
  return { name: 'Our wrong answers, every address', unit: 'answers', target: 0, measured }
}
