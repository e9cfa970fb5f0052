import { UsageError } from '../../../model/errors.ts'
import { formatOrigin } from '../../../model/requirement.ts'
import { parseForeignYaml } from '../../yaml.ts'
import { joined, NOTHING, type Read } from '../read.ts'
import { entriesOf, itemsOf, originOf, type Value } from '../tree.ts'
import { copiesOf, isSerial, type JobCopies } from './copies.ts'
import { readOwnSteps } from './own-steps.ts'
import { withRivals } from './rivals.ts'
import { readServices } from './services.ts'
import { readVariables } from './variables.ts'

/** The host ports of service containers, what this action is asked for, and the ports that variables name. */
export function readWorkflow(text: string, path: string): Read {
  const document = parseForeignYaml(text, { file: path })
  if (document.contents === null) return NOTHING
  const root = { node: document.contents, document }
  const keys = entriesOf(root)
  const jobs = [...entriesOf(keys.get('jobs'))]
  if (jobs.length === 0) throw new UsageError(`${formatOrigin(originOf(root))}: expected "jobs:" with a job`)
  const serial = isSerial(keys.get('concurrency'))
  const own = jobs.map(([name, job]) => ({ name, keys: entriesOf(job), text, path, isSerial: serial }))
  const { declarations, faults } = joined(own.map(readJob))
  const read = { declarations: withRivals(declarations, own), faults }
  const shared = readVariables(keys.get('env'), {
    text,
    path,
    prefix: '',
    known: declarations,
  })
  return joined([shared, read])
}

export interface Job {
  name: string
  keys: ReadonlyMap<string, Value>
  text: string
  path: string
  /** Two runs of its workflow never go on at the same time. */
  isSerial: boolean
}

function readJob(job: Job): Read {
  const { name, keys, text, path } = job
  const copies = copiesOf(job)
  const services = readServices(job)
  // What a job in a container opens is not on its host.
  const isInside = keys.has('container')
  const own = readOwnSteps(job, isInside ? {} : copies)
  const known = [...services.declarations, ...own.declarations]
  const steps = itemsOf(keys.get('steps')).map((step) => entriesOf(step).get('env'))
  const told = isInside ? [] : [keys.get('env'), ...steps]
  const variables = told.map((env) => readVariables(env, { text, path, prefix: `${name}.`, known }))
  return joined([withCopies(services, copies), own, ...variables.map((read) => withCopies(read, copies))])
}

function withCopies({ declarations, faults }: Read, copies: JobCopies): Read {
  return { declarations: declarations.map((one) => ({ ...one, ...copies })), faults }
}
