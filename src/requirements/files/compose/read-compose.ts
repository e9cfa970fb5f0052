import { posix, resolve } from 'node:path'
import type { Declaration } from '../../../model/declaration.ts'
import type { FileContext } from '../context.ts'
import { joined, type Read } from '../read.ts'
import { itemsOf } from '../tree.ts'
import type { Variables } from './interpolate.ts'
import { type Loading, textOf } from './loading.ts'
import { loadServices } from './model.ts'
import { nameOfProject } from './project-name.ts'
import type { ComposeService } from './service.ts'
import { portsOfService } from './service-ports.ts'

/** What the files of a compose project say of the ports of the host, and its name. */
export interface ComposeProject extends Read {
  name: string
}

/** The host ports of a compose project, whose files override each other in their order. */
export function readCompose(paths: readonly string[], context: FileContext): Read {
  const { declarations, faults } = readComposeProject(paths, context)
  return { declarations, faults }
}

/**
 * The same with the name of the project. Its directory is that of the first file, and may be told as the shell has it;
 * the variables are all that compose would have, those of `.env` too (see project-variables.ts).
 */
export function readComposeProject(paths: readonly string[], context: FileContext, directory?: string): ComposeProject {
  const { name, variables, services } = loadProject(paths, context, directory)
  const active = new Set((variables.COMPOSE_PROFILES ?? '').split(',').map((profile) => profile.trim()))
  return {
    name,
    ...joined(
      services.flatMap((service) => {
        const profiles = profilesOf(service)
        if (context.isStatic !== true && !isStarted(profiles, active)) return []
        const { declarations, faults } = portsOfService(service, context)
        return { declarations: declarations.map((one) => withProfiles(one, profiles)), faults }
      }),
    ),
  }
}

/** A project with all of its services, started or not. */
interface LoadedProject {
  name: string
  variables: Variables
  services: ComposeService[]
}

export function loadProject(
  paths: readonly string[],
  context: FileContext,
  directory = resolve(posix.dirname(paths[0] ?? '')),
): LoadedProject {
  const loading = loadingOf(paths, context)
  const name = nameOfProject(paths, loading, directory)
  const variables: Variables = { ...loading.variables, COMPOSE_PROJECT_NAME: name }
  const files = paths.map((path) => ({ path }))
  return { name, variables, services: [...loadServices(files, { ...loading, variables }).values()] }
}

function loadingOf(paths: readonly string[], context: FileContext): Loading {
  const session = { loads: 0, characters: 0, documents: new Map() }
  return { ...context, directory: posix.dirname(paths[0] ?? ''), above: [], session, extended: new Map() }
}

function profilesOf({ profiles }: ComposeService): string[] {
  return profiles.flatMap(({ value, variables }) => itemsOf(value).map((one) => textOf(one, variables)))
}

/** A service with profiles is started with one of them only. */
function isStarted(profiles: readonly string[], active: ReadonlySet<string>): boolean {
  return profiles.length === 0 || active.has('*') || profiles.some((name) => active.has(name))
}

function withProfiles(declaration: Declaration, profiles: string[]): Declaration {
  return profiles.length === 0 ? declaration : { ...declaration, profiles }
}
