import type { PortFile } from '../../model/declaration.ts'
import { applyEdits, type Edit } from '../../model/edit.ts'
import { groupBy } from '../../model/group-by.ts'
import { formatNeed } from '../../model/requirement.ts'
import { editsOf, type Known, type Texts } from './compose/edits.ts'
import type { FoundFile } from './discover.ts'
import { type Contents, type Reader, readAll, withDotenv } from './read-all.ts'

/** What is to be changed, and the texts that come of it. */
interface Fix {
  edits: Edit[]
  texts: Map<string, string>
}

/** Nothing is changed in what would then say something else: each file is read anew, with all of its changes. */
export async function fixAll(found: readonly FoundFile[], before: Contents, { variables }: Reader): Promise<Fix> {
  let edits = allEdits(before, variables)
  for (;;) {
    const drafts = draftsOf(edits, before.texts)
    const after = await readAll(found, { variables, drafts })
    const wrong = new Set(before.files.filter((file, at) => !isSame(file, after.files[at])).flatMap(filesOf))
    const right = edits.filter(({ file }) => !wrong.has(file))
    if (right.length === edits.length) return { edits, texts: drafts }
    edits = wrong.size === 0 ? [] : right
  }
}

function allEdits({ files, texts, all }: Contents, variables: Known['variables']): Edit[] {
  const edits = new Map<string, Edit>()
  const drafts = new Map(all)
  for (const file of files.filter(({ kind }) => kind === 'compose')) {
    const own = withDotenv({ path: file.path, variables, read: (path) => all.get(path) })
    const fresh = editsOf(file, { texts, drafts, variables: own }).filter((edit) => !edits.has(keyOf(edit)))
    for (const edit of fresh) edits.set(keyOf(edit), edit)
    const touched = new Set(fresh.map((edit) => edit.file))
    const known = [...edits.values()].filter((edit) => touched.has(edit.file))
    for (const [path, text] of draftsOf(known, texts)) drafts.set(path, text)
  }
  return [...edits.values()]
}

function keyOf({ file, span }: Edit): string {
  return `${file}:${span.start}`
}

function draftsOf(edits: readonly Edit[], texts: Texts): Map<string, string> {
  const byFile = groupBy(edits, ({ file }) => file)
  return new Map([...byFile].map(([file, own]) => [file, applyEdits(texts.get(file) ?? '', own)]))
}

/** The ports are the same, one by one, and nothing is newly wrong with them. */
function isSame(before: PortFile, after: PortFile | undefined): boolean {
  if (after === undefined || after.declarations.length !== before.declarations.length) return false
  const isLike = before.declarations.every((one, at) => {
    const other = after.declarations[at]
    return other?.service === one.service && formatNeed(other) === formatNeed(one) && other.isAnyOf === one.isAnyOf
  })
  return isLike && after.faults.every(({ kind }) => before.faults.some((fault) => fault.kind === kind))
}

function filesOf({ path, declarations }: PortFile): string[] {
  return [path, ...declarations.flatMap(({ origin }) => origin.file ?? [])]
}
