import type { Call } from '../../../model/call.ts'

/** With whole ids in the place of short ones: engines take a short one for the name of another container first. */
export function exactWords({ words, targets }: Call): readonly string[] {
  const ids = targets.flatMap((target) =>
    target.kind === 'container' ? [target.container.id, target.container.pod] : [],
  )
  const whole = ids.filter((id) => id !== undefined && /^[\da-f]{64}$/.test(id))
  return words.map((word) => (/^[\da-f]{12}$/.test(word) ? (whole.find((id) => id?.startsWith(word)) ?? word) : word))
}
