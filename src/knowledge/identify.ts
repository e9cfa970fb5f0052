import { type Command, cleanPath, interpreterWords, programWords, scriptOf, titleOf } from './command.ts'
import { parseImage } from './image.ts'
import { firstMark, markFinder } from './marks.ts'
import type { Product } from './product.ts'
import { PRODUCTS } from './products.ts'

const findProcess = markFinder(PRODUCTS, ({ processes }) => processes.map((name) => [name]))
const findUnit = markFinder(PRODUCTS, ({ units }) => units.map((name) => [name]))
const findArguments = markFinder(PRODUCTS, (product) => product.arguments.map((words) => words.split(' ')))

/** The length of the kernel's short name for a process, without its NUL. */
const SHORT_NAME = 15

/** Names as the kernel tells them, where a process has emptied its arguments. */
const SHORT_NAMES = new Map(
  PRODUCTS.toReversed().flatMap((product) =>
    product.processes.flatMap((name) => [name, name.slice(0, SHORT_NAME)].map((key) => [key, product] as const)),
  ),
)

/** What is known of a port's holder; each part is foreign text and may be missing. */
export interface ProductEvidence {
  /** The argument vector joined by blanks, or the kernel's short name. */
  command?: string
  executable?: string
  unit?: string
  image?: string
}

/** Which product this is. The narrowest mark wins: an image, then a unit, then the program, then what it runs. */
export function identify(evidence: ProductEvidence): Product | undefined {
  return (
    byImage(evidence) ?? byUnit(evidence) ?? byContainerUnit(evidence) ?? byProcess(evidence) ?? byArguments(evidence)
  )
}

function byImage({ image }: ProductEvidence): Product | undefined {
  if (image === undefined) return undefined
  const { vendor, name } = parseImage(image)
  return PRODUCTS.find(({ images }) => images.includes(name) || images.includes(`${vendor}/${name}`))
}

/** A manager's service counts only while nothing is known of the process: it may be anyone's. Its socket is its own. */
function byUnit({ unit = '', command, executable }: ProductEvidence): Product | undefined {
  const suffix = ['.service', '.socket'].find((end) => unit.endsWith(end)) ?? ''
  const name = unit.slice(0, unit.length - suffix.length)
  const product = findUnit([name], 0)?.product
  const isSure = suffix === '.socket' || (command === undefined && executable === undefined)
  return product?.kind === 'manager' && !isSure ? undefined : product
}

/** `podman-local-ai-qdrant.service`: what runs a container is called by its engine and the container's name. */
function byContainerUnit({ unit = '' }: ProductEvidence): Product | undefined {
  const [, name] = /^(?:podman|docker|container)-([\w-]{1,100})\.service$/.exec(unit) ?? []
  const words = name?.split('-') ?? []
  const found = words.map((_, at) => findUnit([words.slice(at).join('-')], 0)?.product)
  return found.find((product) => product !== undefined && product.kind !== 'manager')
}

/** The executable is what runs, whatever it calls itself: MariaDB starts as `mysqld` too. */
function byProcess(evidence: ProductEvidence): Product | undefined {
  const command = commandOf(evidence)
  const title = titleOf(command)
  const byExecutable = byName(cleanPath(command.executable))
  return byExecutable || title === undefined ? byExecutable : (byName(title) ?? SHORT_NAMES.get(command.command))
}

function byArguments(evidence: ProductEvidence): Product | undefined {
  const words = interpreterWords(commandOf(evidence))
  const marks = programWords(words).flatMap((_, start) => findArguments(words, start) ?? [])
  return firstMark(marks)?.product ?? byName(scriptOf(words))
}

function byName(path = ''): Product | undefined {
  return path === '' ? undefined : findProcess([path], 0)?.product
}

function commandOf({ command = '', executable = '' }: ProductEvidence): Command {
  return { command, executable }
}
