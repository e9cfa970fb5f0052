import type { Agent, IncomingMessage } from 'node:http'
import { LATE, msLeft } from '../deadline.ts'

/** What a service at a Unix socket said, or why there is no answer. */
export type JsonAnswer = { json: unknown } | { failed: string }

/** Without it node looks for an IP address in the host's name, for TLS, and compiles its largest expression: 3 ms. */
const NO_TLS = { servername: '' }

const MAX_BYTES = 16 * 1024 * 1024

/** A fault in words: what is at fault is put in front of it. */
type Fault = { fault: string }

type TextAnswer = { text: string } | { failed: string }

/**
 * GETs one thing from an HTTP service at a Unix socket. All of it takes no longer than the time that is left for all
 * questions, or than a shorter one of its own; never throws.
 */
export async function getJson(socketPath: string, path: string, deadlineMs?: number): Promise<JsonAnswer> {
  return parseAnswer(socketPath, await askSocket({ socketPath, path }, deadlineMs))
}

/** What one service is asked at the same time is asked over no more connections. */
const MAX_CONNECTIONS = 4

/** The same for several things of one service, each with an answer of its own. */
export async function getEach(socketPath: string, paths: readonly string[]): Promise<JsonAnswer[]> {
  const { Agent } = await import('node:http')
  const agent = new Agent({ keepAlive: true, maxSockets: MAX_CONNECTIONS })
  const ask = async (path: string) => parseAnswer(socketPath, await askSocket({ socketPath, path, agent }))
  const answers = await Promise.all(paths.map(ask))
  agent.destroy()
  return answers
}

function parseAnswer(socketPath: string, answer: TextAnswer): JsonAnswer {
  if ('failed' in answer) return answer
  try {
    return { json: JSON.parse(answer.text) }
  } catch {
    return { failed: `${nameOf(socketPath)} did not answer with JSON` }
  }
}

interface Question {
  socketPath: string
  path: string
  /** XML that is POSTed; without it the question is a GET. */
  body?: string
  /** Whose connections it may use; without one it has its own. */
  agent?: Agent
}

/** The same for any text. */
export async function askSocket(question: Question, deadlineMs?: number): Promise<TextAnswer> {
  const signal = AbortSignal.timeout(deadlineMs ?? msLeft())
  try {
    const text = await textOf(question, signal)
    // What is cut off without a length looks like a whole answer.
    signal.throwIfAborted()
    return { text }
  } catch (error) {
    const late = deadlineMs === undefined ? LATE : `did not answer within ${deadlineMs / 1_000} s`
    const words = signal.aborted ? late : inWords(error)
    return { failed: `${nameOf(question.socketPath)} ${words}` }
  }
}

function nameOf(socketPath: string): string {
  return socketPath.slice(socketPath.lastIndexOf('/') + 1)
}

async function textOf({ socketPath, path, body, agent }: Question, signal: AbortSignal): Promise<string> {
  const { request } = await import('node:http')
  const [method, type] = body === undefined ? ['GET', {}] : ['POST', { 'content-type': 'text/xml' }]
  const headers = { host: 'localhost', ...type }
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = { ...NO_TLS, socketPath, path, method, signal, agent: agent ?? false, headers }
    request(options, resolve).on('error', reject).end(body)
  })
  if (response.statusCode === 200) return readAll(response)
  response.destroy()
  throw faultOf(`answered with status ${response.statusCode}`)
}

async function readAll(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response) {
    size += chunk.length
    if (size > MAX_BYTES) throw faultOf(`answered with more than ${MAX_BYTES / 1024 / 1024} MB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function faultOf(fault: string): Error & Fault {
  return Object.assign(new Error(fault), { fault })
}

function inWords(error: unknown): string {
  const { fault, code = 'unknown error' } = error as Partial<Fault> & { code?: string }
  if (fault !== undefined) return fault
  if (code.startsWith('HPE_')) return 'did not answer with HTTP'
  return FAULTS[code] ?? `could not be asked: ${code}`
}

const FAULTS: Record<string, string> = {
  ENOENT: 'is not there',
  ENOTSOCK: 'is not a socket',
  ECONNREFUSED: 'is there, and nobody answers at it',
  ECONNRESET: 'hung up',
  EPIPE: 'hung up',
  EACCES: 'may not be used by this user',
  EPERM: 'may not be used by this user',
}
