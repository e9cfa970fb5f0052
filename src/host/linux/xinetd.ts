import { readdirSync } from 'node:fs'
import { defined } from '../../model/defined.ts'
import type { Protocol } from '../../model/endpoint.ts'
import type { Manager, Process } from '../../model/holder.ts'
import { readProcFile } from './proc-file.ts'

/** A `service` section of xinetd's configuration. */
export interface XinetdService {
  service: string
  protocol: Protocol
  /** Where it names none, /etc/services has it. */
  port?: number
  disabled: boolean
  file: string
  line: number
}

/** By its base name, and root's: anybody may call a program so. */
export function isXinetd({ command, uid }: Process): boolean {
  return uid === 0 && /^(\S*\/)?xinetd( |$)/.test(command)
}

/** The service that a port of xinetd is of, by the configuration that its process was started with. */
export function xinetdServiceAt(port: number, command = 'xinetd'): Manager | undefined {
  const [, file = '/etc/xinetd.conf'] = / -f (\S+)/.exec(command) ?? []
  const known = readProcFile('/etc/services') ?? ''
  return managerOf(servicesAt(port, readServices(file), known))
}

/**
 * Those with this port. One that is disabled counts where no other has the port: xinetd has it still, until it reads
 * its files again.
 */
export function servicesAt(port: number, services: readonly XinetdService[], known: string): XinetdService[] {
  const ours = services.filter((one) => (one.port ?? portOfService(known, one.service, one.protocol)) === port)
  const enabled = ours.filter(({ disabled }) => !disabled)
  return enabled.length === 0 ? ours : enabled
}

/** One name is the answer, be it of TCP and of UDP; one file is the one to change. */
export function managerOf(services: readonly XinetdService[]): Manager | undefined {
  const [unit, ...otherUnits] = new Set(services.map(({ service }) => service))
  const [file, ...otherFiles] = new Set(services.map((service) => service.file))
  if (unit === undefined || otherUnits.length > 0) return undefined
  return defined({
    kind: 'xinetd' as const,
    scope: 'system' as const,
    unit,
    file: otherFiles.length > 0 ? undefined : file,
    line: services.length > 1 ? undefined : services[0]?.line,
  })
}

/** Of the text of /etc/services, by its first name or another of its names. */
export function portOfService(text: string, service: string, protocol: Protocol): number | undefined {
  for (const line of text.split('\n')) {
    const [name, at = '', ...aliases] = line.replace(/#.*/, '').trim().split(/\s+/)
    const [port, over] = at.split('/')
    if (over === protocol && [name, ...aliases].includes(service)) return Number(port)
  }
  return undefined
}

function readServices(file: string, seen = new Set<string>()): XinetdService[] {
  if (seen.has(file)) return []
  seen.add(file)
  const text = readProcFile(file) ?? ''
  const more = parseIncludes(text).flatMap(({ path, isDirectory }) => (isDirectory ? filesOf(path) : [path]))
  return [...parseXinetd(text, file), ...more.flatMap((one) => readServices(one, seen))]
}

/** Those that xinetd reads: no hidden ones, no back-ups, none with an extension. */
function filesOf(directory: string): string[] {
  try {
    const names = readdirSync(directory).filter((name) => !/\.|~$/.test(name))
    return names.toSorted().map((name) => `${directory.replace(/\/$/, '')}/${name}`)
  } catch {
    return []
  }
}

export function parseIncludes(text: string): { path: string; isDirectory: boolean }[] {
  const lines = text.matchAll(/^[ \t]*include(dir)?[ \t]+(\S+)/gm)
  return [...lines].map(([, dir, path = '']) => ({ path, isDirectory: dir !== undefined }))
}

/** The services of one file; those of tcpmux are left out, which have no port of their own. */
export function parseXinetd(text: string, file: string): XinetdService[] {
  return parseSections(text).flatMap((section) => serviceOf(section, file) ?? [])
}

interface Section {
  service: string
  line: number
  keys: Map<string, string>
}

function parseSections(text: string): Section[] {
  const sections: Section[] = []
  let isWithin = false
  for (const [index, line] of text.split('\n').entries()) {
    const [, service] = /^\s*service\s+([^\s{]+)/.exec(line) ?? []
    const [, key, value = ''] = /^\s*([\w-]+)\s*[+-]?=\s*(.*?)\s*$/.exec(line) ?? []
    if (service !== undefined) sections.push({ service, line: index + 1, keys: new Map() })
    if (service !== undefined || /^\s*(\}|defaults\b)/.test(line)) isWithin = service !== undefined
    else if (key !== undefined && isWithin) sections.at(-1)?.keys.set(key, value)
  }
  return sections
}

function serviceOf({ service, line, keys }: Section, file: string): XinetdService | undefined {
  const keyOf = (key: string) => keys.get(key) ?? ''
  if (/\bTCPMUX/.test(keyOf('type'))) return undefined
  const port = /^\d{1,5}$/.test(keyOf('port')) ? Number(keyOf('port')) : undefined
  const isDatagram = /^(udp|dgram)/.test(keyOf('protocol') || keyOf('socket_type'))
  const disabled = /^yes$/i.test(keyOf('disable')) || /\bDISABLE\b/.test(keyOf('flags'))
  const protocol: Protocol = isDatagram ? 'udp' : 'tcp'
  return defined({ service, protocol, port, disabled, file, line })
}
