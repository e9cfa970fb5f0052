import { posix } from 'node:path'
import type { FileKind } from '../../model/declaration.ts'

/** By its name and place alone; undefined of a file that says nothing of ports. */
export function kindOf(path: string): FileKind | undefined {
  const name = posix.basename(path)
  return BY_NAME.find(([pattern]) => pattern.test(name) || pattern.test(path))?.[1]
}

const BY_NAME: readonly (readonly [RegExp, FileKind])[] = [
  [/^(docker-)?compose([.-][\w.-]+)?\.ya?ml$/, 'compose'],
  [/(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/, 'workflow'],
  [/^\.?devcontainer\.json$/, 'devcontainer'],
  [/\.(container|pod|kube)$/, 'quadlet'],
  [/\.(socket|service)$/, 'systemd'],
  [/^supervisord?\.conf$|\/supervisord?(\/conf\.d)?\/[^/]+\.(conf|ini)$/, 'supervisor'],
  [/^Procfile(\.[\w-]+)?$/, 'procfile'],
  [/^\.env(\.[\w.-]+)?$/, 'env-file'],
  [/^kind[\w.-]*\.ya?ml$/, 'kind'],
  [/^k3d[\w.-]*\.ya?ml$/, 'k3d'],
]
