import { posix } from 'node:path'
import type { PortFile } from '../../model/declaration.ts'
import { groupBy } from '../../model/group-by.ts'
import { hasSigns, kindOf, kindOfManifest } from './kind-of.ts'
import { linesOf } from './text-place.ts'

/** `{{ … }}` is filled in by Helm and its like: what comes of it is not known, and it need not be YAML at all. */
export function isTemplate(path: string, text: string): boolean {
  if (!/\.(ya?ml|json|tpl)$/.test(path) || !hasSigns(text)) return false
  const isThere = /(^|\/)templates\//.test(path)
  if (kindOf(path) !== undefined) return isThere && /^[^"'#\n]*\{\{/m.test(text)
  return isThere || kindOfManifest(text) !== undefined
}

/** What its words say of ports of machines. */
function mayDeclarePorts(text: string): boolean {
  return /hostPort|nodePort|hostNetwork/.test(text) || (/^services:/m.test(text) && /ports:/.test(text))
}

interface Template {
  path: string
  text: string
}

/** Those of a directory are told once, at the first sign of the first of them. */
export function toldOnce(templates: readonly Template[]): PortFile[] {
  const told = templates.filter(({ text }) => mayDeclarePorts(text))
  return [...groupBy(told, ({ path }) => directoryOf(path))].flatMap(([service, all]) => {
    const [first] = all
    if (first === undefined) return []
    const { path, text } = first
    const start = text.indexOf('{{')
    const place = linesOf(text, path).placeOf(start, start + 2)
    const fault = { kind: 'port-unknown' as const, service, text: wordsFor(all.length), ...place }
    return [{ path, kind: 'kubernetes' as const, text: '', declarations: [], faults: [fault] }]
  })
}

function wordsFor(count: number): string {
  return count === 1
    ? '1 file is a template, which is not read: lint what comes of it'
    : `${count} files are templates, which are not read: lint what comes of them`
}

function directoryOf(path: string): string {
  return /^(?:.*\/)?templates(?=\/)/.exec(path)?.[0] ?? posix.dirname(path)
}
