import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs'
import type { Account } from '../../managers/account.ts'
import { ID, listOf, recordOf, textOf } from '../../managers/container-row.ts'

function storageOf({ uid, home }: Pick<Account, 'uid' | 'home'>): string {
  return uid === 0 ? '/var/lib/containers/storage' : `${home}/.local/share/containers/storage`
}

/** The second is for those that are removed when they stop. */
const LISTS = ['containers.json', 'volatile-containers.json']

/** Whether podman has ever kept anything for that user there: systemd makes the directory itself at each boot. */
export function hasStorage(account: Account): boolean {
  try {
    return driversOf(account).length > 0
  } catch {
    return false
  }
}

function driversOf(account: Account): string[] {
  const storage = storageOf(account)
  const names = readdirSync(storage).filter((name) => name.endsWith('-containers'))
  return names.map((name) => `${storage}/${name}`)
}

/** The ids of the containers in a user's storage, running or not, podman's or not; undefined where it may not be read. */
export function storedContainers(account: Account): string[] | undefined {
  try {
    const drivers = driversOf(account)
    if (drivers.length === 0) return undefined
    const paths = drivers.flatMap((driver) => LISTS.map((list) => `${driver}/${list}`))
    return paths.flatMap((path) => idsOf(readOwn(path, account)))
  } catch {
    return undefined
  }
}

function idsOf(text: string): string[] {
  return listOf(JSON.parse(text)).flatMap((container) => textOf(recordOf(container).id, ID) ?? [])
}

const MAX_BYTES = 4 * 1024 * 1024
/** A pipe would keep its reader, and a link may lead to what its owner may not read. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** An ordinary file that is the user's own or root's; empty as a list where it is not there. */
function readOwn(path: string, { uid }: Account): string {
  const file = openIfThere(path)
  if (file === undefined) return '[]'
  try {
    const state = fstatSync(file)
    const isOwn = state.isFile() && (state.uid === uid || state.uid === 0) && state.size <= MAX_BYTES
    if (!isOwn) throw new Error('not a list of containers')
    return readFileSync(file, 'utf8')
  } finally {
    closeSync(file)
  }
}

function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, FLAGS)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
