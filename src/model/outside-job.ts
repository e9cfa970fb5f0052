import type { Host } from './host.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * The machine as it is for itself, be it looked at from within a job: whoever listens is right where no other is named,
 * while a job expects a server of its own.
 */
export function outsideJob(host: Host): Host {
  return { ...host, look: async (wanted, extent) => withoutJob(await host.look(wanted, extent)) }
}

export function withoutJob({ viewer: { job: _, ...viewer }, ...snapshot }: Snapshot): Snapshot {
  return { ...snapshot, viewer }
}
