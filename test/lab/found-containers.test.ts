import { expect, test } from 'vitest'
import { asking } from './asking.ts'
import { webImage } from './containers.ts'
import { describeInLab } from './describe-in-lab.ts'

// Containers whose labels or fellows mislead: what is advised stops them, and nothing beside them.

await describeInLab('a container of docker', (lab) => {
  const { who, paste, isFree, freesAndUndoes } = asking(lab)
  const run = async (...args: readonly string[]) => {
    const docker = await lab.docker()
    return docker('run', '--detach', '--stop-signal=KILL', ...args)
  }

  test('that only has the labels of compose is not compose’s to stop', async () => {
    const labels = ['project=dev', 'service=web'].map((label) => `--label=com.docker.compose.${label}`)
    const id = await run('--name=dressed', '--publish=7821:80', ...labels, webImage)
    const { holders } = await who('7821')
    expect(holders[0]?.container).toMatchObject({ name: 'dressed', composeProject: 'dev' })
    expect(await freesAndUndoes('7821')).toBe(`docker stop ${id.slice(0, 12)}`)
  })

  test.each(['root', 'carol'])('of a service of several leaves the others, for %s', async (user) => {
    await lab.run('usermod', ['--append', '--groups', 'docker', 'carol'])
    const ports = '"7822-7823:80"'
    const service = `image: ${webImage}\n    stop_signal: KILL\n    ports: [${ports}]`
    await lab.writeFile('/srv/many/compose.yaml', `services:\n  web:\n    ${service}\n`)
    await lab.run('docker', ['compose', '--project-directory', '/srv/many', 'up', '--detach', '--scale', 'web=2'])
    const { holders } = await who('7822', { user })
    expect(holders[0]?.container).toMatchObject({ composeService: 'web', composeProject: 'many', isReplica: true })
    expect(await freesAndUndoes('7822', user)).toBe(`docker stop ${holders[0]?.container?.id?.slice(0, 12)}`)
    expect(await isFree('7823')).toBe(false)
  })

  test('of several that cannot be named are all shown by the one command of their gap', async () => {
    await run('--name=hosted', '--network=host', webImage, 'httpd', '-f', '-p', '7824', '-h', '/www')
    await lab.listening(7824)
    const { report } = await lab.check(['7821', '7824'], { user: 'alice' })
    const gap = report.gaps.find(({ subject }) => subject.startsWith('which container is behind'))
    expect(gap).toMatchObject({ subject: expect.stringContaining('7821/tcp'), command: 'sudo docker ps' })
    const shown = await paste(gap?.command, 'alice')
    for (const name of ['dressed', 'hosted']) expect(shown).toContain(name)
    expect((await who('7824')).holders[0]).not.toHaveProperty('product')
  })

  test('of podman is told in lines that can be read', async () => {
    const podman = await lab.podman()
    await podman('run', '--detach', '--stop-signal=KILL', '--name=wordy', '--publish=7825:80', webImage)
    const { stdout } = await lab.cli(['who', '7825'])
    expect(stdout).toContain('podman container wordy')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(320)
  })
})
