import type { Container, Manager } from '../../model/holder.ts'

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

/** A cgroup path to the unit and the container it belongs to. A login session or a bare scope is no unit to stop. */
export function ownerOfCgroup(path: string): CgroupOwner {
  const container = containerOf(path)
  const manager = managerOf(path)
  return { ...(manager === undefined ? {} : { manager }), ...(container === undefined ? {} : { container }) }
}

const CONTAINER = /(?:^|[/-])(docker|libpod|cri-containerd)(?:-conmon)?[-/]([\da-f]{64})(?:\.scope)?(?=\/|$)/
const ENGINES = { docker: 'docker', libpod: 'podman', 'cri-containerd': 'containerd' } as const

function containerOf(path: string): Container | undefined {
  const [, prefix, id] = CONTAINER.exec(path) ?? []
  const engine = ENGINES[prefix as keyof typeof ENGINES]
  return id === undefined || engine === undefined ? undefined : { engine, id }
}

function managerOf(path: string): Manager | undefined {
  const parts = path.split('/').map(unescapeUnit)
  const unit = parts.findLast((part) => /\.(service|socket)$/.test(part))
  if (unit === undefined) return undefined
  const uid = parts.map((part) => /^user@(\d+)\.service$/.exec(part)?.[1]).find((found) => found !== undefined)
  if (uid === undefined) return { kind: 'systemd', scope: 'system', unit }
  // The user manager itself is no unit of that user.
  return unit === `user@${uid}.service` ? undefined : { kind: 'systemd', scope: 'user', uid: Number(uid), unit }
}

/** systemd puts an underscore before names that would clash with a controller's files. */
function unescapeUnit(part: string): string {
  return part.startsWith('_') ? part.slice(1) : part
}
