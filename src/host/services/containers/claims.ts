import { ANY_ADDRESS } from '../../../model/address.ts'
import type { Claim } from '../../../model/service.ts'
import type { ContainerRow, PublishedPorts } from '../../managers/container-row.ts'
import { claimsOf } from '../claims.ts'
import type { ContainerFacts } from './facts.ts'

/** The ports of the host that a container declares to be its own. */
export function claimsOfContainer(row: ContainerRow, facts: ContainerFacts | undefined): Claim[] {
  if (facts?.isHostNetwork === true) return claimsInHost(row, facts)
  // In a pod the ports are its first container's, though all others name them.
  if (row.pod !== undefined && row.isInfra !== true) return []
  // What podman lists of a stopped one has ranges, and what docker lists of a running one is split by families.
  const published = row.engine === 'podman' || facts === undefined ? row.ports : facts.publishes
  return published.map(claimOf)
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
