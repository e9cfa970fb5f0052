import { ANY_ADDRESS } from '../../model/address.ts'
import { defined } from '../../model/defined.ts'
import type { Claim } from '../../model/service.ts'
import { claimsOfCommand, claimsOfEnvironment, type PortClaim } from '../managers/port-claims.ts'
import type { Placed, ProgramText } from './part.ts'

/** The ports that a service declares by its command lines and its environment, each with the place that says so. */
export function claimsOf({ name, commands, variables }: ProgramText): Claim[] {
  return [
    ...commands.flatMap((line) => claimsOfCommand(line.text, name).map((claim) => claimAt(claim, line))),
    ...variables.flatMap((line) => claimsOfEnvironment(line.text, name).map((claim) => claimAt(claim, line))),
  ]
}

function claimAt({ low, high, protocol, from }: PortClaim, { origin }: Placed): Claim {
  return {
    address: ANY_ADDRESS,
    range: { low, high },
    source: from,
    confidence: 'likely',
    ...defined({ protocol, origin }),
  }
}
