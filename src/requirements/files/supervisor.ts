import { type Entry, parseIni, type Section } from '../../formats/ini.ts'
import { addressOf, parsePlace } from '../../formats/place.ts'
import type { Values } from '../../formats/supervisor-values.ts'
import { ANY_ADDRESS } from '../../model/address.ts'
import type { Copies, Declaration } from '../../model/declaration.ts'
import { defined } from '../../model/defined.ts'
import { UsageError } from '../../model/errors.ts'
import type { Origin } from '../../model/requirement.ts'
import { placedClaims } from './claimed.ts'
import { joined, NOTHING, type Read } from './read.ts'
import { claimsOfProgram, type Entries, environmentIn, type File, programOf, unknownIn } from './supervisor-program.ts'
import { type FileText, linesOf, type TextPlace } from './text-place.ts'

interface Block extends Omit<File, 'common'> {
  /** The lines and characters in front of it. */
  before: { lines: number; characters: number }
}

/** What the programs of a supervisord say by command and environment, and the places where it listens itself. */
export function readSupervisor(text: string, path: string): Read {
  checkForm(text, path)
  const common = setForAll(text)
  return joined(
    blocksIn(text, path).map((block) => {
      const [section] = parseIni(block.text)
      if (section === undefined) return NOTHING
      const told = { ...block, common }
      const declarations = [...listening(section, told), ...started(section, told)].map((one) => inWhole(one, block))
      const faults = unknownIn(section, told).map((one) => inWhole(one, block))
      return { declarations, faults }
    }),
  )
}

const MOST_VARIABLES = 500

/** What `environment` of supervisord itself sets is there for `%(ENV_NAME)s` in each program. */
function setForAll(text: string): Values {
  const own = parseIni(text).find(({ name }) => name === 'supervisord')
  const all = environmentIn(own?.entries.get('environment')?.value ?? '', {})
  return Object.fromEntries(Object.entries(all).slice(0, MOST_VARIABLES))
}

const MOST_SECTIONS = 1_000

function blocksIn(text: string, path: string): Block[] {
  const starts = [...text.matchAll(/^\[/gm)].map(({ index }) => index)
  if (starts.length > MOST_SECTIONS)
    throw new UsageError(`${path}:1:1: more than ${MOST_SECTIONS} sections stand in it`)
  let lines = 0
  return starts.map((start, at) => {
    lines += text.slice(starts[at - 1] ?? 0, start).split('\n').length - 1
    const block = text.slice(start, starts[at + 1])
    return { text: block, path, lines: linesOf(block, path), before: { lines, characters: start } }
  })
}

function inWhole<Placed extends TextPlace & { copies?: Copies }>(placed: Placed, { before }: Block): Placed {
  const { origin, span, copies } = placed
  const moved = ({ line = 1, ...place }: Origin) => ({ ...place, line: line + before.lines })
  return {
    ...placed,
    origin: moved(origin),
    span: { start: span.start + before.characters, end: span.end + before.characters },
    ...(copies === undefined ? {} : { copies: { ...copies, origin: moved(copies.origin) } }),
  }
}

/** Python's parser takes neither what is in no section nor a line that is no assignment. */
function checkForm(text: string, path: string): void {
  let isInside = false
  let isValue = false
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*([#;]|$)/.test(line)) continue
    const isSection = /^\[[^\]]+\]/.test(line)
    const isMore = isValue && /^\s/.test(line)
    const words = isInside ? 'expected "key = value"' : 'expected a section such as "[program:web]"'
    if (!isSection && !isMore && !(isInside && /^[^\s=:][^=:]*[=:]/.test(line))) {
      throw new UsageError(`${path}:${index + 1}:${line.search(/\S/) + 1}: ${words}`)
    }
    isInside = true
    isValue = !isSection
  }
}

/** `port = 127.0.0.1:9001` of its own server, `socket = tcp://localhost:9000` that it opens for FastCGI. */
function listening({ name, entries }: Section, { lines }: File): Declaration[] {
  const key = name === 'inet_http_server' ? 'port' : name.startsWith('fcgi-program:') ? 'socket' : ''
  const entry = entries.get(key)
  const value = entry?.value.replace(/^tcp:\/\//, '') ?? ''
  const place = entry?.value.startsWith('unix:') ? undefined : parsePlace(value)
  const [first] = entry?.starts ?? []
  if (place === undefined || first === undefined || entry === undefined) return []
  const end = lines.offsetOf(first) + entry.value.length
  const address = place.host === undefined ? ANY_ADDRESS : (addressOf(place.host) ?? ANY_ADDRESS)
  const own = { service: programOf(name) ?? 'supervisord', group: 'host', protocol: 'tcp' as const }
  return [{ ...own, address, range: place.range, ...lines.placeOf(end - `${place.range.low}`.length, end) }]
}

const MOST_PROCESSES = 200

function started({ name, entries }: Section, file: File): Declaration[] {
  const service = programOf(name)
  const told = entries.get('numprocs')
  const count = Math.min(Math.max(Number(told?.value ?? 1) || 1, 1), MOST_PROCESSES)
  const command = entries.get('command')
  if (service === undefined || command === undefined) return []
  const own = { service, group: 'host', program: command.value }
  const numbered = numberedPorts(entries, { service, count, file })
  const claimsIn = ([changed = file]: readonly FileText[]) =>
    claimsOfProgram(service, parseIni(changed.text)[0]?.entries, { file })
  const plain = placedClaims({ parts: [file], claimsIn }).map((claim) => ({
    ...own,
    ...claim,
    ...copiesOf(count, told, file),
  }))
  return [...plain, ...numbered.map((one) => ({ ...own, ...one }))]
}

function copiesOf(count: number, told: Entry | undefined, { path }: File): { copies?: Copies } {
  const [place] = told?.starts ?? []
  return count < 2 || place === undefined
    ? {}
    : { copies: { reason: 'replicas', count, origin: { file: path, ...place } } }
}

type Numbered = Omit<Declaration, 'service' | 'group'>

interface Program {
  service: string
  count: number
  file: File
}

/** `80%(process_num)02d`: each process has a port of its own, and the numbers of all make a range. */
function numberedPorts(entries: Entries, { service, count, file }: Program): Numbered[] {
  const at = placeOfNumbered(entries, file)
  if (at === undefined) return []
  const first = Number(entries.get('numprocs_start')?.value ?? 0) || 0
  const lowsOf = (process?: number) =>
    claimsOfProgram(service, entries, { file, ...defined({ number: process }) }).map(({ range }) => range.low)
  const [fixed, last] = [lowsOf(), lowsOf(first + count - 1)]
  return claimsOfProgram(service, entries, { file, number: first }).flatMap(
    ({ protocol = 'tcp', address, range, confidence }) => {
      const high = range.low + count - 1
      if (confidence === 'guess' || fixed.includes(range.low) || !last.includes(high)) return []
      return [{ protocol, address, range: { low: range.low, high }, ...at }]
    },
  )
}

const NUMBERED = /(?<!\d)\d*%\(process_num\)0?\d{0,2}[sd]/

function placeOfNumbered(entries: Entries, { text, lines }: File) {
  for (const { value, starts } of ['command', 'environment'].flatMap((key) => entries.get(key) ?? [])) {
    for (const [index, line] of value.split('\n').entries()) {
      const found = NUMBERED.exec(line)
      const start = starts[index]
      if (found === null || start === undefined) continue
      const begin = lines.offsetOf(start) + found.index
      if (text.startsWith(found[0], begin)) return lines.placeOf(begin, begin + found[0].length)
    }
  }
  return undefined
}
