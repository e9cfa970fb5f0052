import { defined } from '../../model/defined.ts'
import type { Container, Manager } from '../../model/holder.ts'
import { unitOf } from '../../model/unit.ts'

/** What a cgroup path says of its processes. */
export interface CgroupOwner {
  manager?: Manager
  container?: Container
}

/**
 * The path of /proc/<pid>/cgroup that systemd writes: the unified line, or on a hybrid host the line of its own
 * hierarchy where the unified one says only `/`.
 */
export function parseCgroupPath(text: string): string | undefined {
  const paths = text.split('\n').map((line) => /^\d+:([^:]*):(.*)$/.exec(line))
  const unified = paths.find((match) => match?.[1] === '')?.[2]
  const named = paths.find((match) => match?.[1] === 'name=systemd')?.[2]
  return unified === undefined || unified === '/' ? (named ?? unified) : unified
}

/** What stands in front of this system's own slices, from the cgroup of its pid 1: empty but in old containers. */
export function rootOfCgroups(pathOfFirst: string): string {
  return pathOfFirst.endsWith('/init.scope') ? pathOfFirst.slice(0, -'/init.scope'.length) : ''
}

/**
 * The unit and the container of a cgroup, read as systemd reads it: behind the slices comes the unit, and whatever is
 * below belongs to the unit, which may give it any name. A login session or another system's unit is nobody to stop.
 */
export function ownerOfCgroup(path: string, root = ''): CgroupOwner {
  if (!path.startsWith(`${root}/`)) return {}
  const parts = path
    .slice(root.length + 1)
    .split('/')
    .map(unescapeUnit)
  const [unit = '', ...below] = withoutSlices(parts)
  const uid = /^user@(\d+)\.service$/.exec(unit)?.[1]
  if (uid === undefined) return ownerOf(unit, below, undefined)
  const [own = '', ...rest] = withoutSlices(below)
  return ownerOf(own, rest, Number(uid))
}

function withoutSlices(parts: readonly string[]): string[] {
  const first = parts.findIndex((part) => !part.endsWith('.slice'))
  return first === -1 ? [] : parts.slice(first)
}

const CONTAINER_SCOPE = /^(docker|libpod|libpod-conmon|cri-containerd)-([\da-f]{64})\.scope$/
const UNIT = /^[\w:.@\\-]+\.(service|socket)$/
const ENGINES: Record<string, Container['engine']> = {
  docker: 'docker',
  libpod: 'podman',
  'libpod-conmon': 'podman',
  'cri-containerd': 'containerd',
}

function ownerOf(unit: string, below: readonly string[], uid: number | undefined): CgroupOwner {
  const [, prefix = '', scopeId] = CONTAINER_SCOPE.exec(unit) ?? []
  // Without systemd's help docker makes plain directories.
  const id = scopeId ?? (unit === 'docker' && /^[\da-f]{64}$/.test(below[0] ?? '') ? below[0] : undefined)
  const engine = ENGINES[prefix] ?? (unit === 'docker' ? 'docker' : undefined)
  if (id !== undefined && engine !== undefined) return { container: defined({ engine, id, uid }) }
  if (!UNIT.test(unit)) return {}
  return { manager: unitOf(uid ?? 'system', unit) }
}

/** systemd puts an underscore before names that would clash with a controller's files. */
function unescapeUnit(part: string): string {
  return part.startsWith('_') ? part.slice(1) : part
}
