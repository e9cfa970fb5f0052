import { claimsOf } from '../../../claims/claims.ts'
import { ANY_ADDRESS } from '../../../model/address.ts'
import { isInRange } from '../../../model/port.ts'
import type { Claim } from '../../../model/service.ts'
import type { ContainerRow, PublishedPorts } from '../../managers/container-row.ts'
import type { ContainerFacts } from './facts.ts'

/** The ports of the host that a container declares to be its own. */
export function claimsOfContainer(row: ContainerRow, facts: ContainerFacts | undefined): Claim[] {
  if (facts?.isHostNetwork === true) return claimsInHost(row, facts)
  // In a pod the ports are its first container's, though all others name them.
  if (row.pod !== undefined && row.isInfra !== true) return []
  // What podman lists of a stopped one has ranges, and what docker lists of a running one is split by families.
  const isListed = row.engine === 'podman' || facts === undefined
  const published = isListed ? row.ports : facts.publishes.flatMap((one) => takenOf(one, row.ports))
  return published.map(claimOf)
}

/** The port of a range that it has now; of what does not run nobody knows which it will be. */
function takenOf(published: PublishedPorts, now: readonly PublishedPorts[]): PublishedPorts[] {
  if (published.low === published.high) return [published]
  const taken = now.filter(({ protocol, low }) => protocol === published.protocol && isInRange(low, published))
  return [...new Set(taken.map(({ low }) => low))].map((port) => ({ ...published, low: port, high: port }))
}

function claimOf({ protocol, address, low, high }: PublishedPorts): Claim {
  return { protocol, address, range: { low, high }, source: 'publish', confidence: 'certain' }
}

/** It opens what its program opens; what its image says counts where nothing else does. */
function claimsInHost({ name = '', composeService = name }: ContainerRow, facts: ContainerFacts): Claim[] {
  const variables = facts.environment.filter((one) => /^\w+=\S+$/.test(one))
  const told = claimsOf({
    name: composeService,
    commands: [{ text: facts.command }],
    variables: variables.map((text) => ({ text })),
  })
  if (told.length > 0) return told
  return facts.exposes.map(({ protocol, port }) => ({
    ...{ protocol, address: ANY_ADDRESS, range: { low: port, high: port } },
    ...{ source: 'default-port', confidence: 'guess' },
  }))
}
