import { expect, test } from 'vitest'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'

// Engines that bind a leased port of the host for a container, under run.

const FILE = `services:
  web:
    image: ${webImage}
    stop_signal: KILL
    ports: ["\${WEB_PORT}:80"]
`
/** The server of the image may take its time. */
const ASK = `python3 -c '
import os, time, urllib.request
for _ in range(100):
    try:
        urllib.request.urlopen("http://127.0.0.1:" + os.environ["WEB_PORT"]).read()
        break
    except OSError:
        time.sleep(0.1)
else:
    raise SystemExit("nobody answers")
'`

await describeInLab('run with containers', (lab) => {
  test('the engines are there', async () => {
    await lab.docker()
    await lab.podman()
    await lab.podman({ user: 'alice' })
    await lab.writeFile('/srv/run/compose.yaml', FILE)
  })

  const run = (script: string, user = 'root') =>
    lab.cli(['run', 'web=any', '--', 'sh', '-c', `${script}; echo "code $?"`], user === 'root' ? {} : { user })

  test.each([
    ['docker', 'docker', 'root'],
    ['podman', 'podman', 'root'],
    ['rootless podman', 'podman', 'alice'],
  ])('%s publishes on a leased port', async (_, engine, user) => {
    const container = `${engine} run --detach --rm --stop-signal KILL --name leased --publish $WEB_PORT:80 ${webImage} >/dev/null`
    const { stdout, stderr } = await run(`${container} && ${ASK} && ${engine} kill leased >/dev/null`, user)
    expect(stdout, stderr).toBe('code 0\n')
  })

  test('docker compose publishes on a leased port', async () => {
    const compose = 'docker compose --project-directory /srv/run'
    const up = `${compose} up --detach 2>/dev/null && ${ASK} && ${compose} down 2>/dev/null`
    const { stdout, stderr } = await run(up)
    expect(stdout, stderr).toBe('code 0\n')
  })

  test('nothing of it is left', async () => {
    expect((await lab.cli(['leases'])).stdout).toBe('no ports are leased\n')
  })
})
