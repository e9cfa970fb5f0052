import { addressesOverlap } from '../../../model/address.ts'
import type { Declaration } from '../../../model/declaration.ts'
import { groupBy } from '../../../model/group-by.ts'
import { intersectRanges } from '../../../model/port.ts'
import { itemsOf, scalarOf } from '../tree.ts'
import type { Job } from './read-workflow.ts'

/** As many as are compared with each other. */
const MOST_JOBS = 100
const MOST_PORTS = 1_000

/**
 * Of a workflow of which one run goes on at a time, the jobs of that run go on together where none waits for the other:
 * what an earlier job of it wants too has that place, and what no other job wants has no copies.
 */
export function withRivals(declarations: readonly Declaration[], jobs: readonly Job[]): Declaration[] {
  const told = declarations.filter(({ copies }) => copies?.reason === 'concurrent-jobs')
  if (told.length === 0) return [...declarations]
  const areParallel = parallelIn(jobs.slice(0, MOST_JOBS))
  const byJob = groupBy(told.slice(0, MOST_PORTS), jobOf)
  return declarations.map((one) => {
    const { copies, ...rest } = one
    if (copies?.reason !== 'concurrent-jobs') return one
    const rival = rivalOf(one, { byJob, areParallel })
    return rival === undefined ? rest : { ...rest, copies: { ...copies, origin: rival.origin } }
  })
}

interface Others {
  /** In the order of the file. */
  byJob: ReadonlyMap<string, readonly Declaration[]>
  areParallel(one: string, other: string): boolean
}

function rivalOf(one: Declaration, { byJob, areParallel }: Others): Declaration | undefined {
  for (const [job, others] of byJob) {
    if (job === jobOf(one)) return undefined
    const rival = areParallel(job, jobOf(one)) ? others.find((other) => meet(one, other)) : undefined
    if (rival !== undefined) return rival
  }
  return undefined
}

/** `test.redis` is of the job `test`, and no name of a job has a dot in it. */
function jobOf({ service }: Declaration): string {
  return service.slice(0, service.indexOf('.'))
}

function meet(one: Declaration, other: Declaration): boolean {
  const isApart = one.protocol !== other.protocol || intersectRanges(one.range, other.range) === undefined
  return !isApart && addressesOverlap(one.address, other.address)
}

function parallelIn(jobs: readonly Job[]): (one: string, other: string) => boolean {
  const needs = new Map(jobs.map(({ name, keys }) => [name, namesIn(keys)]))
  const before = new Map(jobs.map(({ name }) => [name, allBefore(name, needs)]))
  return (one, other) => before.get(one)?.has(other) === false && before.get(other)?.has(one) === false
}

function namesIn(keys: Job['keys']): string[] {
  const needs = keys.get('needs')
  const values = needs === undefined ? [] : [needs, ...itemsOf(needs)]
  return values.flatMap((one) => scalarOf(one)?.text ?? [])
}

/** What it waits for, and what that waits for. */
function allBefore(name: string, needs: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const all = new Set(needs.get(name))
  for (const one of all) for (const next of needs.get(one) ?? []) all.add(next)
  return all
}
