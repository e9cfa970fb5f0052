import { webImage } from '../containers.ts'
import type { Lab } from '../lab.ts'
import { formatIni, type Section } from './ini.ts'

export type PodmanContainer = {
  readonly name: string
  readonly publish?: readonly string[]
  /** Without one it is rootful. */
  readonly user?: string
  /** A rootless one has pasta unless it is slirp4netns, which goes with rootlessport. */
  readonly network?: string
  readonly command?: readonly string[]
}

/** Starts one and returns its id. */
export async function podmanContainer(lab: Lab, container: PodmanContainer): Promise<string> {
  const { name, publish = [], user, network, command = [] } = container
  const podman = await lab.podman({ user })
  const options = [...publish.map((port) => `--publish=${port}`), ...(network ? [`--network=${network}`] : [])]
  const id = await podman('run', '--detach', '--stop-signal=KILL', `--name=${name}`, ...options, webImage, ...command)
  return id.trim()
}

export type Quadlet = Omit<PodmanContainer, 'command'> & {
  /** One that the user has, unless it is that of the lab. */
  readonly image?: string
  /** More keys of [Service], such as Restart. */
  readonly service?: Section
}

/** Writes NAME.container and starts the unit NAME.service that comes of it. */
export async function quadlet(lab: Lab, { image = webImage, service = {}, ...container }: Quadlet): Promise<void> {
  const { name, publish = [], user, network } = container
  const commands = user === undefined ? lab : lab.as(user)
  const dir = user === undefined ? '/etc/containers/systemd' : `/home/${user}/.config/containers/systemd`
  await lab.podman({ user })
  const Container = {
    ...{ Image: image, ContainerName: name, PublishPort: publish, Network: network },
    PodmanArgs: '--stop-signal=KILL',
  }
  await commands.writeFile(
    `${dir}/${name}.container`,
    formatIni({ Container, Service: service, Install: { WantedBy: 'default.target' } }),
  )
  await commands.systemctl('daemon-reload')
  // The units of a user's quadlets wait for it, and nothing else here does.
  await lab.systemctl('start', 'network-online.target')
  await commands.systemctl('start', `${name}.service`)
}
