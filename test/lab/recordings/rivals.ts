import { CONTENDER_PROPERTIES, CONTENDER_STATES } from '../../../src/host/managers/rival-units.ts'
import { FACT_PROPERTIES } from '../../../src/host/managers/unit-facts.ts'
import type { Commands } from '../commands.ts'
import { quadlet, startSystemUnit, systemUnit } from '../holders/index.ts'
import { nodeScript, servers } from '../holders/server.ts'
import type { Lab } from '../lab.ts'
import type { Recording } from './recording.ts'

const service = { Restart: 'always', RestartSec: '2' }

/** Losers of port 7041: of the system with python and node, of alice with both helpers of podman, and one that gave up. */
export async function recordRivals(lab: Lab): Promise<readonly Recording[]> {
  const port = 7041
  await systemUnit(lab, { name: 'first', port })
  await lab.writeFile(nodeScript.path, nodeScript.text)
  await lab.writeFile('/etc/shop.env', `SHOP_AT=${port}\n`)
  const variables = { EnvironmentFile: '/etc/shop.env', Environment: ['MODE=a b', 'ADMIN_PORT=7042'] }
  const command = `/usr/local/bin/node ${nodeScript.path} $SHOP_AT`
  await startSystemUnit(lab, { name: 'by-file', port, command, service: { ...service, ...variables } })
  await startSystemUnit(lab, { name: 'by-argument', port, command: servers.python(port), service })
  await startSystemUnit(lab, { name: 'tired', port, command: servers.python(port), service: { Restart: 'always' } })
  for (const [name, network] of Object.entries({ slirp: 'slirp4netns', pasta: undefined })) {
    const publish = [`${port}:80`]
    await quadlet(lab, { name, publish, user: 'alice', service, ...(network && { network }) }).catch(() => {})
  }
  const alice = lab.as('alice')
  await Promise.all([
    ...['by-file', 'by-argument'].map((name) => restarted(lab, `${name}.service`)),
    ...['slirp', 'pasta'].map((name) => restarted(lab, `${name}.service`, alice)),
  ])
  return [
    await recordShow(lab, 'system', []),
    await recordShow(alice, 'user', ['--user']),
    ...(await Promise.all(['by-file', 'by-argument'].map((name) => recordJournal(lab, name, '_SYSTEMD_UNIT')))),
    ...(await Promise.all(['slirp', 'pasta'].map((name) => recordJournal(lab, name, '_SYSTEMD_USER_UNIT')))),
  ]
}

async function restarted(lab: Lab, unit: string, { systemctl }: Commands = lab): Promise<void> {
  const states = async () => await systemctl('show', '--property=NRestarts,SubState', unit)
  await lab.until(async () => /NRestarts=[1-9][\s\S]*auto-restart/.test(await states()), `the pause of ${unit}`)
}

async function recordShow({ run }: Commands, name: string, scope: readonly string[]): Promise<Recording> {
  const properties = [...FACT_PROPERTIES, ...CONTENDER_PROPERTIES].join(',')
  const args = [...scope, 'show', `--property=${properties}`, `--state=${CONTENDER_STATES}`, '--', '*.service']
  const [version = ''] = (await run('systemctl', ['--version'])).split('\n')
  const output = await run('systemctl', args)
  return { file: `systemctl-show-rivals-${name}`, command: `systemctl ${args.join(' ')}`, version, output }
}

async function recordJournal({ run }: Commands, name: string, field: string): Promise<Recording> {
  const args = ['--quiet', '--no-pager', '--output=cat', '--lines=50', `${field}=${name}.service`]
  const [version = ''] = (await run('journalctl', ['--version'])).split('\n')
  const output = await run('journalctl', args)
  return { file: `journal-${name}`, command: `journalctl ${args.join(' ')}`, version, output }
}
