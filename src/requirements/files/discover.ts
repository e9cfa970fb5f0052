import { accessSync, constants, type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { FileKind } from '../../model/declaration.ts'
import { defined } from '../../model/defined.ts'
import { UsageError } from '../../model/errors.ts'
import { kindOf, mayTell } from './kind-of.ts'
import { splitKind } from './named-kind.ts'

/** What git, package managers and builds make, and what is copied from others. */
const SKIPPED: ReadonlySet<string> = new Set([
  ...['.git', '.hg', '.svn', '.jj'],
  ...['node_modules', 'bower_components', 'jspm_packages', 'vendor', 'vendored', 'third_party', '.yarn', '.pnpm-store'],
  ...[
    'dist',
    'build',
    'out',
    'target',
    '.next',
    '.nuxt',
    '.output',
    '.svelte-kit',
    '.turbo',
    '.parcel-cache',
    'coverage',
  ],
  ...['.venv', 'venv', '__pycache__', '.tox', '.nox', 'site-packages', '.gradle', '.terraform', '.direnv', '.cache'],
])
const MOST_ENTRIES = 500_000
const MOST_FILES = 20_000
const MOST_DEPTH = 60
const MOST_MS = 10_000

/** A file to read, by its path from the working directory. */
export interface FoundFile {
  path: string
  /** The user has named it, so it has to be one that can be read. */
  isNamed: boolean
  /** As the user says. */
  kind?: FileKind
  /** The directory in which it was found, where the user has named one. */
  within?: string
}

/** The files that are named, those of the directories that are named, or without any name those of the working directory. */
export function findPortFiles(paths: readonly string[]): FoundFile[] {
  const limits = { entries: 0, endsAt: Date.now() + MOST_MS, root: realpathSync('.') }
  const found = new Map<string, FoundFile>()
  for (const path of paths.length === 0 ? ['.'] : paths) {
    for (const one of filesOf(path, limits)) if (!found.get(one.path)?.isNamed) found.set(one.path, one)
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

interface Limits {
  entries: number
  endsAt: number
  root: string
}

function filesOf(path: string, limits: Limits): FoundFile[] {
  if (path === '-') throw new UsageError('lint reads files and directories, not standard input')
  if (path === '') throw new UsageError('lint: expected the path of a file or a directory')
  const { path: named, kind } = splitKind(path)
  const shown = toShown(named)
  if (kind !== undefined || !isDirectory(path)) return [{ path: shown, isNamed: true, ...defined({ kind }) }]
  checkOpen(named)
  const within = shown === '' ? undefined : shown
  return walk(shown === '' ? '' : `${shown}/`, limits).map((one) => ({
    path: one,
    isNamed: false,
    ...defined({ within }),
  }))
}

function checkOpen(directory: string): void {
  try {
    accessSync(directory, constants.R_OK | constants.X_OK)
  } catch (error) {
    throw new UsageError(`${directory}: cannot be read: ${(error as NodeJS.ErrnoException).code}`)
  }
}

/** From the working directory, with slashes, however it was written. */
function toShown(path: string): string {
  const near = relative('.', path)
  return (near.split(sep)[0] === '..' ? path : near).split(sep).join('/').replace(/\/+$/, '')
}

/** What is neither is told where it is read. */
function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Breadth first; `directory` is empty, or ends with a slash. */
function walk(directory: string, limits: Limits): string[] {
  const files: string[] = []
  let level = [directory]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_DEPTH) throw tooMuch(`directories are nested more than ${MOST_DEPTH} deep`)
    level = level.flatMap((one) => {
      const { inside, below } = look(one, limits)
      files.push(...inside)
      return below
    })
    if (files.length > MOST_FILES) throw tooMuch(`more than ${MOST_FILES} files may say something of ports`)
  }
  return files
}

function look(directory: string, limits: Limits): { inside: string[]; below: string[] } {
  const entries = entriesOf(directory)
  limits.entries += entries.length
  if (limits.entries > MOST_ENTRIES) throw tooMuch(`there are more than ${MOST_ENTRIES} files`)
  if (Date.now() > limits.endsAt) throw tooMuch(`looking through the directories takes more than ${MOST_MS / 1_000} s`)
  const inside = entries.filter((entry) => isPortFile(entry, directory, limits)).map(({ name }) => directory + name)
  const below = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name))
  return { inside, below: below.map(({ name }) => `${directory}${name}/`) }
}

/** What was not named, and this user may not look into, is not his to put right. */
function entriesOf(directory: string): Dirent[] {
  try {
    return readdirSync(directory === '' ? '.' : directory, { withFileTypes: true })
  } catch {
    return []
  }
}

/** By its name, or its text may tell; of JSON that is said only where somebody names it. */
function isPortFile(entry: Dirent, directory: string, { root }: Limits): boolean {
  const path = directory + entry.name
  if (kindOf(path) === undefined && !(mayTell(path) && !path.endsWith('.json'))) return false
  return entry.isFile() || (entry.isSymbolicLink() && leadsToAnother(path, root))
}

/**
 * A link counts where the file that it leads to lies in the workspace, and is not found by itself; that of an instance
 * says more than its template.
 */
function leadsToAnother(path: string, root: string): boolean {
  try {
    const target = realpathSync(path)
    const parts = relative(root, target).split(sep)
    if (parts[0] === '..' || parts.includes('.git') || !statSync(target).isFile()) return false
    const isFound = kindOf(parts.join('/')) !== undefined || mayTell(target)
    return !isFound || isInstanceOf(path, target) || parts.some((part) => SKIPPED.has(part))
  } catch {
    return false
  }
}

function isInstanceOf(path: string, target: string): boolean {
  return /@[^@/]+\.\w+$/.test(path) && /@\.\w+$/.test(target)
}

function tooMuch(why: string): UsageError {
  return new UsageError(`lint: ${why}: name the files or directories that are meant`)
}
