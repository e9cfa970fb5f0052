import { sshForward, vxlan, xinetdService } from '../holders/index.ts'
import type { Lab } from '../lab.ts'
import type { Recording } from './recording.ts'

/** To be called last: what listens in the lab is what the other recordings have started. */
export async function recordSockets(lab: Lab): Promise<readonly Recording[]> {
  await xinetdService(lab, { name: 'mirror', port: 7031 })
  await sshForward(lab, { kind: 'local', port: 7032, target: 7001 })
  await sshForward(lab, { kind: 'remote', port: 7033, target: 7001 })
  await vxlan(lab)
  const version = (await lab.run('ss', ['--version'])).trim()
  const ss = async (file: string, options: string, user: string): Promise<Recording> => {
    const output = await lab.as(user).run('ss', [options])
    return { file: `${file}-${user}`, command: `ss ${options}`, version: `${version}, as ${user}`, output }
  }
  return [
    ...(await Promise.all(['root', 'alice'].map((user) => ss('ss', '-Htunle', user)))),
    ...(await Promise.all(['root', 'alice'].map((user) => ss('ss-processes', '-Htunlpe', user)))),
    await recordLinks(lab),
    await recordCgroups(lab),
  ]
}

/** Of every network device, with a vxlan one among them. */
export async function recordLinks(lab: Lab): Promise<Recording> {
  const args = ['-json', '-details', 'link', 'show']
  const version = (await lab.run('ip', ['-Version'])).trim()
  const output = `${(await lab.run('ip', args)).trim()}\n`
  return { file: 'ip-links', command: `ip ${args.join(' ')}`, version, output }
}

/** Of every holder of a port. */
async function recordCgroups(lab: Lab): Promise<Recording> {
  const listening = await lab.run('ss', ['-Htunlp'])
  const pids = new Set([...listening.matchAll(/pid=(\d+)/g)].map(([, pid]) => pid))
  const paths = [...pids].flatMap((pid) => [`/proc/${pid}/comm`, `/proc/${pid}/cgroup`])
  const output = await lab.run('grep', ['-H', '', ...paths])
  const [version = ''] = /^\d+\.\d+/.exec(await lab.run('uname', ['--kernel-release'])) ?? []
  return { file: 'cgroups', command: 'grep -H "" /proc/PID/comm /proc/PID/cgroup', version: `Linux ${version}`, output }
}
