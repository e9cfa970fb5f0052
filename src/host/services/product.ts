import { identify, type ProductEvidence } from '../../knowledge/identify.ts'
import type { ServiceProduct } from '../../model/service.ts'

/** What a service is, by what is known of it. */
export function productOf(evidence: ProductEvidence): ServiceProduct | undefined {
  const product = identify(evidence)
  return product && { key: product.key, name: product.name, ports: product.ports }
}
