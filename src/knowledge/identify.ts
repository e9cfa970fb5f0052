import { type Command, hasArguments, interpreterWords, isExecutable, isScript, isTitle, titleOf } from './command.ts'
import { parseImage } from './image.ts'
import { matchesPattern } from './pattern.ts'
import type { Product } from './product.ts'
import { PRODUCTS } from './products.ts'

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
  return byImage(evidence) ?? byUnit(evidence) ?? byProcess(evidence) ?? byArguments(evidence)
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
  const product = PRODUCTS.find(({ units }) => units.some((pattern) => matchesPattern(name, pattern)))
  const isSure = suffix === '.socket' || (command === undefined && executable === undefined)
  return product?.kind === 'manager' && !isSure ? undefined : product
}

/** The executable is what runs, whatever it calls itself: MariaDB starts as `mysqld` too. */
function byProcess(evidence: ProductEvidence): Product | undefined {
  const command = commandOf(evidence)
  const title = titleOf(command)
  return (
    PRODUCTS.find(({ processes }) => isExecutable(command, processes)) ??
    (title === undefined ? undefined : PRODUCTS.find(({ processes }) => isTitle(command, title, processes)))
  )
}

function byArguments(evidence: ProductEvidence): Product | undefined {
  const words = interpreterWords(commandOf(evidence))
  return (
    PRODUCTS.find((product) => hasArguments(words, product.arguments)) ??
    PRODUCTS.find(({ processes }) => isScript(words, processes))
  )
}

function commandOf({ command = '', executable = '' }: ProductEvidence): Command {
  return { command, executable }
}
