import type { Commands } from './commands.ts'

/** One container engine's command line. */
export type Engine = (...args: readonly string[]) => Promise<string>

export type DockerOptions = { readonly userlandProxy?: boolean }

/** Has a shell, httpd, nc and sleep, and answers port 80 by default. */
export const webImage = 'localhost/web:1'

const imagePath = '/opt/web-image.tar'
const daemonConfig = '/etc/docker/daemon.json'
const importArgs = ['import', '--change', 'CMD ["/bin/httpd","-f","-p","80","-h","/www"]', imagePath, webImage]

export async function openPodman(commands: Commands): Promise<Engine> {
  const { exitCode } = await commands.exec('podman', ['image', 'exists', webImage])
  if (exitCode !== 0) await commands.run('podman', importArgs)
  return (...args) => commands.run('podman', args)
}

/** A running daemon is started anew where it must change its ways, and that ends its containers. */
export async function openDocker(commands: Commands, { userlandProxy = true }: DockerOptions): Promise<Engine> {
  const wanted = JSON.stringify({ 'userland-proxy': userlandProxy })
  const { stdout: present } = await commands.exec('cat', [daemonConfig])
  if (present !== wanted) await restartDocker(commands, wanted)
  return (...args) => commands.run('docker', args)
}

async function restartDocker(commands: Commands, config: string) {
  await commands.writeFile(daemonConfig, config)
  await commands.systemctl('restart', 'docker.service')
  await commands.run('docker', importArgs)
}
