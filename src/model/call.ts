import { defined } from './defined.ts'
import type { Container, Manager, Process, ProcessId } from './holder.ts'
import { quoteWord } from './shell.ts'
import type { Viewer } from './snapshot.ts'

/** Processes that had the ports of it when it was looked at. */
interface Held {
  held?: readonly ProcessId[]
}

/** What a call ends or changes. */
export type Target =
  | ({ kind: 'service'; manager: Manager } & Held)
  | ({ kind: 'container'; container: Container } & Held)
  | { kind: 'process'; process: Process }
  /** Something of the machine as a whole: a network device, the kernel's NFS server. */
  | { kind: 'machine' }

/** A user whose own program or manager it is. */
export interface Owner {
  uid?: number
  user?: string | undefined
}

/** One program that is started to put something right, as the person who looks would start it: never by a shell. */
export interface Call {
  /** The program and its arguments. */
  words: readonly string[]
  /** Whom as, where that is not whoever looks. */
  as?: 'root' | Owner
  variables?: Readonly<Record<string, string>>
  /** It is well too where it fails: what it is to end may have ended by itself. */
  mayFail?: true
  /** It edits a file, or has that read: it lasts, and is for people alone. */
  lasts?: true
  /** TCP ports that others are to have before it goes on: a person waits for as long as the words say. */
  awaits?: readonly number[]
  /** What takes a shell, and so is for people alone: there are no words then. */
  pasted?: string
  targets: readonly Target[]
}

/** Whom a call is made as that only root may make. */
export function byRoot({ uid }: Pick<Viewer, 'uid'>): Pick<Call, 'as'> {
  return uid === 0 ? {} : { as: 'root' }
}

/** Whom a call is made as that is about what a user has for himself. */
export function byOwner(owner: Owner, { uid }: Pick<Viewer, 'uid'>): Pick<Call, 'as'> {
  return owner.uid === uid ? {} : { as: { ...defined({ uid: owner.uid, user: owner.user }) } }
}

/** As a person pastes them: each only where the one before was well. */
export function formatCalls(calls: readonly Call[]): string {
  return calls.map(formatCall).join(' && ')
}

export function formatCall({ words, as, variables = {}, mayFail, pasted }: Call): string {
  if (pasted !== undefined) return pasted
  const settings = Object.entries(variables).map(([name, value]) => `${name}=${quoteWord(value)}`)
  const text = [...wordsAs(as), ...settings, ...words.map(quoteWord)].join(' ')
  return mayFail === true ? `{ ${text} 2>/dev/null || true; }` : text
}

function wordsAs(as: Call['as']): string[] {
  if (as === undefined) return []
  return as === 'root' ? ['sudo'] : ['sudo', '-u', userOf(as), runtimeOf(as)]
}

/** As sudo takes it: by the number where the name might be something else. */
function userOf({ uid, user = '' }: Owner): string {
  return /^[a-z_][\w.-]*$/i.test(user) ? user : `'#${uid}'`
}

function runtimeOf({ uid }: Owner): string {
  return `XDG_RUNTIME_DIR=/run/user/${uid}`
}
