import type { ComposeService } from '../../../src/model/compose.ts'
import { publishedServices } from '../../../src/requirements/files/compose/published-services.ts'
import { type ComposeProject, readProjectWith } from '../../../src/requirements/files/compose/read-compose.ts'
import type { FileContext } from '../../../src/requirements/files/context.ts'
import { plainOr } from '../../../src/requirements/files/plain-yaml.ts'
import type { Read } from '../../../src/requirements/files/read.ts'
import { parseForeignYamls } from '../../../src/requirements/yaml.ts'

/** As a check reads it, and without a wait for what reads all of YAML. */
export function readComposeProject(paths: readonly string[], context: FileContext): ComposeProject {
  return readProjectWith(paths, { ...context, parse: plainOr(parseForeignYamls) })
}

export function readCompose(paths: readonly string[], context: FileContext): Read {
  const { declarations, faults } = readComposeProject(paths, context)
  return { declarations, faults }
}

/** What an override of these files begins with. */
export function readPublished(
  texts: Record<string, string>,
  variables: FileContext['variables'] = {},
): ComposeService[] {
  const paths = Object.keys(texts).filter((path) => /^(compose|override)/.test(path))
  const context = { path: paths[0] ?? '', variables, read: (path: string) => texts[path] }
  const services = publishedServices(paths, { ...context, parse: plainOr(parseForeignYamls) })
  return services.map((service) => ({ ...service, isCarried: false }))
}
