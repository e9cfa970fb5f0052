import type { Copies } from '../../../model/declaration.ts'
import { entriesOf, isMapping, itemsOf, originOf, scalarOf, type Value } from '../tree.ts'
import type { Job } from './read-workflow.ts'

/** What every fixed port of a job may be wanted by. */
export type JobCopies = { copies?: Copies }

/** On a machine of one's own the legs of a matrix, and runs that nothing keeps apart, may meet. */
export function copiesOf({ keys, isSerial: isWorkflowSerial }: Job): JobCopies {
  const runner = keys.get('runs-on')
  const concurrency = keys.get('concurrency')
  if (runner === undefined || !isSelfHosted(runner) || isSerial(concurrency)) return {}
  const legs = legsOf(keys.get('strategy'))
  if (legs !== undefined) return { copies: legs }
  return { copies: { reason: isWorkflowSerial ? 'concurrent-jobs' : 'concurrent-runs', origin: originOf(runner) } }
}

/** GitHub's own runners are a machine for each job, and other names may be those of such. */
function isSelfHosted(runner: Value): boolean {
  const labels = isMapping(runner) ? entriesOf(runner).get('labels') : runner
  if (labels === undefined) return false
  return [labels, ...itemsOf(labels)].some((one) => scalarOf(one)?.text.toLowerCase() === 'self-hosted')
}

/** undefined where there is one leg, or one at a time. */
function legsOf(strategy: Value | undefined): Copies | undefined {
  const keys = entriesOf(strategy)
  const matrix = keys.get('matrix')
  if (matrix === undefined || scalarOf(keys.get('max-parallel'))?.text === '1') return undefined
  const count = countOf(matrix)
  if (count !== undefined && count < 2) return undefined
  return { reason: 'matrix', origin: originOf(matrix), ...(count === undefined ? {} : { count }) }
}

/** undefined where it cannot be counted. */
function countOf(matrix: Value): number | undefined {
  const axes = entriesOf(matrix)
  const [included, excluded] = [axes.get('include'), axes.get('exclude')]
  const lists = [...axes].filter(([name]) => name !== 'include' && name !== 'exclude').map(([, one]) => itemsOf(one))
  if (lists.length === 0) return itemsOf(included).length || undefined
  if (included !== undefined || excluded !== undefined || lists.some((list) => list.length === 0)) return undefined
  return lists.reduce((product, list) => product * list.length, 1)
}

/** A group that is the same in all runs lets one at a time go on; one by branch does not. */
export function isSerial(concurrency: Value | undefined): boolean {
  const group = scalarOf(isConcurrencyMap(concurrency) ? entriesOf(concurrency).get('group') : concurrency)?.text
  if (group === undefined) return false
  const rest = group.replaceAll(/\$\{\{\s*github\.(workflow|repository|job)\s*\}\}/g, '')
  return !rest.includes('${{')
}

function isConcurrencyMap(concurrency: Value | undefined): boolean {
  return concurrency !== undefined && isMapping(concurrency)
}
