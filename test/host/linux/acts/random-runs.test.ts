import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endProcesses } from '../../../../src/host/linux/acts/end-processes.ts'
import type { Process } from '../../../../src/model/holder.ts'
import { seen } from './victims.ts'

// 500 runs with real processes: whoever is not to be ended gets no signal at all. Each tells of every signal that it gets.

const RUNS = 500
const GRACE_MS = 60
const isRoot = process.geteuid?.() === 0

const told = `$SIG{$_} = sub { syswrite STDOUT, "signalled\\n" } for qw(HUP INT QUIT TERM CONT USR1 USR2);`
const PROGRAMS = {
  bystander: `${told} syswrite STDOUT, "ready\\n"; sleep 60 while 1`,
  dies: 'syswrite STDOUT, "ready\\n"; sleep 60 while 1',
  ignores: '$SIG{TERM} = "IGNORE"; syswrite STDOUT, "ready\\n"; sleep 60 while 1',
  'is gone': 'syswrite STDOUT, "ready\\n"; exit',
  // Says the pid of each child that it starts; who comes after the first one tells of signals.
  respawns: `sub child { my $n = shift; my $pid = fork; if ($pid) { syswrite STDOUT, "child $pid\\n"; return }
    if ($n) { ${told} } sleep 60 while 1 }
    child(0); syswrite STDOUT, "ready\\n"; wait; child(1); sleep 60 while 1`,
} as const
type Kind = keyof typeof PROGRAMS

interface Child {
  child: ChildProcess
  pid: number
  said: string
}

const all: Child[] = []

async function start(kind: Kind, uid?: number): Promise<Child> {
  const child = spawn('perl', ['-e', PROGRAMS[kind]], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  const one: Child = { child, pid: child.pid ?? 0, said: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    one.said += text
  })
  while (!one.said.includes('ready')) if (child.stdout !== null) await once(child.stdout, 'data')
  all.push(one)
  return one
}

const childrenOf = ({ said }: Child) => [...said.matchAll(/child (\d+)/g)].map(([, pid]) => Number(pid))
const isThere = ({ child }: Child) => child.exitCode === null && child.signalCode === null
const startOf = (pid: number) => seen(pid).startedAt
const call = (processes: readonly Process[]) => ({
  words: ['kill', ...processes.map(({ pid }) => String(pid))],
  targets: processes.map((one) => ({ kind: 'process' as const, process: one })),
})
/** The same numbers each time, so that what fails can be looked at. */
const random = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}

describe.skipIf(process.platform !== 'linux')(`${RUNS} runs`, () => {
  const bystanders: Child[] = []
  const strangers: Child[] = []

  beforeAll(async () => {
    for (let count = 0; count < 4; count++) bystanders.push(await start('bystander'))
    if (isRoot) strangers.push(await start('bystander', 65_534))
  })

  afterAll(() => {
    for (const one of all) {
      for (const pid of childrenOf(one)) if (pid > 1 && isThere(one)) tryToKill(pid)
      one.child.kill('SIGKILL')
    }
  })

  it('end whom they are to end, and signal nobody else', async () => {
    const next = random(7)
    const counts: Record<string, number> = {}
    for (let run = 0; run < RUNS; run++) {
      const kind = (['dies', 'dies', 'ignores', 'is gone', 'respawns', 'swapped', 'of another'] as const)[
        Math.floor(next() * (isRoot ? 7 : 6))
      ]
      if (kind === undefined) throw new Error('no kind')
      counts[kind] = (counts[kind] ?? 0) + 1
      await SCENES[kind]()
      for (const one of [...bystanders, ...strangers])
        expect([run, kind, isThere(one), one.said]).toEqual([run, kind, true, 'ready\n'])
    }
    expect(Object.keys(counts)).toHaveLength(isRoot ? 6 : 5)
  }, 240_000)

  const ends = (kind: 'dies' | 'ignores') => async () => {
    const victim = await start(kind)
    const { failed } = await endProcesses(call([seen(victim.pid)]), kind === 'dies' ? 5_000 : GRACE_MS)
    if (isThere(victim)) await once(victim.child, 'exit')
    expect([failed, victim.child.signalCode]).toEqual([undefined, kind === 'dies' ? 'SIGTERM' : 'SIGKILL'])
  }

  const SCENES = {
    dies: ends('dies'),
    ignores: ends('ignores'),
    /** It was there when it was looked at. */
    'is gone': async () => {
      const victim = await start('dies')
      const process = seen(victim.pid)
      victim.child.kill('SIGKILL')
      const [neighbour] = bystanders
      expect(await endProcesses(call([process]), GRACE_MS)).toEqual({})
      expect(neighbour && isThere(neighbour)).toBe(true)
    },
    /** Who comes back has another number, and is left alone. */
    respawns: async () => {
      const parent = await start('respawns')
      const [first = 0] = childrenOf(parent)
      await endProcesses(call([seen(first)]), GRACE_MS)
      while (childrenOf(parent).length < 2) if (parent.child.stdout !== null) await once(parent.child.stdout, 'data')
      const [, second = 0] = childrenOf(parent)
      const since = startOf(second)
      await endProcesses(call([{ ...seen(second), startedAt: '2020-01-01T00:00:00.000Z' }]), GRACE_MS)
      expect([startOf(second), parent.said.includes('signalled')]).toEqual([since, false])
      tryToKill(second)
      parent.child.kill('SIGKILL')
    },
    /** A bystander has got the number of who was there. */
    swapped: async () => {
      const [one] = bystanders
      const victim = await start('dies')
      const swapped = { ...seen(one?.pid ?? 0), startedAt: seen(victim.pid).startedAt ?? '', command: 'dies' }
      const targets = startOf(swapped.pid) === swapped.startedAt ? [] : [swapped]
      expect(await endProcesses(call([...targets, seen(victim.pid)]), 5_000)).toEqual({})
    },
    /** One of them is not to be ended: then none is. */
    'of another': async () => {
      const [stranger] = strangers
      const victim = await start('dies')
      const { failed } = await endProcesses(call([seen(victim.pid), seen(stranger?.pid ?? 0)]), GRACE_MS)
      expect([failed, isThere(victim)]).toEqual([`pid ${stranger?.pid}: it is a process of another user`, true])
      victim.child.kill('SIGKILL')
    },
  }
})

function tryToKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {}
}
