import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { JsonReport } from '../../src/report/report-shape.ts'
import { CLI } from '../support/cli.ts'
import { describeInSpace } from './describe-in-space.ts'

// What the files of a user and of a directory keep back, and that no such file keeps the check.

await describeInSpace('files that name ports', (space) => {
  const place = mkdtempSync(join(tmpdir(), 'promised-'))
  afterAll(() => rmSync(place, { recursive: true, force: true }))
  const write = (name: string, text = '') => {
    const path = join(place, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, text)
    return path
  }
  const portOf = async (range: string, cwd = place): Promise<[port: number | undefined, report: JsonReport]> => {
    const env = { XDG_CONFIG_HOME: join(place, 'config'), GITHUB_WORKSPACE: '' }
    const args = [CLI, `web=any ${range}`, '--json']
    const { stdout, stderr } = await space.exec(process.execPath, args, { env, cwd })
    if (stdout === '') throw new Error(stderr)
    const report: JsonReport = JSON.parse(stdout)
    return [report.leases[0]?.port, report]
  }

  test('keep them back', async () => {
    write('config/systemd/user/a.service', 'ExecStart=/bin/web --port 23001')
    write('config/systemd/user/b.service.d/port.conf', 'Environment=PORT=23002')
    write('config/containers/systemd/c.container', 'PublishPort=23003:80')
    write('shop/docker-compose.yml', 'ports: ["23004-23005:80-81"]')
    write('shop/.env', 'ADMIN_PORT=23006')
    mkdirSync(join(place, 'shop/deep/er'), { recursive: true })
    expect((await portOf('23001-23007', join(place, 'shop/deep/er')))[0]).toBe(23_007)
    expect((await portOf('23004-23004'))[0]).toBe(23_004)
  })

  test('never keep the check', async () => {
    const unit = (name: string) => join(place, 'config/systemd/user', name)
    execFileSync('mkfifo', [unit('pipe.service')])
    symlinkSync(unit('pipe.service'), unit('to-pipe.service'))
    symlinkSync('.', unit('loop'))
    symlinkSync('/dev/zero', unit('zero.service'))
    truncateSync(write('config/systemd/user/huge.service', 'PORT=23101'), 2 ** 40)
    for (let at = 0; at < 3_000; at++) write(`config/containers/systemd/${at}.container`, `${at}`)
    const start = performance.now()
    const [port, { gaps }] = await portOf('23101-23102')
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(port).toBe(23_102)
    expect(gaps).toEqual([
      {
        subject: 'all ports that services want which are down',
        reason: 'their files are too many or too big to read them all',
        affects: 'naming',
      },
    ])
  })
})
