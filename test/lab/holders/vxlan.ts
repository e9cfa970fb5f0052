import type { Lab } from '../lab.ts'
import type { Listeners } from '../listeners.ts'

/** A UDP socket of the kernel's own, which no process has. */
export async function vxlan(lab: Lab, { port = 4789 }: { readonly port?: number } = {}): Promise<Listeners> {
  const name = `vx${port}`
  await lab.run('ip', ['link', 'add', name, 'type', 'vxlan', 'id', `${port}`, 'dstport', `${port}`])
  await lab.run('ip', ['link', 'set', name, 'up'])
  return lab.listening(port, 'udp')
}
