import { baseOf } from '../knowledge/marks.ts'
import { NO_SERVERS } from '../knowledge/port-letters.ts'
import type { Claim } from '../model/service.ts'
import { forwardsOf } from './forwards.ts'
import { claimsOfWords, ownNames } from './option-claims.ts'
import type { Program } from './programs.ts'
import { ENGINES, startedBy } from './published.ts'
import { claimsOfVariables } from './variable-claims.ts'

/** The ports that one program takes for itself; `name` is what its manager calls it. The far end of a connection is none. */
export function claimsOfProgram(program: Program, name: string): Claim[] {
  const { words, variables } = program
  const [first = '', ...rest] = words
  const title = baseOf(first)
  if (ENGINES.has(title)) {
    const { published, inside } = startedBy(rest)
    return inside === undefined ? published : claimsOfProgram(inside, name)
  }
  const forwards = forwardsOf(title, rest)
  if (forwards !== undefined) return forwards
  if (NO_SERVERS.has(title)) return []
  return [...claimsOfWords(words, name), ...claimsOfVariables(variables, [name, ...ownNames(words)])]
}
