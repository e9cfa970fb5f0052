import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withDeadline } from '../../../src/host/deadline.ts'
import { getEach, getJson } from '../../../src/host/managers/unix-http.ts'

let dir = ''
let open: { server: Server; sockets: Set<Socket> }[] = []

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'unix-http-'))
})

afterEach(() => {
  for (const { server, sockets } of open) {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  open = []
  rmSync(dir, { recursive: true, force: true })
})

/** A real service that does this with whoever connects. */
async function serve(answer: (socket: Socket) => void): Promise<string> {
  const path = join(dir, 'docker.sock')
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    answer(socket)
  })
  open.push({ server, sockets })
  await new Promise<void>((resolve) => server.listen(path, resolve))
  return path
}

const say = (text: string) => (socket: Socket) => {
  socket.once('data', () => socket.end(text))
}
const http = (body: string, status = '200 OK') =>
  `HTTP/1.1 ${status}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`

describe('a service that answers', () => {
  it('gives what it says, whatever it is', async () => {
    const path = await serve(say(http('[{"failed":"no"}, null]')))
    expect(await getJson(path, '/x', 2_000)).toEqual({ json: [{ failed: 'no' }, null] })
  })

  it('is asked for just that path, once', async () => {
    let asked = ''
    const path = await serve((socket) => {
      socket.on('data', (chunk) => {
        asked += chunk
        socket.end(http('{}'))
      })
    })
    await getJson(path, '/containers/json', 2_000)
    expect(asked).toMatch(/^GET \/containers\/json HTTP\/1.1\r\n(?:.+\r\n)+\r\n$/)
  })
})

describe('a service that does not answer as it should', () => {
  it.each([
    ['another status', http('[]', '403 Forbidden'), 'docker.sock answered with status 403'],
    ['no JSON', http('<html>'), 'docker.sock did not answer with JSON'],
    ['nothing in it', http(''), 'docker.sock did not answer with JSON'],
    ['no HTTP', 'SSH-2.0-OpenSSH_10\r\n\r\n', 'docker.sock did not answer with HTTP'],
    ['no answer at all', '', 'docker.sock hung up'],
    ['half an answer', http('[1, 2]').slice(0, -3), 'docker.sock hung up'],
  ])('%s', async (_, text, failed) => {
    expect(await getJson(await serve(say(text)), '/', 2_000)).toEqual({ failed })
  })

  it('an answer without an end is cut off', async () => {
    const path = await serve((socket) => {
      const more = () => {
        while (!socket.destroyed && socket.write(' '.repeat(65_536)));
      }
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        more()
      })
      socket.on('drain', more)
    })
    expect(await getJson(path, '/', 20_000)).toEqual({ failed: 'docker.sock answered with more than 16 MB' })
  })
})

describe('the deadline', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['a service that says nothing', () => {}],
    ['one that stops in the middle', (socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[')],
    [
      'one that drips',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n[')
        const drip = setInterval(() => socket.write(' '), 20)
        socket.on('close', () => clearInterval(drip))
      },
    ],
  ])('ends the wait for %s', async (_, answer) => {
    const path = await serve(answer)
    const start = performance.now()
    expect(await getJson(path, '/', 300)).toEqual({ failed: 'docker.sock did not answer within 0.3 s' })
    expect(performance.now() - start).toBeLessThan(1_300)
  })

  it('of 2 s is told as such', async () => {
    const start = performance.now()
    expect(await getJson(await serve(() => {}), '/', 2_000)).toEqual({
      failed: 'docker.sock did not answer within 2 s',
    })
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})

describe('a socket that nobody serves', () => {
  it('is not there', async () => {
    expect(await getJson(join(dir, 'docker.sock'), '/', 2_000)).toEqual({ failed: 'docker.sock is not there' })
  })

  it('is a plain file', async () => {
    writeFileSync(join(dir, 'docker.sock'), '')
    expect(await getJson(join(dir, 'docker.sock'), '/', 2_000)).toEqual({
      failed: expect.stringMatching(/^docker\.sock (is there, and nobody answers at it|is not a socket)$/),
    })
  })

  it('has a path that no socket can have', async () => {
    const { failed = '' } = (await getJson(`/${'x'.repeat(300)}`, '/', 2_000)) as { failed?: string }
    expect(failed).toMatch(/^x+ \S/)
  })
})

describe('a service that is asked for several things', () => {
  const paths = Array.from({ length: 50 }, (_, at) => `/${at}`)

  it('answers each, over few connections', async () => {
    const connections = new Set<Socket>()
    const path = await serve((socket) => {
      connections.add(socket)
      socket.on('data', (chunk) => {
        const [, at = ''] = /^GET \/(\d+) /.exec(String(chunk)) ?? []
        socket.write(at === '7' ? http('{}', '404 Not Found') : http(at))
      })
    })
    const answers = await withDeadline(() => getEach(path, paths))
    const expected = paths.map((_, at) =>
      at === 7 ? { failed: 'docker.sock answered with status 404' } : { json: at },
    )
    expect(answers).toEqual(expected)
    // One that has not answered as it should is not used again.
    expect(connections.size).toBeLessThanOrEqual(5)
  })

  it('has the same deadline for all of them', async () => {
    const path = await serve(() => {})
    const start = performance.now()
    const answers = await withDeadline(() => getEach(path, paths))
    expect(performance.now() - start).toBeLessThan(3_500)
    expect(answers).toEqual(paths.map(() => ({ failed: 'docker.sock did not answer within 2 s' })))
  })

  it('may be gone', async () => {
    expect(await getEach(join(dir, 'docker.sock'), ['/a', '/b'])).toEqual([
      { failed: 'docker.sock is not there' },
      { failed: 'docker.sock is not there' },
    ])
  })
})
