import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { HostError, UsageError } from '../model/errors.ts'
import { replaceFile } from './replace.ts'

/** Refuses, before anything is looked at, a file that node_exporter would not read or that is none. */
export function checkMetricsPath(path: string): void {
  const bad = (why: string) => new UsageError(`prometheus: ${path}: ${why}`)
  if (path.includes('\0') || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(path)) throw bad('this is no path')
  if (!/[^/]\.prom$/.test(path)) throw bad('node_exporter reads files that end in .prom')
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat?.isSymbolicLink()) throw bad('it is a symbolic link, and no link is followed')
  if (stat !== undefined && !stat.isFile()) throw bad('it is not a regular file')
}

/** In one go: who reads it meanwhile has the old text or the new one. */
export function writeMetrics(path: string, text: string): void {
  checkMetricsPath(path)
  try {
    replaceFile(resolve(path), Buffer.from(text))
  } catch (error) {
    throw new HostError(`${path} could not be written: ${(error as NodeJS.ErrnoException).code}`)
  }
}
