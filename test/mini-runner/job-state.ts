import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { githubContext, runnerContext } from './contexts.ts'
import { processSnapshot } from './orphans.ts'
import type { JobState, Timing } from './records.ts'

export type JobOptions = {
  /** Kept at the end; without it the job has an empty one of its own. */
  readonly workspace?: string
  /** The workflow's `env:`. */
  readonly env?: Readonly<Record<string, string>>
  /** Overrides of the `github` and `runner` contexts, and so of GITHUB_* and RUNNER_*. */
  readonly github?: Readonly<Record<string, string>>
  readonly runner?: Readonly<Record<string, string>>
  /** Further expression contexts, such as `{ job: { services }, matrix }`. */
  readonly contexts?: Readonly<Record<string, unknown>>
  /** The node program that runs the actions. */
  readonly node?: string
  /** Step debug logging: RUNNER_DEBUG=1. */
  readonly debug?: boolean
  readonly timing?: Partial<Timing>
}

const runnerTiming: Timing = { interruptMs: 7500, terminateMs: 2500, streamsMs: 5000 }

export async function openJob(options: JobOptions): Promise<JobState> {
  const places = await createPlaces(options.workspace)
  const github = { ...githubContext(places), ...options.github }
  return {
    ...places,
    ...emptyJob(),
    node: options.node ?? process.execPath,
    timing: { ...runnerTiming, ...options.timing },
    github,
    runner: { ...runnerContext(places, options.debug ?? false), ...options.runner },
    contexts: options.contexts ?? {},
    env: new Map(Object.entries(options.env ?? {})),
    trackingId: `github_${randomUUID()}`,
    processesBefore: await processSnapshot(),
  }
}

function emptyJob() {
  return {
    ending: new AbortController(),
    running: new Set<Promise<unknown>>(),
    path: [],
    masks: new Set<string>(),
    steps: new Map(),
    posts: [],
    status: 'success' as const,
  }
}

// The real path, because a process sees its working directory so and not through a link.
async function createPlaces(given: string | undefined) {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'mini-runner-')))
  const places = { root, temp: join(root, '_temp'), workspace: given ?? join(root, 'widgets', 'widgets') }
  const event = join(places.temp, '_github_workflow', 'event.json')
  for (const directory of [dirname(event), places.workspace, join(root, '_tool')]) {
    await mkdir(directory, { recursive: true })
  }
  await writeFile(event, '{}')
  return places
}
