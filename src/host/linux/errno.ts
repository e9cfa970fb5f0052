import { constants } from 'node:os'

/** `EADDRINUSE` for 98. */
export function errnoName(errno: number): string {
  return Object.entries(constants.errno).find(([, number]) => number === errno)?.[0] ?? `errno ${errno}`
}
