import { FILE_KINDS, type FileKind } from '../../model/declaration.ts'
import { UsageError } from '../../model/errors.ts'
import { kindOf, kindOfManifest } from './kind-of.ts'
import { isTemplate } from './templates.ts'

/** A file as it is named: `compose:stack.yml` says what it is, too. */
export interface Named {
  path: string
  kind?: FileKind
}

export function splitKind(text: string): Named {
  const [, word, path = ''] = /^([a-z0-9-]+):(.+)$/s.exec(text) ?? []
  const kind = FILE_KINDS.find((known) => known === word)
  return kind === undefined ? { path: text } : { path, kind }
}

/**
 * The kind of a file that somebody has named: by its name, or where that says nothing by the marks in its text. Others
 * than compose have a map of `services` too, so it says so only of files that are named.
 */
export function kindOfNamed(path: string, text: string): FileKind {
  if (isTemplate(path, text))
    throw new UsageError(`${path}: it is a template, which is not read: name what comes of it`)
  const named = kindOf(path)
  if (named !== undefined && named !== 'kind' && named !== 'k3d') return named
  const marks = marksIn(path, text)
  if (marks.length > 1) throw ambiguous(path, marks)
  const kind = marks[0] ?? named
  if (kind === undefined) throw new UsageError(`${path}: ${UNKNOWN}`)
  return kind
}

function ambiguous(path: string, kinds: readonly FileKind[]): UsageError {
  const choices = kinds.map((kind) => `${kind}:${path}`).join(' or ')
  return new UsageError(`${path}: it has the marks of ${kinds.join(' and ')}: say which it is: ${choices}`)
}

function marksIn(path: string, text: string): FileKind[] {
  if (/\.(conf|ini)$/.test(path)) return [kindOf(path, text) ?? []].flat()
  const isMap = keysOf(text)
  const marks: FileKind[] = []
  if (isMap('services')) marks.push('compose')
  const cluster = kindOfManifest(text)
  if (cluster !== undefined) marks.push(cluster)
  if (isMap('jobs') && /^(["']?)on\1[ \t]*:/m.test(text)) marks.push('workflow')
  return marks
}

/** Whether a key at the top has a mapping. Not all of the text has to be right for that. */
function keysOf(text: string): (name: string) => boolean {
  const json = /^\s*\{/.test(text) ? parsedJson(text) : undefined
  if (json !== undefined) return (name) => isRecord(json[name])
  return (name) => {
    const [line = '', , value = ''] = new RegExp(`^(["']?)${name}\\1[ \\t]*:[ \\t]*(.*)$`, 'm').exec(text) ?? []
    const words = value
      .replace(/^(?:[&!]\S*\s*)+/, '')
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
    if (line === '' || words !== '') return words.startsWith('{')
    const inside = text.slice(text.indexOf(line) + line.length)
    return /^(?:[ \t]*(?:#.*)?\r?\n)*[ \t]+[^\s#-]/.test(inside)
  }
}

function parsedJson(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const UNKNOWN = `it is not known what kind of file this is: there are compose files (compose.yaml, docker-compose.*.yml), .github/workflows/*.yml, devcontainer.json, Quadlets (*.container, *.pod, *.kube), units (*.socket, *.service), supervisord.conf, Procfile, .env, manifests of Kubernetes, kind and k3d: say it as in compose:PATH (${FILE_KINDS.join(', ')})`
