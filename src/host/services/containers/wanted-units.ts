import { lstatSync, readdirSync, readlinkSync } from 'node:fs'

const SYSTEM = ['/etc/systemd/system', '/run/systemd/system']
/** Those that are for the managers of all users. */
const USERS = ['/etc/systemd/user', '/run/systemd/user']

/** Whether the system's manager starts the unit at boot: something wants it, and nobody has masked it. */
export function isWantedBySystem(unit: string): boolean {
  return wantedBySystem()(unit)
}

/** The same of many units: their links are read once. */
export function wantedBySystem(): (unit: string) => boolean {
  return wantedIn(SYSTEM)
}

/** The names of units that something of the system wants and that have this form. */
export function unitsWantedBySystem(form: RegExp): string[] {
  const names = SYSTEM.flatMap(wantsOf).flatMap((directory) => namesIn(directory).filter((name) => form.test(name)))
  return [...new Set(names)].filter(wantedBySystem())
}

/** Whether a user's manager starts it, and that manager with the machine. */
export function isWantedByUser(unit: string, { name, home }: { name: string; home: string }): boolean {
  const own = [`${home}/.config/systemd/user`, ...USERS]
  return exists(`/var/lib/systemd/linger/${name}`) && wantedIn(own)(unit)
}

/** By its links, as `systemctl enable` makes them; of no link is anything read but where it is. */
function wantedIn(directories: readonly string[]): (unit: string) => boolean {
  const wanted = new Set(directories.flatMap(wantsOf).flatMap(namesIn))
  const isMasked = (unit: string) => directories.some((directory) => targetOf(`${directory}/${unit}`) === '/dev/null')
  return (unit) => wanted.has(unit) && !isMasked(unit)
}

function wantsOf(directory: string): string[] {
  const names = namesIn(directory).filter((name) => /\.(wants|requires|upholds)$/.test(name))
  return names.map((name) => `${directory}/${name}`)
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}

function exists(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}

function targetOf(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}
