import { QUESTION } from '../../../src/host/services/units/states.ts'
import type { Commands } from '../commands.ts'
import { socketUnit, startSystemUnit, startUserUnit, systemUnit, userUnit } from '../holders/index.ts'
import type { Lab } from '../lab.ts'
import type { Recording } from './recording.ts'

const properties = [
  ...['Id', 'Names', 'Description', 'LoadState', 'ActiveState', 'SubState', 'UnitFileState', 'Result', 'NRestarts'],
  ...['Type', 'Restart', 'RestartUSec', 'MainPID', 'ExecMainPID', 'ExecMainCode', 'ExecMainStatus', 'User'],
  ...['FragmentPath', 'SourcePath', 'DropInPaths', 'ControlGroup', 'InvocationID', 'ExecStart'],
  ...['Listen', 'Triggers', 'TriggeredBy', 'ActiveEnterTimestamp', 'StateChangeTimestamp'],
]
const restarting = { Restart: 'always', RestartSec: '500ms' }

/** A unit, an instance, a socket and its service, one in a restart loop, one that is not there; of the system and of alice. */
export async function recordSystemd(lab: Lab): Promise<readonly Recording[]> {
  await systemUnit(lab, { name: 'web', port: 7001, service: { Restart: 'always' } })
  await systemUnit(lab, { name: 'app@blue', port: 7002 })
  await socketUnit(lab, { name: 'echo', port: 7003 })
  await startSystemUnit(lab, { name: 'loser', port: 7001, service: restarting })
  await userUnit(lab, { name: 'web', port: 7004 })
  await socketUnit(lab, { name: 'echo', port: 7005, user: 'alice' })
  await startUserUnit(lab, { name: 'loser', port: 7001, service: restarting })
  const units = ['web.service', 'app@blue.service', 'echo.socket', 'echo.service', 'loser.service', 'gone.service']
  const userUnits = ['web.service', 'echo.socket', 'loser.service', 'local-ai.service', 'gone.service']
  await lab.until(async () => (await countRestarts(lab)) > 1 && (await countRestarts(lab.as('alice'))) > 1, 'restarts')
  return [
    await record(lab, 'systemctl-show-system', ['show', `--property=${properties}`, ...units]),
    await record(lab.as('alice'), 'systemctl-show-user', ['--user', 'show', `--property=${properties}`, ...userUnits]),
    await record(lab.as('alice'), 'systemctl-show-sockets-user', [
      '--user',
      'show',
      '--property=Id,Listen',
      '--',
      '*.socket',
    ]),
    await record(lab, 'systemctl-show-states-system', QUESTION),
    await record(lab.as('alice'), 'systemctl-show-states-user', ['--user', ...QUESTION]),
    await record(lab, 'systemctl-list-sockets-system', ['list-sockets', '--output=json']),
    await record(lab.as('alice'), 'systemctl-list-sockets-user', ['--user', 'list-sockets', '--output=json']),
  ]
}

async function countRestarts({ systemctl }: Commands): Promise<number> {
  return Number(await systemctl('show', '--property=NRestarts', '--value', 'loser.service'))
}

async function record({ run }: Commands, file: string, args: readonly string[]): Promise<Recording> {
  const [version = ''] = (await run('systemctl', ['--version'])).split('\n')
  return { file, command: `systemctl ${args.join(' ')}`, version, output: await run('systemctl', args) }
}
