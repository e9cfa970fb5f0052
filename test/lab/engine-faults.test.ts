import { describe, expect, test } from 'vitest'
import { asking } from './asking.ts'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import type { Lab } from './lab.ts'

// An engine whose socket does not do as it should: one gap, in time, and all the rest of the report.

/** Serves a Unix socket in one of several bad ways; root’s group docker may use it. */
const server = `
const [path, way, list] = process.argv.slice(1)
const json = 'HTTP/1.1 200 OK\\r\\ncontent-type: application/json\\r\\n'
const ways = {
  silent: () => {},
  dripping: (socket) => { socket.write(json + '\\r\\n['); setInterval(() => socket.write(' '), 100) },
  rubbish: (socket) => socket.end('hello\\n'),
  text: (socket) => socket.end(json + 'connection: close\\r\\n\\r\\n<html>'),
  object: (socket) => socket.end(json + 'connection: close\\r\\n\\r\\n{"message":"no"}'),
  half: (socket) => socket.end(json + 'content-length: 100\\r\\n\\r\\n[{"Id":'),
  deep: (socket) => socket.end(json + 'connection: close\\r\\n\\r\\n' + '['.repeat(8e6)),
  status: (socket) => socket.end('HTTP/1.1 500 No\\r\\ncontent-length: 2\\r\\n\\r\\n[]'),
  gone: (socket) => socket.destroy(),
  huge: (socket) => {
    socket.write(json + 'content-length: 1073741824\\r\\n\\r\\n[')
    const rows = '{"Id":"' + 'a'.repeat(64) + '"},'
    const more = () => { while (!socket.destroyed && socket.write(rows.repeat(10_000))); }
    socket.on('drain', more)
    more()
  },
  // The list is right; of each container nothing is told.
  forgetful: (socket) => socket.once('data', (data) => {
    if (!/^GET \\S*containers\\/json /.test(data)) return
    socket.end(json + 'content-length: ' + Buffer.byteLength(list) + '\\r\\n\\r\\n' + list)
  }),
}
const { createServer } = require('node:net')
createServer((socket) => { socket.on('error', () => {}); socket.once('data', () => {}); ways[way](socket) }).listen(path, () =>
  require('node:fs').chmodSync(path, 0o666))
`

async function serve(lab: Lab, path: string, way: string, list = ''): Promise<void> {
  await lab.run('rm', ['-f', path])
  await lab.run('systemd-run', [
    '--quiet',
    '--collect',
    `--unit=fault-${way}`,
    '/usr/local/bin/node',
    '-e',
    server,
    path,
    way,
    list,
  ])
  await lab.until(async () => (await lab.exec('test', ['-S', path])).exitCode === 0, `${way} at ${path}`)
}

const stop = (lab: Lab, way: string) => lab.exec('systemctl', ['stop', `fault-${way}.service`])

await describeInLab('a faulty engine', (lab) => {
  const { who } = asking(lab)
  const docker = '/run/docker.sock'
  const podman = '/run/podman/podman.sock'

  test('is there', async () => {
    await lab.run('usermod', ['--append', '--groups', 'docker', 'carol'])
    await holders.dockerContainer(lab, { name: 'web', publish: ['127.0.0.1:7601:80'] })
    await holders.podmanContainer(lab, { name: 'cache', publish: ['7602:80'] })
    await holders.systemUnit(lab, { name: 'shop', port: 7603 })
    await lab.run('mv', [docker, '/run/real-docker.sock'])
  })

  const timed = async (need: string, user: string) => {
    const start = performance.now()
    const { report } = await lab.check([need, '7603'], { user })
    const ms = performance.now() - start
    const [finding, shop] = report.findings.filter(({ kind }) => kind === 'port-in-use')
    return { ms, finding, gaps: report.gaps, unit: shop?.holders[0]?.manager?.unit }
  }

  describe.each([
    ['silent', 'docker.sock did not answer within 2 s'],
    ['dripping', 'docker.sock did not answer within 2 s'],
    ['rubbish', 'docker.sock did not answer with HTTP'],
    ['text', 'docker.sock did not answer with JSON'],
    ['object', 'its engine did not answer with a list of containers'],
    ['half', 'docker.sock hung up'],
    ['deep', expect.stringMatching(/^docker\.sock /)],
    ['status', 'docker.sock answered with status 500'],
    ['gone', 'docker.sock hung up'],
    ['huge', 'docker.sock answered with more than 16 MB'],
    ['nobody', 'docker.sock is there, and nobody answers at it'],
  ])('docker: %s', (way, reason) => {
    test.each(['root', 'carol'])('is one gap in time, for %s', async (user) => {
      await serve(lab, docker, way === 'nobody' ? 'silent' : way)
      if (way === 'nobody') await lab.run('systemctl', ['kill', '--signal=KILL', 'fault-silent.service'])
      const { ms, finding, gaps, unit } = await timed('127.0.0.1:7601', user)
      await stop(lab, way === 'nobody' ? 'silent' : way)
      const subject = 'which container is behind 7601/tcp'
      const command = 'sudo docker ps --filter publish=7601/tcp'
      expect(gaps).toEqual([{ subject, reason, command, affects: 'naming' }])
      expect(finding?.holders).toMatchObject([{ process: { command: expect.stringContaining('docker-proxy') } }])
      expect(finding?.holders[0]?.container).toEqual({ engine: 'docker', address: '172.17.0.2' })
      expect(finding?.remedies[0]?.kind).toBe('stop-container')
      expect(unit).toBe('shop.service')
      expect(ms).toBeLessThan(4_500)
    })
  })

  test('docker: what it does not tell of a container costs no more than half a second', async () => {
    const url = 'http://localhost/containers/json'
    const list = await lab.run('curl', ['--silent', '--unix-socket', '/run/real-docker.sock', url])
    await serve(lab, docker, 'forgetful', list)
    const { ms, finding, gaps } = await timed('127.0.0.1:7601', 'root')
    await stop(lab, 'forgetful')
    expect(finding?.holders[0]?.container).toMatchObject({ name: 'web' })
    expect(gaps).toEqual([])
    expect(ms).toBeLessThan(2_000)
  })

  test('docker: stopped by a signal, at its own socket', async () => {
    await lab.run('mv', ['--force', '/run/real-docker.sock', docker])
    const [pid = ''] = (await lab.run('pgrep', ['--exact', 'dockerd'])).split('\n')
    await lab.run('kill', ['-STOP', pid])
    const { ms, gaps, unit } = await timed('127.0.0.1:7601', 'root')
    await lab.run('kill', ['-CONT', pid])
    expect(gaps).toMatchObject([{ reason: 'docker.sock did not answer within 2 s' }])
    expect(unit).toBe('shop.service')
    expect(ms).toBeLessThan(4_500)
    expect((await who('127.0.0.1:7601')).holders).toMatchObject([{ container: { name: 'web' } }])
  })

  test.each([
    ['silent', 'podman.sock did not answer within 2 s'],
    ['dripping', 'podman.sock did not answer within 2 s'],
  ])('podman: %s is one gap in time', async (way, reason) => {
    await lab.run('mkdir', ['-p', '/run/podman'])
    await serve(lab, podman, way)
    const { ms, finding, gaps, unit } = await timed('7602', 'root')
    await stop(lab, way)
    const id = finding?.holders[0]?.container?.id?.slice(0, 12)
    const subject = 'which container is behind 7602/tcp'
    expect(gaps).toEqual([{ subject, reason, command: `sudo podman ps --filter id=${id}`, affects: 'naming' }])
    expect(finding?.remedies[0]?.command).toBe(`podman stop ${id}`)
    expect(unit).toBe('shop.service')
    expect(ms).toBeLessThan(4_500)
  })

  test.each(['rubbish', 'status', 'gone'])('podman: %s is no answer, and its command is asked', async (way) => {
    await serve(lab, podman, way)
    const { finding, gaps, ms } = await timed('7602', 'root')
    await stop(lab, way)
    expect(gaps).toEqual([])
    expect(finding?.holders[0]?.container).toMatchObject({ name: 'cache' })
    expect(ms).toBeLessThan(4_500)
  })
})
