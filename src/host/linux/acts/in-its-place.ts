import type { Call, Target } from '../../../model/call.ts'
import { runCall } from './run-call.ts'

/** Writes down what takes back one call more; what it returns leaves that out again. */
export type TakenBack = (call: Call) => () => void

/**
 * Where units lie in a read-only file system: what cannot be masked is disabled, and what cannot be disabled is stopped at
 * least; returns what is to be known of that, undefined where nothing helps.
 */
export async function inItsPlace(call: Call, failed: string, isToTakeBack: TakenBack): Promise<string | undefined> {
  const verb = (['mask', 'disable'] as const).find((one) => call.words.includes(one))
  if (verb === undefined) return undefined
  const said = `it could not be ${verb === 'mask' ? 'masked' : 'disabled'} (${failed})`
  if (verb === 'mask' && !call.targets.some(isLinkedOtherwise) && (await isEnabled(call))) {
    const leaveOut = isToTakeBack(withVerb(call, verb, 'enable', false))
    if ((await runCall(withVerb(call, verb, 'disable'))).failed === undefined) return `${said}: it is disabled instead`
    leaveOut()
  }
  // Those that are stopped in a call of their own are stopped by now, or will be.
  if (!call.words.includes('--now')) return `${said}: it may start at the next boot`
  const stopped = await runCall(withVerb(call, verb, 'stop', false))
  return stopped.failed === undefined ? `${said}: it is stopped until the next boot` : undefined
}

/** Nothing would have its links as they are now. */
function isLinkedOtherwise(target: Target): boolean {
  return target.kind === 'service' && target.manager.isLinkedOtherwise === true
}

async function isEnabled(call: Call): Promise<boolean> {
  return (await runCall(withVerb(call, 'mask', 'is-enabled', false))).failed === undefined
}

function withVerb(call: Call, verb: string, other: string, isNow = true): Call {
  const words = call.words.map((word) => (word === verb ? other : word))
  return { ...call, words: isNow ? words : words.filter((word) => word !== '--now') }
}
