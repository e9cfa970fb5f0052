import { kindOfHost } from '../../formats/place.ts'
import { ANY_ADDRESS } from '../../model/address.ts'
import { rangeOfNumber } from './port-value.ts'
import { joined, NOTHING, type Read, readNumber } from './read.ts'
import { linesOf } from './text-place.ts'

/** One assignment; the offsets are those of its value without quotes. */
interface Assignment {
  name: string
  value: string
  start: number
}

export const NAME_OF_PORT = /^(?:.*_)?PORT$/i

/** `NAME_PORT=8080` and `PORT=8080`, as dotenv files have them; of two of one name the later counts. */
export function readEnvFile(text: string, path: string): Read {
  const lines = linesOf(text, path)
  const all = new Map(assignmentsIn(text).map((one) => [one.name, one]))
  const told = (name: string) => all.get(name)?.value
  const read = [...all.values()].map(({ name, value, start }) => {
    const port = NAME_OF_PORT.test(name) && /^\d+$/.test(value) ? rangeOfNumber(value) : undefined
    if (port === undefined || isElsewhere(name, told)) return NOTHING
    const place = lines.placeOf(start, start + value.length)
    // Two variables of one number may say the same thing twice.
    const group = `${path}#${name}`
    return readNumber({ ...port, place }, { service: name, group, protocol: 'tcp', address: ANY_ADDRESS })
  })
  return joined(read)
}

/** What the last assignment to a name says. */
export function valueIn(text: string, name: string): string | undefined {
  return assignmentsIn(text).findLast((one) => one.name === name)?.value
}

/** `export`, blanks around the sign, quotes that may go over lines, and what stands behind a blank and `#` left out. */
function assignmentsIn(text: string): Assignment[] {
  const form =
    /^([ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*)(?:"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|'([^']*)'|`([^`]*)`|([^\r\n]*))/gm
  return [...text.matchAll(form)].map(({ index, 1: before = '', 2: name = '', ...match }) => {
    const quoted = match[3] ?? match[4] ?? match[5]
    const value = quoted ?? (match[6] ?? '').replace(/(^|\s)#.*$/, '').trimEnd()
    return { name, value, start: index + before.length + (quoted === undefined ? 0 : 1) }
  })
}

/** `SMTP_HOST=mail.example.com` says whose port SMTP_PORT is. A bare name may be that of a container of this host. */
export function isElsewhere(name: string, told: (name: string) => string | undefined): boolean {
  const prefix = name.replace(/_?PORT$/i, '')
  if (prefix === '') return false
  return ['_HOST', '_HOSTNAME', '_SERVER', '_ADDRESS', '_ADDR', '_IP'].some((ending) => {
    const host = told(`${prefix}${ending}`) ?? ''
    const kind = kindOfHost(host)
    return host.includes('.') && (kind === 'name' || kind === 'literal')
  })
}
