import { accessSync, constants } from 'node:fs'
import { nowMs } from '../../../model/clock.ts'
import type { PortSet } from '../../../model/port-set.ts'
import type { Gap } from '../../../model/snapshot.ts'
import { ownHome } from '../../home.ts'
import { readProcFile } from '../proc-file.ts'
import { askPlainly, parseIds } from './ask-docker.ts'
import { type Budget, filesIn, isThere, readSome } from './files.ts'
import { markPublished } from './numbers.ts'

/** Where docker keeps what it knows of its containers, for root alone. */
const DOCKER = '/var/lib/docker/containers'
/** The databases of podman, old and new, with what is not yet in their main part. */
const PODMAN = ['libpod/bolt_state.db', 'db.sql', 'db.sql-wal']
const MOST_BYTES = 4 * 1024 * 1024
/** A container that has no socket now, of whatever state. */
const DOWN = '["created","restarting","removing","exited","dead"]'
const LIST = `/containers/json?all=1&filters=${encodeURIComponent(`{"status":${DOWN}}`)}`
const MANY = 50
/** Both questions to docker together. It is a courtesy: nobody should wait for it. */
const PATIENCE_MS = 500

/** Marks what stopped containers of podman publish. Its own files tell, so it is not started to be asked. */
export function markPodman(ports: PortSet, budget: Budget): void {
  const data = process.env.XDG_DATA_HOME || `${ownHome()}/.local/share`
  for (const storage of ['/var/lib/containers/storage', `${data}/containers/storage`]) {
    for (const name of PODMAN) markPublished(readSome(`${storage}/${name}`, budget, MOST_BYTES), ports)
  }
}

/** Marks what stopped containers of docker publish: by its files where they may be read, or else by its own word. */
export async function markDocker(ports: PortSet, budget: Budget): Promise<Gap[]> {
  if (mayList(DOCKER)) {
    const files = filesIn(DOCKER, 1, budget).filter((path) => path.endsWith('/hostconfig.json'))
    for (const path of files) markPublished(readSome(path, budget), ports)
    return []
  }
  const gaps = await Promise.all(sockets(budget).map((socket) => markAsked(socket, ports)))
  return gaps.flat()
}

function mayList(directory: string): boolean {
  if (!isThere(directory)) return false
  try {
    accessSync(directory, constants.R_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Of the system's daemon and the user's own, where they run: systemd would start one that is only asked. */
function sockets(budget: Budget): string[] {
  const own = process.env.XDG_RUNTIME_DIR
  const runtimes = ['/run', ...(own === undefined ? [] : [own])]
  return runtimes
    .filter((runtime) => isAlive(`${runtime}/docker.pid`, budget))
    .map((runtime) => `${runtime}/docker.sock`)
}

function isAlive(pidFile: string, budget: Budget): boolean {
  const pid = readSome(pidFile, budget).trim()
  return /^\d{1,10}$/.test(pid) && readProcFile(`/proc/${pid}/comm`) === 'dockerd\n'
}

async function markAsked(socket: string, ports: PortSet): Promise<Gap[]> {
  const end = nowMs() + PATIENCE_MS
  const left = () => Math.max(1, Math.round(end - nowMs()))
  const list = await askPlainly(socket, LIST, left())
  // Who may not ask docker is told nothing by it, as of all other users' services.
  if ('failed' in list) return list.failed === 'EACCES' ? [] : [gap(list.failed)]
  const ids = parseIds(list.text)
  if (ids === undefined) return [gap('did not answer with a list of containers')]
  const told = await Promise.all(ids.slice(0, MANY).map((id) => askPlainly(socket, `/containers/${id}/json`, left())))
  for (const one of told) if ('text' in one) markPublished(one.text, ports)
  if (ids.length > MANY) return [gap(`of its ${ids.length} containers that are down only ${MANY} are asked for`)]
  // One that has gone meanwhile wants nothing any more.
  const late = told.find((one) => 'failed' in one && !one.failed.endsWith(' 404'))
  return late !== undefined && 'failed' in late ? [gap(late.failed)] : []
}

function gap(failed: string): Gap {
  return {
    subject: 'which ports the stopped containers of docker want',
    reason: `docker.sock: ${failed}`,
    command: "docker inspect --format '{{.Name}} {{.HostConfig.PortBindings}}' $(docker ps --all --quiet)",
    affects: 'naming',
  }
}
