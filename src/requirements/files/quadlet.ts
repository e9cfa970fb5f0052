import { posix } from 'node:path'
import { claimsInside } from '../../claims/quadlet-claims.ts'
import { lastOf, listOf, type Setting, type Settings } from '../../formats/unit-file.ts'
import { specifiersOfName } from '../../formats/unit-specifiers.ts'
import type { Declaration } from '../../model/declaration.ts'
import { defined } from '../../model/defined.ts'
import { placedClaims } from './claimed.ts'
import type { FileContext } from './context.ts'
import { readKubernetes } from './kubernetes.ts'
import { hostPart } from './place.ts'
import { parsePublished } from './published.ts'
import { joined, NOTHING, type Read, readEntry } from './read.ts'
import { type Lines, linesOf } from './text-place.ts'
import { ofAnInstance } from './unit-claims.ts'
import { asService, settingsOf, unitTextOf } from './unit-parts.ts'

/** `PublishPort=` of a Quadlet, which takes what `podman -p` does, and what it runs in the network of the host. */
export function readQuadlet(text: string, context: FileContext): Read {
  const { unit, parts } = unitTextOf(text, context, '[Container]')
  const settings = settingsOf(parts)
  const lines = new Map(parts.map((part) => [part.path, linesOf(part.text, part.path)]))
  const told = ['Container', 'Pod', 'Kube'].flatMap((section) => listOf(settings, `${section}.PublishPort`))
  const own = { service: unit, ...defined({ program: lastOf(settings, 'Container.Image') }) }
  const specify = specifiersOfName(asService(unit))
  const read = told.map((setting) => readPublished(setting, { lines, own, specify }))
  const claimsIn = (changed: typeof parts) => claimsInside(unit.replace(/\.\w+$/, ''), settingsOf(changed), specify)
  const inside = placedClaims({ parts, claimsIn }).map((claim) => ({ ...own, group: 'host', ...claim }))
  return joined([...read, { declarations: inside, faults: [] }, ...manifestsOf(settings, context)])
}

type Own = Pick<Declaration, 'service' | 'program'>

interface Unit {
  /** By the paths of its texts. */
  lines: ReadonlyMap<string, Lines>
  own: Own
  specify(text: string): string
}

function readPublished(setting: Setting, { lines: all, own, specify }: Unit): Read {
  const lines = all.get(setting.origin.file ?? '')
  if (lines === undefined) return NOTHING
  const value = setting.value.replace(/^(["'])(.*)\1$/, '$2')
  const begin = lines.offsetOf(setting.origin) + (value === setting.value ? 0 : 1)
  const { start, end } = hostPart(value)
  const place = lines.placeOf(begin + start, begin + end)
  const filled = specify(value)
  if (!/[$%]/.test(filled)) return readEntry(parsePublished(filled), { ...own, group: 'host' }, place)
  // What else systemd puts in is not known here.
  if (!/%[iI]/.test(specify(value.slice(start, end)))) return NOTHING
  const { service } = own
  return { declarations: [], faults: [{ kind: 'port-unknown', service, text: ofAnInstance(service), ...place }] }
}

/** The pods of a `.kube`: of what their manifests say podman takes the ports of the host. */
function manifestsOf(settings: Settings, { path, read }: FileContext): Read[] {
  const named = listOf(settings, 'Kube.Yaml').filter(({ value }) => /^[\w.][\w./-]*$/.test(value))
  return named.flatMap(({ value }) => {
    const file = posix.join(posix.dirname(path), value)
    const text = read(file)
    if (text === undefined) return []
    const { declarations, faults } = readKubernetes(text, file)
    const ofPods = declarations.filter(({ group }) => group.startsWith('pods'))
    return { declarations: ofPods.map((one) => ({ ...one, group: 'host' })), faults }
  })
}
