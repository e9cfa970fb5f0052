import { existsSync } from 'node:fs'
import { ANY_ADDRESS, ANY_IPV6, addressesOverlap } from '../../model/address.ts'
import { defined } from '../../model/defined.ts'
import type { Endpoint } from '../../model/endpoint.ts'
import { type Container, type Holder, type Process, programName } from '../../model/holder.ts'
import { isHolding, type Listener } from '../../model/listener.ts'
import { isInRange } from '../../model/port.ts'
import { unitOf } from '../../model/unit.ts'
import type { Processes } from '../linux/processes.ts'
import { rowInside } from './container-inside.ts'
import { hasEmptyNetwork, rowOfNetwork } from './container-network.ts'
import type { ContainerRow, PublishedPorts, Rows } from './container-row.ts'
import { runOfContainer } from './container-run.ts'

/** The holder with all that its engine knows of the container behind it. */
export function withAnswer(holder: Holder, listener: Listener, answer: Rows & { processes: Processes }): Holder {
  const { rows, processes } = answer
  const published = rowOfNetwork(holder, rows) ?? findRow(holder, listener.endpoint, rows)
  const row = published ?? rowInside(holder, listener.endpoint, rows)
  if (row !== undefined) return withRow(holder, row, processes)
  const { container } = holder
  return container !== undefined && isOrphan(holder, listener, answer)
    ? { ...holder, container: { ...container, isGone: true } }
    : holder
}

/** The container of that id; else the running one that publishes the port, where there is no doubt. */
function findRow({ container }: Holder, endpoint: Endpoint, rows: readonly ContainerRow[]) {
  if (container?.id !== undefined) return rows.find(({ id }) => id === container.id)
  const near = publishersOf(endpoint, rows)
  const exact = near.filter(({ ports }) => ports.some((one) => publishes(one, endpoint) && isSame(one, endpoint)))
  return only(exact) ?? only(near)
}

function publishersOf(endpoint: Endpoint, rows: readonly ContainerRow[]): ContainerRow[] {
  return rows.filter(({ isRunning, ports }) => isRunning && ports.some((one) => publishes(one, endpoint)))
}

/** All containers of a pod name its ports; the one that holds them is the pod's own. */
function only(rows: readonly ContainerRow[]): ContainerRow | undefined {
  return rows.length === 1 ? rows[0] : rows.find(({ isInfra }) => isInfra)
}

function publishes({ protocol, address, ...range }: PublishedPorts, endpoint: Endpoint): boolean {
  const isPort = protocol === endpoint.protocol && isInRange(endpoint.port, range)
  return isPort && addressesOverlap(address, endpoint.address)
}

/** The kernel's tables do not tell `[::]` of IPv6 alone from `[::]` of both. */
function isSame({ address }: PublishedPorts, endpoint: Endpoint): boolean {
  return address === endpoint.address || (endpoint.address === ANY_ADDRESS && address === ANY_IPV6)
}

function withRow(holder: Holder, row: ContainerRow, processes: Processes): Holder {
  const {
    engine,
    id,
    name,
    image,
    composeProject,
    composeService,
    isReplica,
    uid,
    host,
    pod,
    isTemporary,
    isStopping,
  } = row
  const known = { engine, id, name, image, composeProject, composeService, isReplica, uid, host, pod, isTemporary }
  const isOfUnit = row.unit !== undefined || undefined
  const place = { composeDirectory: row.composeDirectory, composeFiles: row.composeFiles }
  const told: Container = defined({ ...known, ...place, isStopping, isOfUnit, isGone: hasEnded(row) || undefined })
  const manager = row.unit === undefined ? holder.manager : unitOf(row.uid ?? 'system', row.unit)
  const run = runOfContainer(row, holder, processes) ?? holder.run
  return { ...holder, container: { ...holder.container, ...told }, ...defined({ manager, run }) }
}

/** Podman goes by what its conmon tells it: where that was killed, a container that has ended still runs for it. */
function hasEnded({ engine, isRunning, pid }: ContainerRow): boolean {
  return engine === 'podman' && isRunning && pid !== undefined && !existsSync(`/proc/${pid}`)
}

/** A helper that is younger than this may be waiting for its container to start. */
const YOUNG_MS = 10_000

/** A helper that forwards into nowhere, as far as its engine knows and it has not ended meanwhile. */
function isOrphan({ process, container }: Holder, listener: Listener, { rows, isWhole }: Rows): boolean {
  if (process === undefined || container?.id !== undefined || !isWhole || !isHolding(listener)) return false
  if (publishersOf(listener.endpoint, rows).length > 0) return false
  const isOld = Date.parse(process.startedAt ?? '') < Date.now() - YOUNG_MS
  return isOld && isAimless(process, rows) && existsSync(`/proc/${process.pid}`)
}

/** Pasta may also forward what no container publishes; there is its network to go by. */
function isAimless(process: Process, rows: readonly ContainerRow[]): boolean {
  const program = programName(process.command)
  return program === 'docker-proxy' || program === 'rootlessport' || hasEmptyNetwork(process, rows)
}
