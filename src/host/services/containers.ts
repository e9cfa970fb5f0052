import type { Service } from '../../model/service.ts'
import type { Sight } from '../linux/viewer.ts'
import type { RowsAnswer } from '../managers/container-row.ts'
import { keyOf } from '../managers/container-source.ts'
import type { Details } from '../managers/docker-details.ts'
import { readDocker } from './containers/docker.ts'
import { enginesOf } from './containers/engines.ts'
import { joinContainers } from './containers/groups.ts'
import { readPodman } from './containers/podman.ts'
import { serviceOfContainer } from './containers/service.ts'
import type { ServicePart } from './part.ts'

/** The containers, and what each engine has listed: by `keyOf` its source, as the holders of sockets are named by it. */
export interface ContainerPart extends ServicePart {
  answers: ReadonlyMap<string, RowsAnswer>
  /** By the ids of containers of docker, what its lists leave out. */
  details: ReadonlyMap<string, Details>
}

/** Every container of this machine, running or not. Each engine is asked once, all at the same time. */
export async function readContainers(sight: Sight): Promise<ContainerPart> {
  const engines = enginesOf(sight)
  const told = await Promise.all(
    engines.map((engine) => (engine.engine === 'docker' ? readDocker(engine, sight) : readPodman(engine, sight))),
  )
  const services: Service[] = told.flatMap(({ known }) => known.map((one) => serviceOfContainer(one, sight.processes)))
  const answers = told.flatMap(({ listed }, at) => {
    const engine = engines[at]
    return listed === undefined || engine === undefined ? [] : [[keyOf(engine), listed] as const]
  })
  const details = new Map(told.flatMap((one) => [...(one.details ?? [])]))
  const gaps = told.flatMap((one) => one.gaps)
  return { services: joinContainers(services), gaps, answers: new Map(answers), details }
}
