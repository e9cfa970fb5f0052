import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { UsageError } from '../../model/errors.ts'
import { type Longer, readText } from '../read-file.ts'
import type { ListedFile } from './context.ts'
import { kindOfManifest } from './kind-of.ts'

/** Bundles of definitions are long, and hardly anything in them is of ports. */
const MANIFESTS: Longer = {
  most: 4 * 1024 * 1024,
  isSo: (text) => kindOfManifest(text) === 'kubernetes',
}

/** The directory that files may name others in: the one of git that the working directory lies in, or else that itself. */
export function workspaceRoot(): string {
  const here = realpathSync.native('.')
  for (let at = here; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return here
  }
}

/** Reads files that the user named, and what they name. */
export function readerFor(paths: readonly string[]): (path: string) => string | undefined {
  return readerWithin(rootsFor(paths), new Set(paths))
}

/** Lists what lies beside them. */
export function listerFor(paths: readonly string[]): (directory: string) => ListedFile[] {
  return listerWithin(rootsFor(paths))
}

function rootsFor(paths: readonly string[]): string[] {
  return [workspaceRoot(), ...paths.flatMap((path) => realOf(dirname(path)) ?? [])]
}

/** From there to the working directory, with a slash at its end; empty where they are one. */
export function prefixOfHere(): string {
  const way = relative(workspaceRoot(), realpathSync.native('.')).split(sep).join('/')
  return way === '' ? '' : `${way}/`
}

/**
 * Reads what a file names: nothing that lies outside of the workspace, or of the directory of a file that the user named.
 * Those that are named themselves may be longer.
 */
export function readerWithin(
  roots: readonly string[],
  named: ReadonlySet<string> = new Set(),
): (path: string) => string | undefined {
  return (path) => {
    const real = realOf(path)
    if (real !== undefined) checkWithin(roots, real, path)
    return readText(path, named.has(path) ? MANIFESTS : undefined)
  }
}

/** Lists the files of a directory that lies there; none where there is no such directory. */
export function listerWithin(roots: readonly string[]): (directory: string) => ListedFile[] {
  return (directory) => {
    const real = realOf(directory)
    if (real === undefined) return []
    checkWithin(roots, real, directory)
    return filesIn(directory)
  }
}

function filesIn(directory: string): ListedFile[] {
  try {
    const entries = readdirSync(directory, { withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink())
    return files.map((entry) => {
      const { name } = entry
      return { name, isMask: entry.isSymbolicLink() && realOf(join(directory, name)) === '/dev/null' }
    })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOTDIR') return []
    throw new UsageError(`${directory}: cannot be read: ${code}`)
  }
}

function checkWithin(roots: readonly string[], real: string, path: string): void {
  if (!roots.some((root) => isWithin(root, real))) throw new UsageError(`${path}: it lies outside of the workspace`)
}

export function isWithin(root: string, path: string): boolean {
  const [first = ''] = relative(root, path).split(sep)
  return first !== '..' && join(root, relative(root, path)) === path
}

/** Undefined where there is nothing. */
export function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}
