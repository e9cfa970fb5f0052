import { runFileChecks } from './checks/file-checks.ts'
import type { Declared } from './checks/file-evidence.ts'
import { BROWSER_BLOCKED } from './knowledge/avoided-ports.ts'
import { identify } from './knowledge/identify.ts'
import { PRODUCTS } from './knowledge/products.ts'
import { usualPorts } from './knowledge/usual-ports.ts'
import { placeOf } from './model/about.ts'
import type { Declaration, PortFile } from './model/declaration.ts'
import type { Finding } from './model/finding.ts'
import type { Policy } from './model/options.ts'
import { portSet } from './model/port-set.ts'
import type { Report } from './model/report.ts'
import { adviseOnFile } from './remedies/files.ts'
import { buildFileReport } from './report/build.ts'

/** What the files say, and their texts by their paths. */
export interface Linted {
  files: readonly PortFile[]
  texts: ReadonlyMap<string, string>
}

/** What is wrong with ports as files declare them: nothing of this machine is looked at. */
export function lint({ files, texts }: Linted, policy: Policy): Report {
  const declared = files.flatMap((file) =>
    file.declarations.map((one) => ({ ...declaredOf(one), file, isVariable: isVariable(one, texts) })),
  )
  const products = productsByPort()
  const findings = runFileChecks({
    files,
    declared,
    unsafe: portSet(BROWSER_BLOCKED.map((port) => ({ low: port, high: port }))),
    productAt: (port) => products.get(port),
    productOf: productsByProgram(),
  })
  return buildFileReport({ policy, findings: findings.sort(byPlace), advise: adviseOnFile })
}

/** File by file, from the top. */
function byPlace(a: Finding, b: Finding): number {
  const [first, second] = [placeOf(a), placeOf(b)]
  const files = compare(first.file ?? '', second.file ?? '')
  return files || (first.line ?? 0) - (second.line ?? 0) || (first.column ?? 0) - (second.column ?? 0)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function declaredOf(declaration: Declaration): Declared {
  const { service: name, protocol, address, range, origin } = declaration
  return { declaration, requirement: { name, protocol, address, range, origin, optional: false } }
}

function isVariable({ origin, span }: Declaration, texts: ReadonlyMap<string, string>): boolean {
  const text = texts.get(origin.file ?? '') ?? ''
  return text.slice(span.start, span.end).includes('$')
}

/** One image stands in many files. */
function productsByProgram(): (program: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return (program) => {
    if (!known.has(program)) known.set(program, identify({ image: program })?.name)
    return known.get(program)
  }
}

/** Known by the port alone, and the only one that is. */
function productsByPort(): ReadonlyMap<number, string | undefined> {
  const known = new Map<number, string | undefined>()
  for (const product of PRODUCTS) {
    for (const port of usualPorts(product)) known.set(port, known.has(port) ? undefined : product.name)
  }
  return known
}
