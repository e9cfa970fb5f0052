import { accessSync, constants, lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../model/errors.ts'

/**
 * The real path of a file to write. It lies in the workspace, and not in git's own directory; what lies there is a
 * regular file or nothing.
 */
export function placeIn(workspace: string, path: string, option: string): string {
  if (path === '') throw new UsageError(`${option}: expected a path`)
  const bad = (why: string) => new UsageError(`${option}: ${path}: ${why}`)
  if (path.includes('\0') || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(path)) throw bad('this is no path')
  const target = resolve(workspace, path)
  const directory = realOf(dirname(target))
  if (directory === undefined) throw bad('its directory does not exist')
  const place = join(directory, basename(target))
  const parts = relative(realOf(resolve(workspace)) ?? workspace, place).split(sep)
  if (parts[0] === '' || parts[0] === '..' || place === directory) throw bad('it has to lie in the workspace')
  if (parts.some((part) => part.toLowerCase() === '.git')) throw bad('the directory .git is that of git')
  refuseOthers(place, bad)
  if (!isWritable(directory)) throw bad('this user may not write into its directory')
  return place
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

function isWritable(directory: string): boolean {
  try {
    accessSync(directory, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function refuseOthers(place: string, bad: (why: string) => UsageError): void {
  const stat = lstatSync(place, { throwIfNoEntry: false })
  if (stat?.isSymbolicLink()) throw bad('it is a symbolic link, and no link is followed')
  if (stat !== undefined && !stat.isFile()) throw bad('it is not a regular file')
}
