import type { Declaration } from '../model/declaration.ts'
import { groupBy } from '../model/group-by.ts'
import { OUTPUT_DEFINITIONS } from '../model/output.ts'
import { portVariable, whoObeys } from '../model/variable.ts'

/**
 * A name for each: the service, or `service-PORT` where it has several ports, or where the name of the service alone
 * would be the output or the variable of somebody else.
 */
export function namesFor(declarations: readonly Declaration[]): string[] {
  const services = groupBy(declarations, ({ service }) => portVariable(stemOf(service)))
  const taken = new Set<string>()
  return declarations.map((declaration) => {
    const stem = stemOf(declaration.service)
    const isAlone = services.get(portVariable(stem))?.length === 1
    const name = firstFree(candidates(stem, declaration, isAlone), taken)
    taken.add(portVariable(name))
    return name
  })
}

function firstFree(names: Iterable<string>, taken: ReadonlySet<string>): string {
  for (const name of names) if (isFree(name, taken)) return name
  return ''
}

const LONGEST = 50

/** Letters, digits, "-" and "_", with a letter in front: `REDIS_PORT` of an environment file is `redis`. */
function stemOf(service: string): string {
  const name = /^[A-Z][A-Z0-9_]*_PORT$/.test(service) ? service.slice(0, -'_PORT'.length).toLowerCase() : service
  const plain = name.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, LONGEST)
  const isOurs = [plain, `${plain}-1`].every((one) => whoObeys(portVariable(one)) === undefined)
  return /^[A-Za-z]/.test(plain) && isOurs ? plain : `service-${plain}`
}

function* candidates(stem: string, { range, protocol }: Declaration, isAlone: boolean): Generator<string> {
  if (isAlone) yield stem
  yield `${stem}-${range.low}`
  yield `${stem}-${range.low}-${protocol}`
  for (let count = 2; ; count++) yield `${stem}-${range.low}-${count}`
}

/** To the runner, names of outputs in capitals and in small letters are the same. */
function isFree(name: string, taken: ReadonlySet<string>): boolean {
  const variable = portVariable(name)
  const isOutput = OUTPUT_DEFINITIONS.some((output) => output.name === name.toLowerCase())
  return !taken.has(variable) && !isOutput
}
