import { lint } from '../lint.ts'
import type { Options } from '../model/options.ts'
import type { Report } from '../model/report.ts'
import type { Linted } from '../report/lint-text.ts'
import { findPortFiles } from '../requirements/files/discover.ts'
import { readAll } from '../requirements/files/read-all.ts'
import { readPolicy } from '../requirements/index.ts'

export interface Outcome {
  report: Report
  linted: Linted
}

/** Reads the files, those of the working directory where none are named, and tells what is wrong with the ports in them. */
export async function lintFiles(paths: readonly string[], options: Options): Promise<Outcome> {
  const files = await readAll(findPortFiles(paths), process.env)
  const declarations = files.reduce((sum, file) => sum + file.declarations.length, 0)
  return { report: lint(files, await readPolicy(options)), linted: { files: files.length, declarations, fixable: 0 } }
}
