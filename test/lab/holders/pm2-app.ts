import type { Lab } from '../lab.ts'
import type { Listeners } from '../listeners.ts'
import { nodeScript } from './server.ts'

export type Pm2App = {
  readonly mode?: 'fork' | 'cluster'
  readonly name: string
  readonly port: number
  readonly user?: string
  /** Another PM2_HOME than ~/.pm2. */
  readonly home?: string
  /** Of who starts it, which pm2 passes on. */
  readonly env?: Readonly<Record<string, string>>
}

/** In cluster mode the daemon of pm2 itself holds the port. */
export async function pm2App(
  lab: Lab,
  { mode = 'fork', name, port, user = 'root', home, env: passed }: Pm2App,
): Promise<Listeners> {
  const env = { ...passed, ...(home === undefined ? {} : { PM2_HOME: home }) }
  const { run } = lab.as(user)
  await lab.writeFile(nodeScript.path, nodeScript.text)
  const instances = mode === 'cluster' ? ['--instances', '1'] : []
  await run('pm2', ['start', nodeScript.path, '--name', name, ...instances, '--', `${port}`], { env })
  return lab.listening(port)
}
