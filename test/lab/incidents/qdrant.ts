import { webImage } from '../containers.ts'
import { formatIni, quadlet } from '../holders/index.ts'
import type { Lab } from '../lab.ts'

// There is no qdrant for Debian and none in npm: a server of its ports runs under its name, and its image is the lab's
// own image under the name that the real one has.

export const image = 'localhost/qdrant/qdrant:v1'
export const ports = [6333, 6334] as const
export const systemUnit = 'qdrant.service'
export const userUnit = 'podman-local-ai-qdrant.service'
export const container = 'local-ai-qdrant'

const program = `#!/usr/bin/python3
import socket
servers = []
for port in (${ports.join(', ')}):
    server = socket.socket()
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server.bind(("0.0.0.0", port))
    server.listen()
    servers.append(server)
print("Qdrant HTTP listening on 6333")
while True:
    servers[0].accept()
`

export const restart = { Restart: 'always', RestartSec: '2' }

/** A unit of the system, which starts with the machine, and runs now. */
export async function installSystem(lab: Lab): Promise<void> {
  await lab.writeFile('/usr/local/bin/qdrant', program)
  await lab.run('chmod', ['755', '/usr/local/bin/qdrant'])
  const Unit = { Description: 'Qdrant', StartLimitIntervalSec: '0' }
  const Service = { ExecStart: '/usr/local/bin/qdrant', ...restart }
  await lab.writeFile(
    `/etc/systemd/system/${systemUnit}`,
    formatIni({ Unit, Service, Install: { WantedBy: 'multi-user.target' } }),
  )
  await lab.systemctl('daemon-reload')
  await lab.systemctl('enable', systemUnit)
}

const options = ['--network=slirp4netns', '--stop-signal=KILL', ...ports.map((port) => `--publish=${port}:80`)]

/** What `podman generate systemd` writes of a container of alice. */
export async function installGenerated(lab: Lab): Promise<void> {
  const alice = lab.as('alice')
  const podman = await imageOf(lab)
  await podman('create', `--name=${container}`, ...options, image)
  const flags = ['--new', '--container-prefix=podman', '--restart-policy=always', '--restart-sec=2']
  const text = await podman('generate', 'systemd', '--name', ...flags, container)
  await podman('rm', container)
  await alice.writeFile(
    `/home/alice/.config/systemd/user/${userUnit}`,
    text.replace('[Unit]', '[Unit]\nStartLimitIntervalSec=0'),
  )
  await alice.systemctl('daemon-reload')
  await alice.systemctl('enable', userUnit)
}

/** The same as a Quadlet, which always starts with the user's manager. */
export async function installQuadlet(lab: Lab): Promise<void> {
  await imageOf(lab)
  const name = userUnit.replace('.service', '')
  const publish = ports.map((port) => `${port}:80`)
  await quadlet(lab, { name, image, user: 'alice', network: 'slirp4netns', publish, service: restart }).catch(() => {})
}

/** The podman of alice, with the image. */
export async function imageOf(lab: Lab) {
  const podman = await lab.podman({ user: 'alice' })
  await podman('tag', webImage, image)
  return podman
}

/** A container of the same ports that no unit knows. */
export async function runBeside(lab: Lab, name: string): Promise<string> {
  const podman = await imageOf(lab)
  return (await podman('run', '--detach', `--name=${name}`, ...options, image)).trim()
}

/** One whose start has failed, or never came. */
export async function createBeside(lab: Lab, name: string): Promise<void> {
  await (await imageOf(lab))('create', `--name=${name}`, ...options, image)
}
