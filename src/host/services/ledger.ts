import { AsyncLocalStorage } from 'node:async_hooks'
import type { Gap } from '../../model/snapshot.ts'

/** What one inventory has read of users, and what it has left out since it was too much. */
interface Ledger {
  gaps: Map<string, Gap>
  bytes: Map<number, number>
}

const ledgers = new AsyncLocalStorage<Ledger>()

/** Does work in parts, and tells what was cut in them, however deep. */
export function openLedger(): { run<Result>(work: () => Result): Result; gaps(): Gap[] } {
  const ledger: Ledger = { gaps: new Map(), bytes: new Map() }
  return {
    run: (work) => ledgers.run(ledger, work),
    gaps: () => [...ledger.gaps.values()].slice(0, MOST_GAPS),
  }
}

const MOST_GAPS = 50

/** Says once that something was cut. */
export function noteCut(subject: string, reason: string, command: string): void {
  ledgers.getStore()?.gaps.set(subject, { subject, reason, command, affects: 'naming' })
}

/** What a user's own files may have in all: unit files have some hundred bytes. */
const MOST_OF_USER = 16 * 1024 * 1024
/** To open one costs too. */
const LEAST_OF_FILE = 1024

/** Whether root goes on to read what this user has written. */
export function maySpend(uid: number, size: number): boolean {
  const bytes = ledgers.getStore()?.bytes
  const spent = (bytes?.get(uid) ?? 0) + Math.max(size, LEAST_OF_FILE)
  bytes?.set(uid, spent)
  return spent <= MOST_OF_USER
}
