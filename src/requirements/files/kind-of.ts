import { posix } from 'node:path'
import type { FileKind } from '../../model/declaration.ts'

/** By its name and place, or where those say nothing by what it begins with; undefined of a file that says nothing of ports. */
export function kindOf(path: string, text = ''): FileKind | undefined {
  const name = posix.basename(path)
  const named = BY_NAME.find(([pattern]) => pattern.test(name) || pattern.test(path))?.[1]
  return named === 'kind' || named === 'k3d' || named === undefined ? (kindOfText(name, text) ?? named) : named
}

/** Whether a look at its text can tell the kind, where its name does not. */
export function mayTell(path: string): boolean {
  return /\.(ya?ml|json|conf|ini)$/.test(path)
}

const BY_NAME: readonly (readonly [RegExp, FileKind])[] = [
  [/(^|\/)\.github\/port-preflight\.ya?ml$/, 'config'],
  [/^(docker-|podman-)?compose([.-][\w.-]+)?\.ya?ml$/, 'compose'],
  [/(^|\/)\.(github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/, 'workflow'],
  [/^\.?devcontainer\.json$/, 'devcontainer'],
  [/\.(container|pod|kube)$/, 'quadlet'],
  [/\.(socket|service)$/, 'systemd'],
  [/^supervisord?\.(conf|ini)$|(^|\/)supervisord?(\/conf\.d|\.d)?\/[^/]+\.(conf|ini)$/, 'supervisor'],
  [/^Procfile(\.[\w-]+)?$/, 'procfile'],
  [/^\.env(\.[\w.-]+)?$|^[\w-]+\.env$/, 'env-file'],
  [/^kind([.-][\w.-]+)?\.ya?ml$/, 'kind'],
  [/^k3d([.-][\w.-]+)?\.ya?ml$/, 'k3d'],
]

const MOST_CHARACTERS = 65_536

function kindOfText(name: string, text: string): FileKind | undefined {
  const start = text.slice(0, MOST_CHARACTERS)
  if (/\.(conf|ini)$/.test(name))
    return /^\[(program|fcgi-program|supervisord)[:\]]/m.test(start) ? 'supervisor' : undefined
  // A template is no file of its kind yet.
  return /\.(ya?ml|json)$/.test(name) && !hasSigns(start) ? kindOfManifest(start) : undefined
}

/** `{{ … }}` */
export function hasSigns(text: string): boolean {
  const at = text.indexOf('{{')
  return at !== -1 && text.includes('}}', at)
}

export function kindOfManifest(text: string): FileKind | undefined {
  const start = text.slice(0, MOST_CHARACTERS)
  const [, version] = /^\s{0,4}"?apiVersion"?\s*:\s*["']?([\w./-]+)/m.exec(start) ?? []
  if (version === undefined || !/^\s{0,4}"?kind"?\s*:/m.test(start)) return undefined
  if (version.startsWith('kind.x-k8s.io/')) return 'kind'
  return version.startsWith('k3d.io/') ? 'k3d' : 'kubernetes'
}
