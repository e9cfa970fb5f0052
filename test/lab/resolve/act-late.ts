// Run in a lab, by its node: resolves as the command line does, and runs a command between the look and each act.
// Where that makes /tmp/blind, no look comes about any more. Prints the outcomes. Arguments: the command for a shell, what may be stopped, needs.

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { hostOf } from '../../../src/host/index.ts'
import { HostError } from '../../../src/model/errors.ts'
import { preflight } from '../../../src/preflight.ts'
import { parseArguments } from '../../../src/requirements/arguments.ts'
import { readRequest } from '../../../src/requirements/index.ts'

const [command = 'true', resolve = '', ...needs] = process.argv.slice(2)
const host = hostOf(process.platform)
const late: typeof host = {
  ...host,
  async look(...wanted) {
    if (existsSync('/tmp/blind')) throw new HostError('it is blind')
    return host.look(...wanted)
  },
  async act(...order) {
    execFileSync('sh', ['-c', command], { stdio: 'ignore' })
    return host.act(...order)
  },
}
const demands = parseArguments(needs)
const request = await readRequest({ resolve }, { demands })
const { report } = await preflight(request, late)
console.log(JSON.stringify(report.outcomes.map(({ result, reason }) => ({ result, reason }))))
