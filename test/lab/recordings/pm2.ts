import { pm2App } from '../holders/index.ts'
import type { Lab } from '../lab.ts'
import type { Recording } from './recording.ts'

export async function recordPm2(lab: Lab): Promise<readonly Recording[]> {
  await pm2App(lab, { name: 'api', port: 7021 })
  await pm2App(lab, { name: 'api-cluster', port: 7022, mode: 'cluster' })
  // It cannot have the port, and pm2 tries it 15 times.
  await pm2App(lab, { name: 'late', port: 7021 })
  await lab.until(async () => (await lab.run('pm2', ['jlist'])).includes('"errored"'), 'pm2 to give up')
  const version = `pm2 ${(await lab.run('pm2', ['--version'])).trim()}`
  return [{ file: 'pm2-jlist', command: 'pm2 jlist', version, output: await lab.run('pm2', ['jlist']) }]
}
