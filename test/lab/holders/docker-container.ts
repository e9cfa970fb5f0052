import { webImage } from '../containers.ts'
import type { Lab } from '../lab.ts'

export type DockerContainer = {
  readonly name: string
  /** As after --publish: 127.0.0.1:8080:80/tcp */
  readonly publish?: readonly string[]
  readonly network?: string
  readonly userlandProxy?: boolean
  /** What it runs, unless its httpd at port 80. */
  readonly command?: readonly string[]
}

/** Starts one and returns its id. Without the userland proxy the daemon itself holds the port. */
export async function dockerContainer(lab: Lab, container: DockerContainer): Promise<string> {
  const { name, publish = [], network, userlandProxy = true, command = [] } = container
  const docker = await lab.docker({ userlandProxy })
  const options = [...publish.map((port) => `--publish=${port}`), ...(network ? [`--network=${network}`] : [])]
  const id = await docker('run', '--detach', '--stop-signal=KILL', `--name=${name}`, ...options, webImage, ...command)
  return id.trim()
}
