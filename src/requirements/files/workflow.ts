import { rangeOf } from '../../formats/place.ts'
import { ANY_ADDRESS } from '../../model/address.ts'
import type { Copies, Declaration, Fault, PortFile } from '../../model/declaration.ts'
import { UsageError } from '../../model/errors.ts'
import { groupBy } from '../../model/group-by.ts'
import { formatOrigin } from '../../model/requirement.ts'
import { parseForeignYaml } from '../yaml.ts'
import { hostPart, scalarPlace } from './place.ts'
import { parsePublished } from './published.ts'
import { entriesOf, isMapping, itemsOf, originOf, scalarOf, type Value } from './tree.ts'

type Read = Pick<PortFile, 'declarations' | 'faults'>

/** The host ports of service containers, and the ports that variables name, job by job. */
export function readWorkflow(text: string, path: string): Read {
  const document = parseForeignYaml(text, { file: path })
  if (document.contents === null) return { declarations: [], faults: [] }
  const root = { node: document.contents, document }
  const jobs = entriesOf(entriesOf(root).get('jobs'))
  if (jobs.size === 0) throw new UsageError(`${formatOrigin(originOf(root))}: expected "jobs:" with a job`)
  const isSerial = entriesOf(root).has('concurrency')
  const read = [...jobs].map(([name, job]) => readJob({ name, keys: entriesOf(job), path, isSerial }))
  const shared = declaredInEnv(entriesOf(root).get('env'), { group: `${path}:env`, prefix: '' })
  return {
    declarations: [...shared, ...read.flatMap((one) => one.declarations)],
    faults: read.flatMap((one) => one.faults),
  }
}

interface Job {
  name: string
  keys: ReadonlyMap<string, Value>
  path: string
  /** Two runs of it never go on at the same time. */
  isSerial: boolean
}

function readJob(job: Job): Read {
  const { name, keys, path } = job
  const copies = copiesOf(job)
  const services = [...entriesOf(keys.get('services'))].map(([service, value]) =>
    readService(`${name}.${service}`, value, { group: `${path}#${name}`, isInContainer: keys.has('container') }),
  )
  const env = { group: `${path}#${name}:env`, prefix: `${name}.` }
  const steps = itemsOf(keys.get('steps')).flatMap((step) => declaredInEnv(entriesOf(step).get('env'), env))
  const declared = [...services.flatMap((one) => one.declarations), ...declaredInEnv(keys.get('env'), env), ...steps]
  return {
    declarations: declared.map((declaration) => ({ ...declaration, ...copies })),
    faults: services.flatMap((one) => one.faults),
  }
}

/** On a machine of one's own the legs of a matrix, and runs that nothing keeps apart, may meet. */
function copiesOf({ keys, isSerial }: Job): { copies?: Copies } {
  const runner = keys.get('runs-on')
  if (runner === undefined || isHosted(runner)) return {}
  const matrix = entriesOf(keys.get('strategy')).get('matrix')
  if (matrix !== undefined) return { copies: { reason: 'matrix', origin: originOf(matrix) } }
  return isSerial || keys.has('concurrency') ? {} : { copies: { reason: 'concurrent-runs', origin: originOf(runner) } }
}

/** GitHub's own runners are a machine for each job. */
function isHosted(runner: Value): boolean {
  const labels = isMapping(runner) ? entriesOf(runner).get('labels') : runner
  const words = labels === undefined ? [] : [labels, ...itemsOf(labels)].flatMap((one) => scalarOf(one)?.text ?? [])
  return words.length > 0 && words.every((word) => /^(ubuntu|windows|macos)-/.test(word) || word.includes('${{'))
}

interface Circumstances {
  group: string
  isInContainer: boolean
}

function readService(service: string, value: Value, { group, isInContainer }: Circumstances): Read {
  const keys = entriesOf(value)
  const items = itemsOf(keys.get('ports'))
  const image = scalarOf(keys.get('image'))?.text
  const declarations: Declaration[] = []
  const faults: Fault[] = []
  for (const item of items) {
    const text = scalarOf(item)?.text ?? ''
    const place = { service, ...scalarPlace(item, hostPart) }
    if (text.includes('${{')) continue
    if (isInContainer) faults.push({ kind: 'port-unreachable', ...place, text })
    const entry = parsePublished(text)
    if ('wrong' in entry) faults.push({ kind: 'port-invalid', ...place, text: entry.wrong })
    else if (!('none' in entry))
      declarations.push({ ...place, ...entry, group, ...(image === undefined ? {} : { program: image }) })
  }
  return { declarations, faults: [...faults, ...overwritten(service, items)] }
}

/** The runner's map of a service's ports has one place for each port of the container, whatever its protocol. */
function overwritten(service: string, items: readonly Value[]): Fault[] {
  const byTarget = groupBy(items, (item) => /(\d+)(?:\/\w+)?$/.exec(scalarOf(item)?.text ?? '')?.[1] ?? '')
  return [...byTarget].flatMap(([target, same]) => {
    const [, second] = same
    return target === '' || second === undefined
      ? []
      : [{ kind: 'port-overwritten' as const, service, text: target, ...scalarPlace(second, hostPart) }]
  })
}

/** `NAME_PORT: 8080` and `PORT: 8080`: as often as not they name the port of a service, so they clash with nothing. */
function declaredInEnv(env: Value | undefined, { group, prefix }: { group: string; prefix: string }): Declaration[] {
  return [...entriesOf(env)].flatMap(([name, value]) => {
    const text = scalarOf(value)?.text ?? ''
    const range = /(^|_)PORT$/.test(name) ? rangeOf(text) : undefined
    if (range === undefined) return []
    const whole = () => ({ start: 0, end: text.length })
    return [
      {
        service: `${prefix}${name}`,
        protocol: 'tcp',
        address: ANY_ADDRESS,
        range,
        group,
        ...scalarPlace(value, whole),
      },
    ]
  })
}
