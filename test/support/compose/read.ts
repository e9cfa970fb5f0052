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
