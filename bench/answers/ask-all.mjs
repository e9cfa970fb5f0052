// ask-all.mjs OPTIONS: holds a port in every way there is, asks the kernel and every tool, and prints what each said as
// JSON. A process of its own, because the ways of holding are TypeScript, which not every Node runs as it is.

import { kinds } from '../../test/port-space/kinds.ts'
import { askKernel } from '../../test/port-space/oracle.ts'
import { openPortSpace } from '../../test/port-space/port-space.ts'
import { readOurAnswer } from './read-answer.mjs'
import { listTools } from './tools.mjs'

const FIRST_PORT = 21_000
const { dist } = JSON.parse(process.argv[2])
const tools = listTools()

const space = await openPortSpace()
const rows = [await askAbout('nobody', { port: FIRST_PORT, pids: [] })]
for (const [index, kind] of Object.keys(kinds).entries()) rows.push(await holdAndAsk(kind, FIRST_PORT + 1 + index))
await space.close()
process.stdout.write(
  JSON.stringify({ rows, absent: tools.flatMap(({ name, absent }) => (absent ? [{ name, absent }] : [])) }),
)

async function holdAndAsk(kind, port) {
  const unavailable = space.unavailable(kind)
  if (unavailable) return { kind, unavailable }
  const held = await space.hold(kind, port)
  try {
    return await askAbout(kind, held)
  } finally {
    await held.release()
  }
}

/** The kernel is asked before and after: what changed in between is nobody's mistake. */
async function askAbout(kind, { port, pids }) {
  const endpoints = listEndpoints(kind, port)
  const truth = await askKernel(space, endpoints)
  const ours = []
  for (const endpoint of endpoints) ours.push(await askUs(endpoint))
  const peers = await askPeers(port)
  const after = await askKernel(space, endpoints)
  return { kind, port, pids, endpoints, truth, ours, peers, steady: truth.join() === after.join() }
}

function listEndpoints(kind, port) {
  const tcp = ['*', '0.0.0.0', '127.0.0.1'].map((address) => ({ proto: 'tcp', address, port }))
  return kind.startsWith('udp') ? [...tcp, { proto: 'udp', address: '*', port }] : tcp
}

async function askUs({ proto, address, port }) {
  const spec = `${address === '*' ? '' : `${address}:`}${port}${proto === 'udp' ? '/udp' : ''}`
  return readOurAnswer(await space.exec(process.execPath, [`${dist}/cli.js`, spec, '--json']), port)
}

async function askPeers(port) {
  const answers = {}
  for (const { name, absent, command, read } of tools) {
    const [file, ...args] = command(port)
    if (!absent) answers[name] = read(await space.exec(file, args), port)
  }
  return answers
}
