import { startSupervisorProgram, supervisorProgram } from '../holders/index.ts'
import type { Lab } from '../lab.ts'
import type { Recording } from './recording.ts'

const method = 'supervisor.getAllProcessInfo'
const call = `<?xml version="1.0"?><methodCall><methodName>${method}</methodName><params/></methodCall>`

/** Two of a group, one that has given up, one that is between two tries. */
export async function recordSupervisor(lab: Lab): Promise<readonly Recording[]> {
  await supervisorProgram(lab, { group: 'shop', program: 'worker', port: 7011, numprocs: 2 })
  await startSupervisorProgram(lab, { program: 'late', port: 7011, keys: { startretries: '0' } })
  await startSupervisorProgram(lab, { program: 'trying', port: 7011, keys: { startretries: '1000' } })
  await lab.until(async () => /late .*FATAL/.test(await status(lab)), 'FATAL')
  await lab.until(async () => /trying .*BACKOFF/.test(await status(lab)), 'BACKOFF')
  const version = `supervisor ${(await lab.run('supervisord', ['--version'])).trim()}`
  const url = ['--unix-socket', '/run/supervisor.sock', '--header', 'Content-Type: text/xml', 'http://supervisor/RPC2']
  const output = await lab.run('curl', ['--silent', '--show-error', '--data-binary', '@-', ...url], { input: call })
  return [{ file: 'supervisor-processes', command: `POST /RPC2 ${method}`, version, output }]
}

/** Its exit code says no more than that one of them does not run. */
async function status(lab: Lab): Promise<string> {
  return (await lab.exec('supervisorctl', ['status'])).stdout
}
