import { lint } from '../lint.ts'
import type { PortFile } from '../model/declaration.ts'
import type { Options } from '../model/options.ts'
import type { Report } from '../model/report.ts'
import { readPortFile } from '../requirements/files/index.ts'
import { readPolicy } from '../requirements/index.ts'
import { readText } from '../requirements/read-file.ts'

/** Reads the files and tells what is wrong with the ports in them. */
export async function lintFiles(paths: readonly string[], options: Options): Promise<Report> {
  const files: PortFile[] = []
  for (const path of paths) files.push(await readPortFile({ path, variables: process.env, read: readText }))
  return lint(files, await readPolicy(options))
}
