import { expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'

// All managers hang at once: together they cost one deadline, and the rest of the report is there.

const PATH = '/srv/hang:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
const DEADLINE_MS = 2_000
/** Of a busy machine: the start, the look, the report. */
const REST_MS = 1_500

await describeInLab('managers that hang', (lab) => {
  const timed = async (ports: readonly string[], env: Record<string, string> = {}) => {
    const start = performance.now()
    const { report } = await lab.check(ports, { env })
    return { report, ms: performance.now() - start }
  }
  const hang = async (...programs: string[]) => {
    for (const program of programs) {
      await lab.writeFile(`/srv/hang/${program}`, '#!/bin/sh\nexec sleep 60\n')
      await lab.run('chmod', ['+x', `/srv/hang/${program}`])
    }
  }

  test('all of them cost no more than one', async () => {
    await lab.run('mkdir', ['-p', '/srv/hang'])
    await hang('systemctl', 'podman', 'ip')
    await holders.systemUnit(lab, { name: 'shop', port: 7501 })
    await holders.dockerContainer(lab, { name: 'cache', publish: ['7502:80'] })
    await holders.podmanContainer(lab, { name: 'web', publish: ['7503:80'], user: 'alice', network: 'pasta' })
    const command = '/usr/bin/env -i /usr/bin/python3 -m http.server 7504'
    await holders.supervisorProgram(lab, { program: 'bare', port: 7504, command })
    const daemons = [await lab.run('pidof', ['dockerd']), await lab.run('supervisorctl', ['pid'])]
    await lab.run('kill', ['-STOP', ...daemons.map((pid) => pid.trim())])

    const ports = ['7501', '7502', '7503', '7504']
    const { report, ms } = await timed(ports, { PATH })
    expect(ms).toBeLessThan(DEADLINE_MS + REST_MS)
    const late = expect.stringMatching(/did not answer within 2 s$/)
    expect(report.gaps.map(({ subject, reason }) => [subject, reason])).toEqual(
      expect.arrayContaining([
        ['which container is behind 7502/tcp', late],
        ['which container is behind 7503/tcp', late],
        ['which program of supervisor has 7504/tcp', late],
        [expect.stringContaining('shop.service'), late],
      ]),
    )
    const held = report.findings.filter(({ kind }) => kind === 'port-in-use')
    expect(held.map(({ port }) => `${port}`)).toEqual(ports)
    expect(held[0]?.holders[0]).toMatchObject({ manager: { unit: 'shop.service' }, process: { user: 'root' } })
    expect(held[1]?.holders[0]?.container).toMatchObject({ engine: 'docker' })
  })

  test('one of them takes nothing from the others', async () => {
    await lab.run('rm', ['/srv/hang/systemctl', '/srv/hang/podman'])
    const { report, ms } = await timed(['7501', '7502', '7503', '7504'], { PATH })
    expect(ms).toBeLessThan(DEADLINE_MS + REST_MS)
    const held = report.findings.filter(({ kind }) => kind === 'port-in-use')
    expect(held[0]?.holders[0]?.manager?.file).toBe('/etc/systemd/system/shop.service')
    expect(held[2]?.holders[0]?.container?.name).toBe('web')
  })
})
