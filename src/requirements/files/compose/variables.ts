import type { Declaration } from '../../../model/declaration.ts'
import { portVariable } from '../../../model/variable.ts'
import { namesFor } from '../../file-need-names.ts'
import { interpolate, type Variables } from './interpolate.ts'

/** What the variables of a directory stand for where nobody sets them; `undefined`: for something else, too. */
export type Defaults = Map<string, string | undefined>

/** `${WEB_PORT:-8080}` and its like, as they are used already. */
export function defaultsIn(texts: readonly string[]): Defaults {
  const defaults: Defaults = new Map()
  for (const text of texts) {
    for (const [, name = '', fallback] of text.matchAll(/\$\{?([A-Za-z_]\w*)(?::-(\d+)\})?/g)) {
      const isSame = !defaults.has(name) || defaults.get(name) === fallback
      defaults.set(name, isSame ? fallback : undefined)
    }
  }
  return defaults
}

/** The names that `--file` gives their variables too, each for one number alone; undefined where none is to be had. */
export function variablesOf(
  declarations: readonly Declaration[],
  { defaults, variables }: { defaults: Defaults; variables: Variables },
): (string | undefined)[] {
  const names = namesFor(declarations)
  return declarations.map(({ range }, at) => {
    const port = String(range.low)
    const name = names[at] ?? ''
    const candidates = [name, `${name}-${port}`, `${name}-host-${port}`].map(portVariable)
    return candidates.find((one) => isFree(one, { port, defaults }) && isUnset(one, { port, variables }))
  })
}

function isFree(name: string, { port, defaults }: { port: string; defaults: Defaults }): boolean {
  return !defaults.has(name) || defaults.get(name) === port
}

function isUnset(name: string, { port, variables }: { port: string; variables: Variables }): boolean {
  return interpolate(`\${${name}:-${port}}`, variables) === port
}
