import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeRepository } from '../machine/repository.mjs'
import { measureSubjects } from '../measure/rounds.mjs'
import { formatCount } from '../print/figures.mjs'
import { formatTimings } from '../print/timing.mjs'
import { bareNode, ourCommand } from '../subjects/ours.mjs'
import { TARGETS } from '../targets.mjs'

const FILES = 1_000

/** All files of a repository, found and read: the start of Node is in each figure. */
export async function measureLint({ options, nodes, folder }) {
  const few = makeIn(join(folder, 'few'), FILES / 10)
  const many = makeIn(join(folder, 'many'), FILES)
  const groups = nodes.map((node) => ({ node, subjects: lintSubjects(node.path, { options, few, many }) }))
  const rows = await measureSubjects(
    groups.flatMap(({ subjects }) => subjects),
    options,
  )
  return groups.map(({ node, subjects }, index) =>
    describe(node, rows.slice(index * subjects.length).slice(0, subjects.length)),
  )
}

function makeIn(folder, files) {
  mkdirSync(folder)
  makeRepository(folder, files)
  return folder
}

function lintSubjects(node, { options, few, many }) {
  const lint = (cwd, files) => ({
    ...ourCommand(options.dist, ['lint'], { node, statuses: [0, 1] }),
    cwd,
    name: `port-preflight lint, ${formatCount(files, 'file')}`,
  })
  return [bareNode(node), lint(few, FILES / 10), lint(many, FILES)]
}

function describe({ version }, rows) {
  const [bare, , many] = rows
  return {
    title: `Files that declare ports, Node ${version}`,
    text: formatTimings(rows, bare),
    rows,
    verdicts: [
      { name: `lint of ${FILES} files, Node ${version}`, unit: 'ms', target: TARGETS.lintMs, measured: many.ms },
    ],
  }
}
