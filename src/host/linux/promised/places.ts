import { dirname, resolve } from 'node:path'
import { ownHome } from '../../home.ts'
import { isThere } from './files.ts'

/** Where the system keeps what it starts: units, Quadlets, programs of supervisor, services of xinetd. */
const SYSTEM = [
  '/etc/systemd/system',
  '/run/systemd/system',
  '/usr/local/lib/systemd/system',
  '/etc/systemd/user',
  '/etc/containers/systemd',
  '/run/containers/systemd',
  '/etc/supervisor',
  '/etc/supervisord.d',
  '/etc/xinetd.d',
]
const SYSTEM_FILES = ['/etc/supervisord.conf']

/** Directories, and single files, of the system and of the user who asks. */
export function unitPlaces(): { directories: string[]; files: string[] } {
  const config = process.env.XDG_CONFIG_HOME || `${ownHome()}/.config`
  return { directories: [...SYSTEM, `${config}/systemd/user`, `${config}/containers/systemd`], files: SYSTEM_FILES }
}

const COMPOSE_FILES = ['compose', 'docker-compose'].flatMap((name) =>
  ['', '.override'].flatMap((more) => ['.yaml', '.yml'].map((ending) => `${name}${more}${ending}`)),
)
/** More than any path has. */
const MOST_PARENTS = 40

/** What compose would take here: the files it is told, or those of the directory or the nearest one above; and `.env`. */
export function composeFiles(start = process.cwd()): string[] {
  const { COMPOSE_FILE, COMPOSE_PATH_SEPARATOR = ':', GITHUB_WORKSPACE } = process.env
  const told = (COMPOSE_FILE ?? '').split(COMPOSE_PATH_SEPARATOR).filter((path) => path !== '')
  const places = new Set([start, ...(GITHUB_WORKSPACE ? [GITHUB_WORKSPACE] : [])])
  return [...told.map((path) => resolve(path)), ...[...places].flatMap(composeFilesFrom)]
}

function composeFilesFrom(start: string): string[] {
  let directory = resolve(start)
  for (let level = 0; level < MOST_PARENTS; level++) {
    const place = directory
    const found = COMPOSE_FILES.map((name) => `${place}/${name}`).filter(isThere)
    if (found.length > 0) return [...found, `${place}/.env`]
    directory = dirname(place)
    if (directory === place) return []
  }
  return []
}
