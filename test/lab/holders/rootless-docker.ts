import { webImage } from '../containers.ts'
import type { Lab } from '../lab.ts'
import { formatIni } from './ini.ts'

/** How rootlesskit connects the containers, and which process then has their ports: it, slirp4netns or pasta. */
export type RootlessNetwork = { readonly driver: 'builtin' | 'slirp4netns' | 'implicit'; readonly net: string }

/** Gives a user the docker of her own that docker's setup tool installs, with the web image; `docker` then asks it. */
export async function installRootlessDocker(lab: Lab, user: string): Promise<void> {
  // Debian has the tools of rootless docker outside of the PATH, where they do not find each other.
  await lab.run('bash', ['-c', 'ln -s /usr/share/docker.io/contrib/dockerd-rootless*.sh /usr/bin/'])
  const release = (await lab.run('uname', ['--kernel-release'])).trim()
  // The kernel of a lab has no modules; the tool wants to read that this is one of those built in.
  await lab.writeFile(`/lib/modules/${release}/modules.builtin`, 'kernel/net/ipv4/netfilter/ip_tables.ko\n')
  await lab.as(user).run('dockerd-rootless-setuptool.sh', ['install'])
  const change = 'CMD ["/bin/httpd","-f","-p","80","-h","/www"]'
  await lab.as(user).run('docker', ['import', '--change', change, '/opt/web-image.tar', webImage])
}

/** Starts her docker anew with that network, and ends its containers. */
export async function connectRootlessDocker(lab: Lab, user: string, { driver, net }: RootlessNetwork): Promise<void> {
  const prefix = 'DOCKERD_ROOTLESS_ROOTLESSKIT_'
  const Environment = [`${prefix}NET=${net}`, `${prefix}PORT_DRIVER=${driver}`]
  const { systemctl, writeFile } = lab.as(user)
  const dir = `/home/${user}/.config/systemd/user/docker.service.d`
  await writeFile(`${dir}/network.conf`, formatIni({ Service: { Environment } }))
  await systemctl('daemon-reload')
  await systemctl('reset-failed', 'docker.service')
  await systemctl('restart', 'docker.service')
}
