import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeMachine, readLoad } from './machine/describe.mjs'
import { findNodes } from './machine/nodes.mjs'
import { endLeashed } from './measure/process.mjs'
import { parseOptions } from './options.mjs'
import { formatFacts, formatPart, formatVerdicts } from './print/report.mjs'
import { measureAnswers } from './suites/answers.mjs'
import { measureCheck } from './suites/check.mjs'
import { measureCollisions } from './suites/collisions.mjs'
import { measureCrash } from './suites/crash.mjs'
import { measureLeases } from './suites/leases.mjs'
import { measureLint } from './suites/lint.mjs'
import { measureMemory } from './suites/memory.mjs'
import { measureNaming } from './suites/naming.mjs'
import { measureServices } from './suites/services.mjs'
import { measureStartUp } from './suites/start-up.mjs'
import { measureWho } from './suites/who.mjs'

const MEASURE = {
  'start-up': measureStartUp,
  check: measureCheck,
  memory: measureMemory,
  naming: measureNaming,
  answers: measureAnswers,
  who: measureWho,
  services: measureServices,
  lint: measureLint,
  leases: measureLeases,
  collisions: measureCollisions,
  crash: measureCrash,
}

endWithParent()
const { options } = parseOptions(process.argv.slice(2))
execFileSync('ip', ['link', 'set', 'lo', 'up'])
await runSuites({ options, nodes: findNodes(), folder: makeFolder() })
process.exit(0)

async function runSuites(context) {
  const machine = describeMachine(context)
  print(`# Results of the bench\n\n${formatFacts(machine)}`)
  const parts = []
  for (const suite of context.options.suites) parts.push(...(await runSuite(suite, context)))
  print(formatVerdicts(parts.flatMap(({ verdicts }) => verdicts)))
  print(`Load average at the end: ${readLoad()}.`)
  if (context.options.json) writeFileSync(context.options.json, `${JSON.stringify({ machine, parts }, null, 2)}\n`)
}

/** A suite that takes long gives its parts one by one, so that each is told when it is there. */
async function runSuite(suite, context) {
  const parts = []
  for await (const part of await MEASURE[suite](context)) {
    print(formatPart(part))
    parts.push({ suite, ...part })
  }
  return parts
}

/** The parent holds the other end of standard input; where it ends, everything here does. */
function endWithParent() {
  const end = () => endLeashed().then(() => process.exit(130))
  process.stdin.on('end', end).resume()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
}

function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'port-preflight-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function print(text) {
  process.stdout.write(`${text}\n\n`)
}
