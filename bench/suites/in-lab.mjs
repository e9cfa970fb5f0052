import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runsTypeScript } from '../machine/nodes.mjs'
import { runProcess } from '../measure/process.mjs'

const SCRIPT = fileURLToPath(new URL('../who/measure-in-lab.mjs', import.meta.url))
const LIMIT_MS = 1_200_000

/** The figures of a scene in the lab and the version of the Node that took them, or why it is `unavailable`. */
export async function measureInLab(scene, { options, nodes, tools = {} }) {
  const node = nodes.find(({ version }) => runsTypeScript(version))
  const lack = findLack(node, options.dist)
  if (lack) return { unavailable: lack }
  const command = [node.path, SCRIPT, JSON.stringify({ ...options, scene, tools })]
  const { status, stdout, stderr } = await runProcess(command, { capture: true, leash: true, limitMs: LIMIT_MS })
  if (status !== 0) return { unavailable: stderr.trim().split('\n')[0] || `ended with ${status}` }
  return { version: node.version, ...JSON.parse(stdout) }
}

function findLack(node, dist) {
  if (!node) return 'no Node here that runs TypeScript (22.18 or later)'
  return existsSync(join(dist, 'cli.js')) ? undefined : 'dist/cli.js is not built'
}
