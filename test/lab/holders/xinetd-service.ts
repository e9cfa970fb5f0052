import type { Lab } from '../lab.ts'
import type { Listeners } from '../listeners.ts'

export type XinetdService = { readonly name: string; readonly port: number }

export async function xinetdService(lab: Lab, { name, port }: XinetdService): Promise<Listeners> {
  await lab.writeFile(`/etc/xinetd.d/${name}`, serviceText(name, port))
  await restartXinetd(lab)
  return lab.listening(port)
}

/** As often as a test likes: systemd would refuse the sixth within ten seconds. */
export async function restartXinetd(lab: Lab): Promise<void> {
  // One that is not loaded has no starts to forget.
  await lab.exec('systemctl', ['reset-failed', 'xinetd.service'])
  await lab.systemctl('restart', 'xinetd.service')
}

function serviceText(name: string, port: number): string {
  const keys = {
    type: 'UNLISTED',
    socket_type: 'stream',
    protocol: 'tcp',
    port,
    wait: 'no',
    user: 'nobody',
    server: '/usr/bin/cat',
  }
  const lines = Object.entries(keys).map(([key, value]) => `  ${key} = ${value}\n`)
  return `service ${name}\n{\n${lines.join('')}}\n`
}
