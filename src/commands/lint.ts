import { lint } from '../lint.ts'
import { defined } from '../model/defined.ts'
import type { Edit } from '../model/edit.ts'
import { HostError } from '../model/errors.ts'
import type { Options, Policy } from '../model/options.ts'
import type { Report } from '../model/report.ts'
import { describeEdits, describeLeft, type Linted } from '../report/lint-text.ts'
import { type FoundFile, findPortFiles } from '../requirements/files/discover.ts'
import { type Contents, type Reader, readAll } from '../requirements/files/read-all.ts'
import { readPolicy } from '../requirements/index.ts'

/** What is wanted of lint beside the findings. */
export interface Order {
  fix?: boolean
  sarif?: Sarif
}

/** Where the findings go for code scanning. */
export interface Sarif {
  path: string
  version: string
  /** Where the pages of this version stand. */
  docs?: string
}

export interface Outcome {
  report: Report
  linted: Linted
  /** What was changed; foreign text stands in it as it is. */
  changes: string[]
  /** Why a file could not be written: to be thrown when all of this has been told. */
  failed?: HostError
}

/** Reads the files, those of the working directory where none are named, and tells what is wrong with the ports in them. */
export async function lintFiles(paths: readonly string[], options: Options, order: Order = {}): Promise<Outcome> {
  const policy = await readPolicy(options)
  if (order.sarif !== undefined) await checkPlace(order.sarif)
  const found = findPortFiles(paths)
  const reader = { variables: { ...process.env } }
  const contents = await readAll(found, reader)
  const fixed: Fixed = order.fix ? await fix(found, { before: contents, reader }) : { changes: [], contents }
  const told = await judged(fixed.contents, policy)
  const failed = (order.sarif && (await writeSarif(told.report, order.sarif))) ?? fixed.failed
  return { ...told, changes: fixed.changes, ...defined({ failed }) }
}

async function judged(contents: Contents, policy: Policy): Promise<Omit<Outcome, 'changes'>> {
  const { files, texts } = contents
  const { isNumber } = await import('../requirements/files/compose/edits.ts')
  const declarations = files.flatMap((file) => file.declarations)
  const ofCompose = files.filter(({ kind }) => kind === 'compose')
  const numbers = ofCompose.flatMap((file) => file.declarations.filter((one) => isNumber(one, texts)))
  const report = lint(contents, policy)
  return { report, linted: { files: files.length, declarations: declarations.length, numbers: numbers.length } }
}

interface Fixed {
  changes: string[]
  contents: Contents
  failed?: HostError
}

/** What could be written is read anew. */
async function fix(
  found: readonly FoundFile[],
  { before, reader }: { before: Contents; reader: Reader },
): Promise<Fixed> {
  const [{ fixAll }, { writeFixed }, { workspaceRoot }] = await Promise.all([
    import('../requirements/files/fix.ts'),
    import('../files/fixed.ts'),
    import('../requirements/files/workspace.ts'),
  ])
  const { edits, texts } = await fixAll(found, before, reader)
  const root = workspaceRoot()
  const changes: string[] = []
  let failed: HostError | undefined
  for (const [path, after] of texts) {
    const own: Edit[] = edits.filter(({ file }) => file === path)
    try {
      const left = writeFixed({ path, before: before.texts.get(path) ?? '', after }, root)
      changes.push(...(left === undefined ? describeEdits(own) : [describeLeft(path, left)]))
    } catch (error) {
      if (!(error instanceof HostError)) throw error
      failed ??= error
    }
  }
  return { changes, contents: texts.size === 0 ? before : await readAll(found, reader), ...defined({ failed }) }
}

/** Before any file is changed. */
async function checkPlace({ path }: Sarif): Promise<void> {
  const { placeIn } = await import('../files/place.ts')
  placeIn(process.cwd(), path, 'sarif')
}

async function writeSarif(report: Report, { path, version, docs }: Sarif): Promise<HostError | undefined> {
  const [{ toSarif }, { toJson }, { writeOwn }, { prefixOfHere }] = await Promise.all([
    import('../report/sarif.ts'),
    import('../report/neutralise.ts'),
    import('../files/own.ts'),
    import('../requirements/files/workspace.ts'),
  ])
  const sarif = toSarif(report, { version, prefix: prefixOfHere(), ...defined({ docs }) })
  try {
    writeOwn(path, { text: `${toJson(sarif, 2)}\n`, option: 'sarif' })
    return undefined
  } catch (error) {
    if (error instanceof HostError) return error
    throw error
  }
}
