import type { Container, Holder } from './holder.ts'
import { isHolding, isLeased, type Listener } from './listener.ts'
import type { Viewer } from './snapshot.ts'

/** A service of one compose project, by all that docker's labels say of its containers. */
export interface ComposeService {
  project: string
  service: string
  /** Where the project lives; absolute, in each of its spellings. */
  directories: string[]
  /** The compose files; absolute, in each of their spellings. */
  files: string[]
  /** The daemon that compose is told to ask, where that is not the usual one. */
  daemon?: string
}

/** Whether the service has the port: its containers, and nobody else. */
export function isUp(service: ComposeService, blockers: readonly Listener[], viewer: Viewer): boolean {
  const holding = blockers.filter(isHolding)
  if (holding.length === 0 || blockers.some(isLeased)) return false
  return holding.every(({ holders }) => holders.length > 0 && holders.every((one) => isOf(service, one, viewer)))
}

/** A project is known by its name and its place: many are called `app`. */
function isOf(service: ComposeService, { container }: Holder, viewer: Viewer): boolean {
  if (container === undefined || container.isGone === true || !isReached(service, container, viewer)) return false
  const { composeProject, composeService, composeDirectory = '', composeFiles = [] } = container
  if (composeProject !== service.project || composeService !== service.service) return false
  return service.directories.includes(composeDirectory) || service.files.some((file) => composeFiles.includes(file))
}

/** Compose would find it there, and not make another one with a daemon of its own. */
function isReached({ daemon }: ComposeService, { host, uid }: Container, viewer: Viewer): boolean {
  return uid === undefined ? host === undefined || host === daemon : uid === viewer.uid
}
