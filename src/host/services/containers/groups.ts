import { defined } from '../../../model/defined.ts'
import type { Claim, Service, ServiceState } from '../../../model/service.ts'

/** Containers of one service of compose are one service; the product of a pod is told where its ports are. */
export function joinContainers(services: readonly Service[]): Service[] {
  const groups = new Map<string, Service[]>()
  for (const service of withPodProducts(services)) {
    const key = keyOf(service)
    groups.set(key, [...(groups.get(key) ?? []), service])
  }
  return [...groups.values()].map(joinReplicas)
}

function keyOf({ container }: Service): string {
  const { engine, uid = 0, host = '', id = '', composeProject, composeService } = container ?? {}
  const isOfCompose = composeProject !== undefined && composeService !== undefined
  return [engine, uid, host, ...(isOfCompose ? [composeProject, composeService] : [id])].join(' ')
}

/** Which of several replicas says how their service is: one that is in trouble, then one that runs. */
const ORDER: readonly ServiceState[] = ['restarting', 'up', 'starting', 'failed', 'down', 'unknown']

function joinReplicas(replicas: readonly Service[]): Service {
  const [first, ...others] = replicas.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
  if (others.length === 0) return first as Service
  const told = replicas.flatMap(({ restarts }) => restarts ?? [])
  return {
    ...(first as Service),
    ...defined({
      restarts: told.length === 0 ? undefined : told.reduce((sum, one) => sum + one, 0),
      startsAtBoot: anyOf(replicas.map(({ startsAtBoot }) => startsAtBoot)),
      failure: replicas.find(({ failure }) => failure !== undefined)?.failure,
    }),
    claims: distinct(replicas.flatMap(({ claims }) => claims)),
  }
}

function anyOf(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(true)) return true
  return values.includes(undefined) ? undefined : false
}

function distinct(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()]
}

/** The container that holds the ports of a pod is none of its programs: with one product in it, the ports are that one's. */
function withPodProducts(services: readonly Service[]): Service[] {
  const pods = new Map<string, Service[]>()
  for (const service of services) {
    const { pod } = service.container ?? {}
    if (pod !== undefined) pods.set(pod, [...(pods.get(pod) ?? []), service])
  }
  return services.map((service) => {
    const members = pods.get(service.container?.pod ?? '') ?? []
    const known = members.flatMap(({ product }) => product ?? [])
    const [product] = known
    if (product === undefined || known.some(({ key }) => key !== product.key)) return service
    const isOfPorts = members.find(({ claims }) => claims.length > 0)
    if (isOfPorts === undefined) return service
    const { product: _, ...rest } = service
    return service === isOfPorts ? { ...service, product } : rest
  })
}
