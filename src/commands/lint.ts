import { lint } from '../lint.ts'
import type { PortFile } from '../model/declaration.ts'
import type { Options } from '../model/options.ts'
import type { Report } from '../model/report.ts'
import type { Linted } from '../report/lint-text.ts'
import { readPortFile } from '../requirements/files/index.ts'
import { readPolicy } from '../requirements/index.ts'
import { readText } from '../requirements/read-file.ts'

export interface Outcome {
  report: Report
  linted: Linted
}

/** Reads the files and tells what is wrong with the ports in them. */
export async function lintFiles(paths: readonly string[], options: Options): Promise<Outcome> {
  const files: PortFile[] = []
  for (const path of paths) files.push(await readPortFile({ path, variables: process.env, read: readText }))
  const declarations = files.reduce((sum, file) => sum + file.declarations.length, 0)
  return { report: lint(files, await readPolicy(options)), linted: { files: files.length, declarations, fixable: 0 } }
}
