import type { Product } from './product.ts'
import { AI } from './products/ai.ts'
import { DATABASES } from './products/databases.ts'
import { DEVELOPMENT } from './products/development.ts'
import { INFRASTRUCTURE } from './products/infrastructure.ts'
import { MESSAGING } from './products/messaging.ts'
import { OBSERVABILITY } from './products/observability.ts'
import { WEB } from './products/web.ts'
import { parseTable } from './table.ts'

/** Every known product, in the order in which identify() tries them. */
export const PRODUCTS: readonly Product[] = [
  DATABASES,
  MESSAGING,
  WEB,
  AI,
  OBSERVABILITY,
  INFRASTRUCTURE,
  DEVELOPMENT,
].flatMap(parseTable)
