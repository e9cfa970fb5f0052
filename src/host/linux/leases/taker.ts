import { type ChildProcess, spawn } from 'node:child_process'
import { ANY_ADDRESS } from '../../../model/address.ts'
import { HostError } from '../../../model/errors.ts'
import type { PortRange } from '../../../model/port.ts'
import { errnoName } from '../errno.ts'
import { type Claims, isRefusal, KEEPER_NAME, type Keeping, placesOf, type Wish } from './claims.ts'
import { watchOf } from './owner.ts'
import { hasOtherNumbers, KEEPER, TAKER } from './perl.ts'
import { type Line, talkBy } from './talk.ts'

const PERL = '/usr/bin/perl'

/** A perl that says nothing is none. */
const READY_MS = 5_000
/** For thousands of ports, on a machine that has much to do. */
const LONGEST_MS = 60_000

export interface Opening {
  ephemeral: PortRange | undefined
  /** Where it comes to that, nothing has to be started anew. */
  likely: Keeping
}

/**
 * Has perl take ports, which then turns into their keeper: their sockets are never this process's. Where this process
 * ends before, that one ends too. undefined where there is no perl that works.
 */
export async function openTaker({ ephemeral, likely }: Opening): Promise<Claims | undefined> {
  const perl = startPerl(likely.env)
  if (perl === undefined) return undefined
  const ask = talkBy(perl.line)
  const end = () => endOf(perl)
  const isReady = await ask('', 1, READY_MS).then(
    ([word]) => word === 'ready',
    () => false,
  )
  if (!isReady) return end().then(() => undefined)
  return {
    async take(wishes) {
      const lines = wishes.map((wish) => formatWish(wish, ephemeral))
      const answers = await ask(`${lines.join('\n')}\n\n`, wishes.length, LONGEST_MS)
      return wishes.map((wish, at) => isTaken(answers[at] ?? '', wish))
    },
    async keep(keeping) {
      const [answer = ''] = await ask(
        isSame(keeping, likely) ? formatStay(keeping) : formatKeeping(keeping),
        1,
        LONGEST_MS,
      ).catch(({ message }) => {
        throw new HostError(`the leases are lost: ${message}`)
      })
      if (answer !== 'kept') throw new HostError(`the leases cannot be kept: ${faultOf(answer).message}`)
      perl.line.destroy()
      return perl.pid
    },
    drop: end,
  }
}

interface Perl extends ChildProcess {
  pid: number
  /** By which both of them speak. */
  line: Line
}

/** It has a session of its own, so that no terminal ends it, and nothing else of this process. */
function startPerl(env: NodeJS.ProcessEnv): Perl | undefined {
  if (hasOtherNumbers(process.arch)) return undefined
  const options = { argv0: KEEPER_NAME, detached: true, cwd: '/', env }
  try {
    const perl = spawn(PERL, ['-e', TAKER], { ...options, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    perl.on('error', () => {})
    return perl.pid === undefined ? undefined : withLine(perl, perl.pid)
  } catch {
    // No process can be started just now.
    return undefined
  }
}

/** Only who waits for an answer keeps this process from ending. */
function withLine(perl: ChildProcess, pid: number): Perl {
  const line = perl.stdio[3] as unknown as Line
  perl.unref()
  line.unref()
  return Object.assign(perl, { pid, line })
}

async function endOf(perl: Perl): Promise<void> {
  if (perl.exitCode !== null || perl.signalCode !== null) return
  perl.kill('SIGKILL')
  perl.ref()
  await new Promise((resolve) => perl.once('exit', resolve))
}

const TYPES = { tcp: 1, udp: 2 }

function formatWish(wish: Wish, ephemeral: PortRange | undefined): string {
  const { protocol, range, address } = wish.requirement
  const { needed = '-', wished = '-' } = placesOf(wish, ephemeral)
  return [TYPES[protocol], range.low, range.high, address, needed, wished].join(' ')
}

/** Throws what is in the way of everything. */
function isTaken(answer: string, wish: Wish): boolean {
  if (answer === '0') return true
  const { requirement } = wish
  const fault = faultOf(answer)
  // A server at an address of its own may be refused for more reasons.
  const isOwn = fault.syscall === 'test' && (requirement.address !== ANY_ADDRESS || requirement.protocol === 'udp')
  if (isOwn || isRefusal(fault, placesOf(wish, undefined).needed)) return false
  throw fault
}

/** `98 bind` */
function faultOf(answer: string): NodeJS.ErrnoException {
  const [, errno, syscall] = /^([1-9]\d{0,3}) (\w+)$/.exec(answer) ?? []
  if (errno === undefined || syscall === undefined) return new Error(answer)
  const code = errnoName(Number(errno))
  return Object.assign(new Error(`${syscall} ${code}`), { code, syscall })
}

function isSame(one: Keeping, other: Keeping): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function formatStay({ owner }: Keeping): string {
  return `stay ${watchOf(owner).join(' ')}\n`
}

function formatKeeping({ owner, env }: Keeping): string {
  const args = [KEEPER_NAME, '-e', KEEPER, ...watchOf(owner)]
  const text = [...args, ...Object.entries(env).map(([name, value]) => `${name}=${value}`), ''].join('\0')
  return `keep ${args.length} ${Buffer.byteLength(text)}\n${text}`
}
