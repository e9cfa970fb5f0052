import type { Lab } from '../lab.ts'
import type { Listeners } from '../listeners.ts'

export type SshForward = {
  /** Held by the user's ssh, or by the sshd that serves the user. */
  readonly kind: 'local' | 'remote'
  readonly port: number
  readonly target: number
  readonly user?: string
}

const options = ['-o', 'StrictHostKeyChecking=no', '-o', 'ExitOnForwardFailure=yes', '-o', 'LogLevel=ERROR']

/** The user's connection to the lab itself, which forwards `port` to `target`. */
export async function sshForward(lab: Lab, { kind, port, target, user = 'alice' }: SshForward): Promise<Listeners> {
  await allowToLogIn(lab, user)
  const forward = [kind === 'local' ? '-L' : '-R', `127.0.0.1:${port}:127.0.0.1:${target}`]
  lab.as(user).start('ssh', ['-N', ...options, ...forward, '127.0.0.1'])
  return lab.listening(port)
}

async function allowToLogIn(lab: Lab, user: string) {
  await lab.systemctl('start', 'ssh.service')
  const { run, exec, writeFile } = lab.as(user)
  const key = `/home/${user}/.ssh/id_ed25519`
  if ((await exec('test', ['-e', key])).exitCode === 0) return
  await run('mkdir', ['-m', '700', `/home/${user}/.ssh`])
  await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key])
  await writeFile(`/home/${user}/.ssh/authorized_keys`, await run('cat', [`${key}.pub`]))
}
