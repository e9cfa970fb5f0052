import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { lintFiles, type Order, type Outcome } from '../../src/commands/lint.ts'
import { placeOf } from '../../src/model/about.ts'
import { formatOrigin } from '../../src/model/requirement.ts'
import { messageOf } from '../../src/report/words.ts'

/** Runs in a directory of its own that has these files; it is gone afterwards. */
export async function within<Result>(
  files: Readonly<Record<string, string | Buffer>>,
  run: (directory: string) => Promise<Result> | Result,
): Promise<Result> {
  const [before, directory] = [process.cwd(), mkdtempSync(join(tmpdir(), 'port-preflight-lint-'))]
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), text)
  }
  process.chdir(directory)
  try {
    return await run(directory)
  } finally {
    process.chdir(before)
    rmSync(directory, { recursive: true })
  }
}

/** `severity place kind: message`, a line for each finding. */
export function linesOf({ report }: Outcome): string[] {
  return report.findings.map(({ finding, severity }) => {
    return `${severity} ${formatOrigin(placeOf(finding))} ${finding.kind}: ${messageOf(finding)}`
  })
}

/** What lint says of these files. */
export function lintOf(
  files: Readonly<Record<string, string | Buffer>>,
  paths: readonly string[] = [],
  order: Order = {},
): Promise<string[]> {
  return within(files, async () => linesOf(await lintFiles(paths, {}, order)))
}
