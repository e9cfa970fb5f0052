import { basename } from 'node:path'
import { entriesOf } from '../tree.ts'
import { documentsOf, type Loading, textOf } from './loading.ts'

/** `COMPOSE_PROJECT_NAME`, or the last `name:` that a file of the project has, or the name of its directory. */
export function nameOfProject(paths: readonly string[], loading: Loading, directory: string): string {
  const { COMPOSE_PROJECT_NAME } = loading.variables
  if (COMPOSE_PROJECT_NAME) return COMPOSE_PROJECT_NAME
  const roots = paths.flatMap((path) => documentsOf(path, loading))
  const names = roots.map((root) => textOf(entriesOf(root).get('name'), loading.variables)).filter(Boolean)
  return usualName(names.at(-1) ?? '') || usualName(basename(directory))
}

/** compose-go, loader.NormalizeProjectName */
function usualName(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^-_a-z0-9]/g, '')
    .replace(/^[-_]+/, '')
}
