import { UsageError } from '../model/errors.ts'
import { splitList } from './plain-list.ts'

/** The paths to lint, none of them for the whole workspace; undefined where nothing is to be linted. */
export function parseLintInput(text: string): string[] | undefined {
  if (/^\s*(false|False|FALSE)?\s*$/.test(text)) return undefined
  if (/^\s*(true|True|TRUE)\s*$/.test(text)) return []
  if (/^\s*(yes|no|on|off)\s*$/i.test(text))
    throw new UsageError(`lint: "${text.trim()}" is not understood: expected true, false, or paths, one a line`)
  return splitList(text).map((one) => one.text)
}

/** What is asked of the machine has a step of its own: the answers would be two. */
export function refuseOthers(given: Readonly<Record<string, string | undefined>>, whose = 'step'): void {
  const other = Object.keys(given).find((name) => given[name])
  if (other === undefined) return
  const name = other.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  throw new UsageError(`lint: ${name} is for a check of the machine: give it to a ${whose} of its own`)
}
