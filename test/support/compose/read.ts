import type { ComposeService } from '../../../src/model/compose.ts'
import { publishedServices } from '../../../src/requirements/files/compose/published-services.ts'
import type { FileContext } from '../../../src/requirements/files/context.ts'

/** What an override of these files begins with. */
export function readPublished(
  texts: Record<string, string>,
  variables: FileContext['variables'] = {},
): ComposeService[] {
  const paths = Object.keys(texts).filter((path) => /^(compose|override)/.test(path))
  const context = { path: paths[0] ?? '', variables, read: (path: string) => texts[path] }
  return publishedServices(paths, context).map((service) => ({ ...service, isCarried: false }))
}
