import { type PortSet, portSet } from '../model/port-set.ts'

/** Ports that are better left to others: browsers refuse them, Kubernetes hands them out, or a product is known by them. */
export function avoidedPorts(): PortSet {
  return portSet(AVOIDED)
}

/** NodePorts. */
const AVOIDED = [{ low: 30_000, high: 32_767 }]
