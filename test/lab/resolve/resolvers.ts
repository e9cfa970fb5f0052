import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ALICE } from './shell.ts'

// Run in a lab, by its node, as root: the checks of two users, each a process of its own whose every signal the kernel
// tells to strace, and that of every program that it starts.

export interface Order {
  port: number
  reach: string
  longestMs: number
}

export interface Said {
  at: 'act' | 'outcome' | 'end'
  outcomes?: { result: string; reason: string }[]
  failed?: string[]
}

export interface Resolver {
  /** What it does until it stops the next time. */
  ask(order?: Order): Promise<Said>
  /** Those who got a signal since this was asked the last time, but for what it has started itself. */
  signalled(): number[]
}

const SIGNALS = ['kill', 'tkill', 'tgkill', 'rt_sigqueueinfo', 'rt_tgsigqueueinfo', 'pidfd_send_signal']
const TRACED = ['-f', '--seccomp-bpf', '-qq', '-e', 'signal=none', '--decode-fds=pidfd']

export function startResolver(as: 'root' | 'alice'): Resolver {
  const trace = `/run/traces/${as}`
  const traced = ['strace', ...TRACED, '-e', `trace=${[...SIGNALS, 'execve'].join(',')}`, '-o', trace]
  const command = [
    ...(as === 'root' ? ['env'] : ALICE.split(' ')),
    ...traced,
    'node',
    join(import.meta.dirname, 'resolver.ts'),
  ]
  const child = spawn(command[0] ?? '', command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ours = new Set<number>()
  let read = 0
  return {
    async ask(order) {
      child.stdin.write(`${JSON.stringify(order ?? {})}\n`)
      const { value } = await lines.next()
      if (value === undefined) throw new Error(`the check of ${as} has ended`)
      return JSON.parse(value)
    },
    signalled() {
      const text = readFileSync(trace, 'utf8')
      const told = parseTrace(text.slice(read))
      read = text.length
      for (const pid of told.started) ours.add(pid)
      return told.signalled.filter((pid) => !ours.has(pid))
    },
  }
}

/** Of lines as `12 kill(34, SIGTERM) = 0` and `12 pidfd_send_signal(5<pid:34>, SIGTERM, …`: signal 0 is none. */
export function parseTrace(text: string): { started: number[]; signalled: number[] } {
  const numbers = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, pid]) => Number(pid))
  const plain = new RegExp(String.raw`^\d+ +(?:${SIGNALS.join('|')})\((-?\d+)(?:, \d+)?, (?!0[,)])`, 'gm')
  const byHandle = /^\d+ +pidfd_send_signal\(\d+<pid:(\d+)>, (?!0[,)])/gm
  return { started: numbers(/^(\d+) +execve\(/gm), signalled: [...numbers(plain), ...numbers(byHandle)] }
}
