import { webImage } from '../containers.ts'
import type { Lab } from '../lab.ts'
import { servers } from './server.ts'

const FOLDER = '/etc/systemd/system'
const CONFIG = '/etc/supervisor/conf.d/bench.conf'
const FIRST = { unit: 20_000, container: 21_000, program: 22_000 }

export type Crowd = { readonly units: number; readonly containers: number; readonly programs: number }

/**
 * Units with a file each, of which every third listens; containers that each publish a port, with a policy to be started
 * again; programs of supervisor that each listen. No two of them are in each other's way.
 */
export async function crowd(lab: Lab, { units, containers, programs }: Crowd): Promise<void> {
  await writeUnits(lab, units)
  await startPrograms(lab, programs)
  const docker = await lab.docker()
  for (let number = 0; number < containers; number += 1) {
    const options = ['--detach', '--stop-signal=KILL', '--restart=unless-stopped', `--name=web-${number}`]
    await docker('run', ...options, `--publish=${FIRST.container + number}:80`, webImage)
  }
  await lab.listening(FIRST.unit)
  await lab.listening(FIRST.program + programs - 1)
}

async function writeUnits(lab: Lab, count: number): Promise<void> {
  const files = Array.from({ length: count }, (_, number) => {
    const text = `[Unit]\nDescription=Service ${number}\nAfter=network.target\n[Service]\nEnvironment=LANG=C MODE=production\nExecStart=${commandOf(number)}\nRestart=always\nRestartSec=5\n[Install]\nWantedBy=multi-user.target\n`
    return `cat >${FOLDER}/bench-${number}.service <<'END'\n${text}END\n`
  })
  const names = Array.from({ length: count }, (_, number) => `bench-${number}.service`).join(' ')
  const start = `systemctl daemon-reload\nsystemctl enable --quiet ${names}\nsystemctl start ${names}\n`
  await lab.run('bash', ['-eu'], { input: `${files.join('')}${start}`, seconds: 120 })
}

function commandOf(number: number): string {
  const port = FIRST.unit + number
  return number % 3 === 0 ? servers.busybox(port) : '/usr/bin/sleep infinity'
}

async function startPrograms(lab: Lab, count: number): Promise<void> {
  const sections = Array.from(
    { length: count },
    (_, number) => `[program:job-${number}]\ncommand=${servers.busybox(FIRST.program + number)}\nautorestart=true\n`,
  )
  await lab.writeFile(CONFIG, sections.join('\n'))
  await lab.systemctl('enable', '--now', 'supervisor.service')
}
