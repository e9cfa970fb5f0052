import { startSystemUnit, startUserUnit, systemUnit } from '../holders/index.ts'
import { servers } from '../holders/server.ts'
import type { Lab } from '../lab.ts'
import type { Recording } from './recording.ts'

const port = 7061
const service = { Restart: 'on-failure', RestartSec: '30' }
const fields = [
  ...['MESSAGE', '_UID', '_SYSTEMD_UNIT', '_SYSTEMD_USER_UNIT', 'UNIT', 'USER_UNIT'],
  ...['_SYSTEMD_INVOCATION_ID', 'INVOCATION_ID', 'USER_INVOCATION_ID'],
]

/** What the journal has of units of the system and of alice that do not get a port, or whose program is not there. */
export async function recordFailures(lab: Lab): Promise<readonly Recording[]> {
  await systemUnit(lab, { name: 'has-it', port })
  await startSystemUnit(lab, { name: 'late', port, command: servers.python(port), service })
  await startSystemUnit(lab, { name: 'gone', port, command: '/opt/nobody' }).catch(() => {})
  await startUserUnit(lab, { name: 'late', port, command: servers.busybox(port), service })
  const restarting = async (systemctl: Lab['systemctl']) =>
    (await systemctl('show', '--property=SubState', 'late.service')).includes('auto-restart')
  await lab.until(async () => (await restarting(lab.systemctl)) && (await restarting(lab.as('alice').systemctl)))
  const args = [
    ...['--quiet', '--no-pager', '--output=json', `--output-fields=${fields}`, '--lines=60'],
    ...['_SYSTEMD_UNIT=late.service', '_SYSTEMD_UNIT=gone.service', '+', '_UID=0', 'UNIT=late.service'],
    ...['UNIT=gone.service', '+', '_UID=1001', '_SYSTEMD_USER_UNIT=late.service', '+', '_UID=1001'],
    'USER_UNIT=late.service',
  ]
  const [version = ''] = (await lab.run('journalctl', ['--version'])).split('\n')
  const output = await lab.run('journalctl', args)
  return [{ file: 'journal-failures', command: `journalctl ${args.join(' ')}`, version, output }]
}
