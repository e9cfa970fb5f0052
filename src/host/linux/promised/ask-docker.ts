import { connect } from 'node:net'

/** What docker said, or why there is nothing. */
type Said = { text: string } | { failed: string }

const MOST_BYTES = 4 * 1024 * 1024

/**
 * GETs one thing from docker by the plainest HTTP there is: Node's own takes longer to load than docker to answer, and
 * is not needed here for anything else.
 */
export function askPlainly(socketPath: string, path: string, ms: number): Promise<Said> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const socket = connect({ path: socketPath })
    const end = (said: Said) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(said)
    }
    const timer = setTimeout(() => end({ failed: `did not answer within ${ms} ms` }), ms)
    socket.on('connect', () => socket.write(`GET ${path} HTTP/1.0\r\nHost: docker\r\n\r\n`))
    socket.on('error', (error: NodeJS.ErrnoException) => end({ failed: error.code ?? error.message }))
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size > MOST_BYTES) end({ failed: `answered with more than ${MOST_BYTES / 1024 / 1024} MiB` })
    })
    socket.on('end', () => end(parseAnswer(Buffer.concat(chunks).toString('latin1'))))
  })
}

/** The body, where the status is 200. */
export function parseAnswer(answer: string): Said {
  const [, status] = /^HTTP\/1\.[01] (\d{3})/.exec(answer) ?? []
  const cut = answer.indexOf('\r\n\r\n')
  if (status === undefined || cut === -1) return { failed: 'did not answer with HTTP' }
  return status === '200' ? { text: answer.slice(cut + 4) } : { failed: `answered with status ${status}` }
}

/** The ids of `GET /containers/json`. */
export function parseIds(text: string): string[] | undefined {
  try {
    const rows: unknown = JSON.parse(text)
    if (!Array.isArray(rows)) return undefined
    return rows.flatMap((row: { Id?: unknown } | null) =>
      typeof row?.Id === 'string' && /^[\da-f]{12,64}$/.test(row.Id) ? [row.Id] : [],
    )
  } catch {
    return undefined
  }
}
