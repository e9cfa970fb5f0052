import { UsageError } from '../model/errors.ts'
import { type Permission, REACHES, type Reach } from '../model/resolution.ts'
import type { ServiceRef } from '../model/service.ts'
import { splitList } from './plain-list.ts'
import { parseRef } from './service-ref.ts'

/** `plan`, what may be stopped, and single services; `plan` alone is of everything, `off` and nothing are the same. */
export function parseResolve(text: string): Permission | undefined {
  const words = splitList(text).map((word) => word.text)
  if (words.length === 0 || (words.length === 1 && words[0] === 'off')) return undefined
  const isPlanAlone = words.every((word) => word === 'plan')
  const reaches = REACHES.filter((reach) => isPlanAlone || words.includes(reach))
  const others = words.filter((word) => word !== 'plan' && !isReach(word))
  return { isPlan: words.includes('plan'), reaches, services: others.map(parseName) }
}

function isReach(word: string): word is Reach {
  return REACHES.some((reach) => reach === word)
}

function parseName(word: string): ServiceRef {
  try {
    return parseRef(word)
  } catch {
    const known = ['off', 'plan', ...REACHES].join(', ')
    throw new UsageError(`resolve: "${word}" is not understood: expected ${known} or a service, as in docker:web`)
  }
}
