import { defined } from '../../../model/defined.ts'
import type { Container } from '../../../model/holder.ts'
import type { Service } from '../../../model/service.ts'
import type { Processes } from '../../linux/processes.ts'
import type { ContainerRow } from '../../managers/container-row.ts'
import { productOf } from '../product.ts'
import { claimsOfContainer } from './claims.ts'
import type { ContainerFacts } from './facts.ts'
import { unitOfContainer } from './monitor-unit.ts'
import { failureOfContainer, stateOfContainer } from './state.ts'

/** What an engine has told of one container; without facts as little as its list does. */
export interface KnownContainer {
  row: ContainerRow
  facts: ContainerFacts | undefined
  /** Whether its engine starts it, if the engine itself starts with the machine. */
  startsAtBoot: boolean | undefined
}

/** One container as a service. */
export function serviceOfContainer({ row, facts, startsAtBoot }: KnownContainer, processes: Processes): Service {
  const unit = unitOfContainer(row, facts, processes)
  return {
    ...defined({
      container: containerOf({ ...row, ...defined({ unit }) }, facts, processes),
      product: productOf(defined({ image: row.image ?? facts?.image })),
      // What its engine does not start its unit may.
      startsAtBoot: unit !== undefined && startsAtBoot === false ? undefined : startsAtBoot,
    }),
    ...conditionOf(row, facts),
    ...{ claims: claimsOfContainer(row, facts), endpoints: [], needs: [], excludes: [] },
  }
}

function conditionOf({ engine, isRunning }: ContainerRow, facts: ContainerFacts | undefined) {
  if (facts === undefined) return { state: isRunning ? ('up' as const) : ('down' as const) }
  const { state, since } = stateOfContainer(facts, engine)
  return defined({ state, since, restarts: facts.restarts, failure: failureOfContainer(facts, state) })
}

function containerOf(row: ContainerRow, facts: ContainerFacts | undefined, processes: Processes): Container {
  const { engine, id, name, composeProject, composeService, uid, host, pod, unit } = row
  return defined({
    ...{ engine, id, name, image: row.image ?? facts?.image, composeProject, composeService, uid, host, pod, unit },
    user: uid === undefined ? undefined : processes.nameOf(uid),
    isTemporary: row.isTemporary ?? facts?.isTemporary,
    isOfUnit: unit === undefined ? undefined : true,
    restartPolicy: facts?.restartPolicy,
  })
}
