/** What `%(name)s` may stand for. */
export type Values = Readonly<Record<string, string | number>>

/** `%(name)s` and `%(name)02d`; what is not known here, as the environment of supervisord, stays as it is. */
export function expand(text: string, values: Values): string {
  return text.replaceAll(/%\((\w+)\)(0?)(\d{0,2})[sd]/g, (whole, name: string, zero: string, width: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    return value === undefined ? whole : String(value).padStart(Number(width), zero === '' ? ' ' : '0')
  })
}

/** `KEY="value",OTHER=value` to `KEY=value` each. */
export function variablesOf(text: string): string[] {
  const pairs = text.matchAll(/(?<!\w)(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^,]*))/g)
  return [...pairs].map(([, key, double, single, plain = '']) => `${key}=${double ?? single ?? plain.trim()}`)
}
