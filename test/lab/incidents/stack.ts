import { webImage } from '../containers.ts'
import { nodeScript } from '../holders/server.ts'
import type { Lab } from '../lab.ts'

// The ports of a stack: some are held by an earlier instance of it, one by Debian's own redis, one by a server that a
// developer has started.

/** What the stack needs before it can start. */
export const needs = [
  'redis=6379',
  'tts=7001',
  'orchestrator=8080',
  'gateway=8081 optional',
  'metrics=9090 optional',
] as const
export const required = [6379, 7001, 8080] as const
export const ports = [...required, 8081, 9090] as const
export const project = 'voice-old'

/** Its redis did not get its port, and was never started. */
const services = {
  redis: { image: 'localhost/redis:7', ports: ['6379:80'], stop_signal: 'KILL' },
  tts: { image: webImage, ports: ['7001:80'], stop_signal: 'KILL' },
  gateway: { image: webImage, ports: ['8081:80'], stop_signal: 'KILL', restart: 'unless-stopped' },
  metrics: { image: webImage, ports: ['9090:80'], stop_signal: 'KILL' },
}

export async function occupy(lab: Lab): Promise<void> {
  await lab.systemctl('enable', 'redis-server.service')
  await lab.systemctl('start', 'redis-server.service')
  await lab.listening(6379)
  const docker = await lab.docker()
  await docker('tag', webImage, services.redis.image)
  const path = `/srv/${project}/compose.yaml`
  // JSON is YAML.
  await lab.writeFile(path, JSON.stringify({ services }, null, 2))
  await lab.exec('docker', ['compose', '--project-name', project, '--file', path, 'up', '--detach'], { seconds: 60 })
  await lab.writeFile(nodeScript.path, nodeScript.text)
  await develop(lab)
}

/** In a terminal of alice. */
export async function develop(lab: Lab): Promise<void> {
  lab.as('alice').start('node', [nodeScript.path, '8080'])
  await lab.listening(8080)
}
