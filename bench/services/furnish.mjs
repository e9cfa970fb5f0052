const FOLDER = '/etc/systemd/system'
const CONFIG = '/etc/supervisor/conf.d/bench.conf'
const FIRST = { unit: 20_000, container: 21_000, program: 22_000 }
const IMAGE = 'localhost/web:1'

/**
 * Units with a file each, of which every third listens; containers that each publish a port, with a policy to be started
 * again; programs of supervisor that each listen. No two of them are in each other's way.
 */
export async function furnish(lab, { units, containers, programs }) {
  await writeUnits(lab, units)
  await startPrograms(lab, programs)
  const docker = await lab.docker()
  for (let number = 0; number < containers; number += 1) {
    const options = ['--detach', '--stop-signal=KILL', '--restart=unless-stopped', `--name=web-${number}`]
    await docker('run', ...options, `--publish=${FIRST.container + number}:80`, IMAGE)
  }
  await lab.listening(FIRST.unit)
  await lab.listening(FIRST.program + programs - 1)
}

async function writeUnits(lab, count) {
  const files = Array.from({ length: count }, (_, number) => {
    const text = `[Unit]\nDescription=Service ${number}\nAfter=network.target\n[Service]\nEnvironment=LANG=C MODE=production\nExecStart=${commandOf(number)}\nRestart=always\nRestartSec=5\n[Install]\nWantedBy=multi-user.target\n`
    return `cat >${FOLDER}/bench-${number}.service <<'END'\n${text}END\n`
  })
  const names = Array.from({ length: count }, (_, number) => `bench-${number}.service`).join(' ')
  const start = `systemctl daemon-reload\nsystemctl enable --quiet ${names}\nsystemctl start ${names}\n`
  await lab.run('bash', ['-eu'], { input: `${files.join('')}${start}`, seconds: 120 })
}

function commandOf(number) {
  const port = FIRST.unit + number
  return number % 3 === 0 ? serverAt(port) : '/usr/bin/sleep infinity'
}

async function startPrograms(lab, count) {
  const sections = Array.from(
    { length: count },
    (_, number) => `[program:job-${number}]\ncommand=${serverAt(FIRST.program + number)}\nautorestart=true\n`,
  )
  await lab.writeFile(CONFIG, sections.join('\n'))
  await lab.systemctl('enable', '--now', 'supervisor.service')
}

function serverAt(port) {
  return `/usr/bin/busybox httpd -f -p ${port} -h /etc`
}
