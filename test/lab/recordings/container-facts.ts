import { webImage } from '../containers.ts'
import type { Lab } from '../lab.ts'
import type { Recording } from './recording.ts'

/** What both engines tell of containers one by one: up, in a loop, given up, stopped, never started, in the way, and of the host. */
const containersAt = (port: number): readonly (readonly string[])[] => [
  ['--name=up', '--restart=always', `--publish=127.0.0.1:${port}:80`, `--publish=${port + 1}:80/udp`, webImage],
  ['--name=looping', '--restart=on-failure', webImage, '/bin/sh', '-c', 'sleep 0.1; exit 3'],
  ['--name=exhausted', '--restart=on-failure:1', webImage, '/bin/sh', '-c', 'exit 3'],
  ['--name=stopped', '--restart=unless-stopped', `--publish=${port + 2}:80`, webImage],
  ['--name=clash', `--publish=127.0.0.1:${port}:80`, webImage],
  ['--name=missing', webImage, '/nonexistent'],
  [
    '--name=host',
    '--network=host',
    `--env=PORT=${port + 3}`,
    '--expose=9090',
    webImage,
    '/bin/httpd',
    '-f',
    '-p',
    `${port + 4}`,
  ],
]

export async function recordContainerFacts(lab: Lab): Promise<readonly Recording[]> {
  await lab.docker()
  await lab.podman({ user: 'alice' })
  const engines = [
    ['docker', 'root', 7300],
    ['podman', 'alice', 7400],
  ] as const
  for (const [program, user, port] of engines) {
    for (const options of containersAt(port))
      await lab.exec(program, ['run', '--detach', '--stop-signal=KILL', ...options], { user })
    await lab.run(program, ['stop', 'stopped'], { user })
    await lab.run(program, ['create', '--name=made', webImage], { user })
  }
  return [await recordInspect(lab, 'docker', 'root'), await recordInspect(lab, 'podman', 'alice')]
}

async function recordInspect(lab: Lab, program: string, user: string): Promise<Recording> {
  const ids = (await lab.run(program, ['ps', '--all', '--quiet', '--no-trunc'], { user })).trim().split('\n')
  const output = await lab.run(program, ['inspect', '--type=container', ...ids], { user })
  const version = `${(await lab.run(program, ['--version'])).trim()}, as ${user}`
  return { file: `${program}-inspect-${user}`, command: `${program} inspect --type=container ID…`, version, output }
}
