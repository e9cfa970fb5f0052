/** The parts of `prefix@instance.suffix`. */
interface UnitName {
  /** Everything in front of the suffix. */
  stem: string
  prefix: string
  /** Empty for a template. */
  instance?: string
  suffix: string
}

const FORM = /^([\w:.\\-]+)(?:@([\w:.\\@-]*))?\.(service|socket|target|timer|path)$/
const LONGEST = 255

/** undefined where it is the name of no unit, or of one of a kind that starts nothing. */
export function parseUnitName(name: string): UnitName | undefined {
  const [, prefix = '', instance, suffix = ''] = name.length > LONGEST ? [] : (FORM.exec(name) ?? [])
  if (prefix === '') return undefined
  const stem = name.slice(0, -suffix.length - 1)
  return { stem, prefix, suffix, ...(instance === undefined ? {} : { instance }) }
}

export function isTemplate(name: string): boolean {
  return parseUnitName(name)?.instance === ''
}

/** `web@blue.service` to `web@.service`; undefined for what is no instance. */
export function templateOf(name: string): string | undefined {
  const { prefix, instance = '', suffix } = parseUnitName(name) ?? {}
  return instance === '' ? undefined : `${prefix}@.${suffix}`
}

/** The names that a unit's drop-ins may stand under, those first that count most: `a-b@c.service` has `a-.service` too. */
export function dropInNames(name: string): string[] {
  const { prefix = '', instance, suffix } = parseUnitName(name) ?? {}
  if (suffix === undefined) return [name]
  const endings = [...(instance ? [`@${instance}`] : []), instance === undefined ? '' : '@']
  const named = (one: string) => endings.map((ending) => `${one}${ending}.${suffix}`)
  const stems = stemsOf(prefix)
  const plain = instance === undefined ? [] : stems.map((stem) => `${stem}.${suffix}`)
  return [...named(prefix), ...plain, ...stems.flatMap(named)]
}

/** `a-b-` and `a-` of `a-b-c`. */
function stemsOf(prefix: string): string[] {
  const stems: string[] = []
  for (let at = prefix.lastIndexOf('-', prefix.length - 2); at > 0; at = prefix.lastIndexOf('-', at - 1))
    stems.push(prefix.slice(0, at + 1))
  return stems
}

/** `foo-bar\x2dbaz` to `foo/bar-baz`, as `systemd-escape --unescape` has it. */
export function unescapeName(text: string): string {
  const bytes = text.replaceAll('-', '/').replaceAll(/\\x([\da-f]{2})/gi, (_, hex: string) => `%${hex}`)
  return decodeBytes(bytes)
}

function decodeBytes(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
