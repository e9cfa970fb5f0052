import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { askPlainly, parseAnswer, parseIds } from '../../../../src/host/linux/promised/ask-docker.ts'

const place = mkdtempSync(join(tmpdir(), 'ask-docker-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const asked = async (answer: (socket: Socket) => void, ms = 2_000) => {
  const path = join(place, `${Math.random()}.sock`)
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    socket.once('data', () => answer(socket))
  })
  await new Promise<void>((resolve) => server.listen(path, resolve))
  const start = performance.now()
  const said = await askPlainly(path, '/containers/json', ms)
  for (const socket of sockets) socket.destroy()
  server.close()
  return { said, ms: performance.now() - start }
}

describe('docker, asked plainly', () => {
  test.each<[string, (socket: Socket) => void, object]>([
    ['answers', (socket) => socket.end('HTTP/1.0 200 OK\r\nA: b\r\n\r\n[1]'), { text: '[1]' }],
    ['refuses', (socket) => socket.end('HTTP/1.1 404 Not Found\r\n\r\n{}'), { failed: 'answered with status 404' }],
    ['talks nonsense', (socket) => socket.end('hello\n'), { failed: 'did not answer with HTTP' }],
    ['hangs up', (socket) => socket.end(), { failed: 'did not answer with HTTP' }],
  ])('that %s', async (_, answer, expected) => {
    expect((await asked(answer)).said).toEqual(expected)
  })

  test.each<[string, (socket: Socket) => void]>([
    ['says nothing', () => {}],
    ['says a little now and then', (socket) => setInterval(() => socket.destroyed || socket.write('HTTP'), 20).unref()],
  ])('that %s is not waited for', async (_, answer) => {
    const { said, ms } = await asked(answer, 150)
    expect(said).toEqual({ failed: 'did not answer within 150 ms' })
    expect(ms).toBeLessThan(1_000)
  })

  test('that talks without end is not heard to the end', async () => {
    const talk = (socket: Socket): void => {
      const go = () => {
        while (!socket.destroyed && socket.write('x'.repeat(65_536)));
      }
      socket.on('drain', go)
      go()
    }
    expect((await asked(talk, 10_000)).said).toEqual({ failed: 'answered with more than 4 MiB' })
  })

  test('that is not there', async () => {
    expect(await askPlainly(join(place, 'none'), '/', 100)).toEqual({ failed: 'ENOENT' })
  })
})

test('only ids are ids', () => {
  const id = 'a'.repeat(64)
  expect(parseIds(JSON.stringify([{ Id: id }, { Id: '../../etc' }, { Id: 5 }, null, {}]))).toEqual([id])
  expect(parseIds('{}')).toBeUndefined()
  expect(parseIds('[')).toBeUndefined()
  expect(parseAnswer('HTTP/1.1 200')).toEqual({ failed: 'did not answer with HTTP' })
})
