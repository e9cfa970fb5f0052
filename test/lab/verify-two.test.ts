import { expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { type User, verifier } from './verifier.ts'

// More than one on a port where one is expected, and one that only looks like several.

const twin = (port: number, bind = '0.0.0.0') =>
  `import socket, time; s = socket.socket(); s.setsockopt(1, 15, 1); s.bind(("${bind}", ${port})); s.listen(); time.sleep(1000)`

await describeInLab(
  'a port in more than one hand',
  (lab) => {
    const { statuses, finding } = verifier(lab)
    const two = async (port: number) =>
      lab.until(async () => (await lab.listeners(port)).holders.length >= 2, `two on ${port}`)
    const serve = (port: number, bind: string, user: User = 'alice') =>
      lab.start('python3', ['-m', 'http.server', `${port}`, '--bind', bind], { user })
    const wrong = (bob: string) => ({ root: 'wrong-holder', alice: 'wrong-holder', bob })

    test('127.0.0.1 by one and every address by another', async () => {
      // Linux lets them only where both set SO_REUSEPORT.
      for (const bind of ['127.0.0.1', '0.0.0.0']) lab.start('python3', ['-c', twin(6202, bind)], { user: 'alice' })
      await two(6202)
      expect(await statuses('6202 listening')).toEqual(wrong('unknown'))
      expect(await statuses('127.0.0.1:6202 listening')).toEqual(wrong('unknown'))
    })

    test('two addresses by two, of which one is asked for', async () => {
      serve(6203, '127.0.0.1')
      serve(6203, '127.0.0.2')
      await two(6203)
      expect(await statuses('6203 listening')).toEqual(wrong('unknown'))
      expect(await statuses('127.0.0.1:6203 listening')).toEqual({
        ...{ root: 'listening', alice: 'listening', bob: 'listening' },
      })
    })

    test('IPv4 and IPv6 in different hands', async () => {
      serve(6204, '127.0.0.1')
      serve(6204, '::1', 'bob')
      await two(6204)
      expect(await statuses('6204 listening')).toEqual(wrong('wrong-holder'))
      expect(await statuses('[::1]:6204 listening')).toMatchObject({ root: 'listening', bob: 'listening' })
      expect((await finding('6204 listening')).message).toContain(': one server alone is expected there')
    })

    test('twins that set SO_REUSEPORT', async () => {
      for (const _ of [1, 2]) lab.start('python3', ['-c', twin(6205)], { user: 'alice' })
      await two(6205)
      expect(await statuses('6205 listening')).toEqual(wrong('unknown'))
      expect((await finding('6205 listening', 'bob')).kind).toBe('host-unreadable')
    })

    test('workers of one server, each with a socket of its own', async () => {
      const workers = `import os; [os.fork() for _ in range(1)]; ${twin(6206)}`
      lab.start('python3', ['-c', workers], { user: 'alice' })
      await two(6206)
      expect(await statuses('6206 listening')).toMatchObject({ root: 'listening', alice: 'listening' })
    })

    test('half of it by pasta, without a word', async () => {
      serve(6207, '0.0.0.0')
      await lab.listening(6207)
      await holders.podmanContainer(lab, { name: 'half', publish: ['6207:80'], user: 'alice', network: 'pasta' })
      const need = '6207 listening by podman/alice:half'
      expect(await statuses(need)).toMatchObject({ root: 'wrong-holder', alice: 'wrong-holder' })
      for (const user of ['root', 'alice'] as const) {
        const { message, remedies } = await finding(need, user)
        expect(message).toContain('podman/alice:half alone is expected there')
        expect(remedies[0]?.command).toMatch(/^kill \d+$/)
      }
      const { remedies } = await finding(need, 'alice')
      await lab.run('sh', ['-c', remedies[0]?.command ?? 'false'], { user: 'alice' })
      expect(await statuses(need)).toMatchObject({ root: 'listening', alice: 'listening' })
    })

    test('the container of a neighbour', async () => {
      await lab.run('loginctl', ['enable-linger', 'bob'])
      await lab.until(async () => (await lab.exec('test', ['-S', '/run/user/1002/bus'])).exitCode === 0, 'bob')
      await holders.podmanContainer(lab, { name: 'qdrant', publish: ['6333:80'], user: 'bob', network: 'pasta' })
      expect((await statuses('6333 listening by podman/alice:qdrant')).root).toBe('wrong-holder')
      expect((await statuses('6333 listening by podman:qdrant')).bob).toBe('listening')
      expect((await statuses('6333 listening by podman:qdrant')).alice).not.toBe('listening')
    })

    test('a server of UDP, and none of TCP', async () => {
      lab.start('python3', ['-c', 'import socket, time; s = socket.socket(2, 2); s.bind(("", 6208)); time.sleep(1000)'])
      await lab.listening(6208, 'udp')
      expect((await statuses('6208/udp listening')).root).toBe('listening')
      expect((await statuses('6208 listening')).root).toBe('not-listening')
    })

    test('a range, of which one is silent', async () => {
      serve(6210, '0.0.0.0')
      serve(6212, '0.0.0.0')
      await lab.listening(6210)
      await lab.listening(6212)
      expect((await finding('web=6210-6212 listening')).message).toBe('nobody listens on 6211/tcp (web)')
    })
  },
  { dualStack: true },
)
