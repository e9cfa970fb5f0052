import type { Declaration, Fault } from '../../../model/declaration.ts'
import { UsageError } from '../../../model/errors.ts'
import { declarationOf } from '../own-config.ts'
import { needsOfText } from '../placed-needs.ts'
import { joined, NOTHING, type Read } from '../read.ts'
import { type ScalarSource, sourceOfScalar } from '../scalar-source.ts'
import { linesOf } from '../text-place.ts'
import { entriesOf, itemsOf, scalarOf, type Value } from '../tree.ts'
import type { JobCopies } from './copies.ts'
import type { Job } from './read-workflow.ts'

const OWN = /(^|\/)port-preflight(@[\w./-]+)?$/

/** What the steps ask this action for. A later step that asks for the same again means the same. */
export function readOwnSteps(job: Job, copies: JobCopies): Read {
  const steps = itemsOf(job.keys.get('steps')).map(entriesOf)
  const own = steps.filter((step) => OWN.test(scalarOf(step.get('uses'))?.text ?? ''))
  const { declarations, faults } = joined(own.map((step) => readStep(entriesOf(step.get('with')), job, copies)))
  return {
    declarations: declarations.filter((one, at) => declarations.findIndex((other) => isSame(one, other)) === at),
    faults,
  }
}

function isSame(one: Declaration, other: Declaration): boolean {
  return one.protocol === other.protocol && one.range.low === other.range.low && one.range.high === other.range.high
}

function readStep(inputs: ReadonlyMap<string, Value>, { name, path, text, keys }: Job, copies: JobCopies): Read {
  const source = sourceOfScalar(inputs.get('ports'), text)
  if (source === undefined) return NOTHING
  const isMoved = scalarOf(inputs.get('on-conflict'))?.text === 'remap'
  // A container has ports of its own.
  const group = `${path}#${name}${keys.has('container') ? '/container' : ''}`
  try {
    const needs = needsOfText(withoutExpressions(source.text))
    const declarations = needs.flatMap((need) => {
      const declared = declarationOf(need, { group, prefix: `${name}.` })
      if (declared === undefined) return []
      // What may be moved is no fixed port.
      const isFree = isMoved || need.demand.choices.length > 0
      return { ...declared, ...source.placeOf(need.place.span), ...(isFree ? {} : copies) }
    })
    return { declarations, faults: [] }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { declarations: [], faults: [faultOf(error, name, source)] }
  }
}

/** Lines with what nobody knows before the workflow runs ask for nothing. */
function withoutExpressions(text: string): string {
  return text.replaceAll(/^.*\$\{\{.*$/gm, (line) => ' '.repeat(line.length))
}

/** `input ports:2:7: …` */
function faultOf({ message }: UsageError, job: string, source: ScalarSource): Fault {
  const [prefix = '', line, column] = /^input ports(?::(\d+):(\d+))?: /.exec(message) ?? []
  const start =
    line === undefined ? 0 : linesOf(source.text, '').offsetOf({ line: Number(line), column: Number(column) })
  const end = start + (/^[^\n,]*/.exec(source.text.slice(start))?.[0].trimEnd().length ?? 0)
  return {
    kind: 'port-invalid',
    service: `${job}.ports`,
    text: message.slice(prefix.length),
    ...source.placeOf({ start, end }),
  }
}
