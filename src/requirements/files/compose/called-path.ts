import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Variables } from './interpolate.ts'

/** Compose takes a path as the shell has it that it was called from, links and all. */
export function asCalled(path: string, { PWD = '' }: Variables): string {
  return PWD !== '' && realOf(PWD) === realOf('.') ? resolve(PWD, path) : resolve(path)
}

/** All that compose, called from here or elsewhere, may call it. */
export function spellingsOf(path: string, variables: Variables): string[] {
  return [...new Set([resolve(path), realOf(path), asCalled(path, variables)])]
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return resolve(path)
  }
}
