import { z } from 'zod'
import { PROTOCOLS } from '../model/endpoint.ts'
import { MANAGER_KINDS } from '../model/holder.ts'
import { CI_SYSTEMS } from '../model/run.ts'

// Ports, and who has them, as they stand in the JSON report.

export const port = z.int().min(1).max(65_535)
export const range = z.strictObject({ low: port, high: port })
export const protocol = z.enum(PROTOCOLS)

export const origin = z.strictObject({
  input: z.string().optional(),
  file: z.string().optional(),
  line: z.int().min(1).optional(),
  column: z.int().min(1).optional(),
})

export const manager = z.strictObject({
  kind: z.enum(MANAGER_KINDS),
  scope: z.enum(['system', 'user']),
  user: z.string().optional(),
  unit: z.string(),
  file: z.string().optional(),
  line: z.int().min(1).optional().describe('Where in that file the service of xinetd begins.'),
  config: z.string().optional().describe('The file of the manager itself, where that is needed to ask it.'),
  control: z.string().optional().describe('The PM2_HOME or the supervisord URL, where it is not the usual one.'),
  isEnabled: z.boolean().optional().describe('Whether it starts at the next boot.'),
  activates: z.array(z.string()).optional(),
  restarts: z.int().optional(),
  result: z.string().optional(),
  exitStatus: z.int().optional().describe('What its last main process returned, where that failed.'),
  signal: z.string().optional().describe('The signal that ended its last main process.'),
  isGenerated: z.boolean().optional().describe('Its file is made by a generator, as for a Quadlet.'),
  restartedBy: z.array(z.string()).optional().describe('Active units that start it again.'),
  takesAlong: z.array(z.string()).optional().describe('Active units that stop when it is stopped.'),
  isTransient: z.boolean().optional().describe('It is gone once it has stopped.'),
  leavesProcesses: z.boolean().optional().describe('Stopping it may leave the process that has the port.'),
  refusesStop: z.boolean().optional().describe('Its manager refuses to stop it on request.'),
  isStopping: z.boolean().optional().describe('Its manager is stopping it just now.'),
})

export const container = z.strictObject({
  engine: z.enum(['docker', 'podman', 'containerd']),
  id: z.string().optional(),
  name: z.string().optional(),
  image: z.string().optional(),
  composeProject: z.string().optional(),
  composeService: z.string().optional(),
  composeDirectory: z.string().optional().describe('Where its compose project lives.'),
  composeFiles: z.array(z.string()).optional().describe('The files that its compose project was made from.'),
  isReplica: z.boolean().optional().describe('Its compose service has other containers too.'),
  address: z.string().optional(),
  user: z.string().optional().describe('Whose it is, where the engine runs without root.'),
  host: z.string().optional().describe('The daemon to ask, as docker -H takes it, where it is not the usual one.'),
  pod: z.string().optional().describe('The id of the pod that the port belongs to.'),
  isTemporary: z.boolean().optional().describe('Its engine removes it when it stops.'),
  unit: z.string().optional().describe('The unit that has made it, or that its monitor runs in.'),
  isOfUnit: z.boolean().optional().describe('Its unit was made for it, and is what to stop.'),
  restartPolicy: z.string().optional().describe('no, always, unless-stopped or on-failure.'),
  isStopping: z.boolean().optional().describe('Its engine is stopping or removing it.'),
  isGone: z.boolean().optional().describe('Only its port forwarding is left.'),
})

export const run = z.strictObject({
  ci: z
    .enum(CI_SYSTEMS)
    .optional()
    .describe('Whose run it is, where not of GitHub Actions: then alive is always true.'),
  repository: z.string().optional().describe('owner/name, or name alone where only its directory tells.'),
  directory: z.string().optional().describe("The runner's directory, where only that tells."),
  runId: z.string().optional(),
  attempt: z.string().optional(),
  job: z.string().optional(),
  runner: z.string().optional(),
  url: z.string().optional(),
  alive: z.boolean().describe('Whether its job may still be going on.'),
  isOwn: z.boolean().optional().describe('It is the job that this report is made by.'),
})

export const holder = z.strictObject({
  address: z.string().optional().describe('The address this holder has the port on.'),
  state: z.string().optional().describe('The state of its socket, as the kernel names it.'),
  process: z
    .strictObject({
      pid: z.int(),
      startedAt: z.iso.datetime().optional(),
      command: z.string(),
      user: z.string().optional(),
      cwd: z.string().optional(),
      isInit: z.boolean().optional().describe('The first process of a pid namespace of its own.'),
      ignoresTerm: z.boolean().optional().describe('It ignores SIGTERM.'),
      isStopped: z.boolean().optional().describe('It was stopped by a signal and has not gone on.'),
      isExiting: z.boolean().optional().describe('It is dying.'),
    })
    .optional(),
  container: container.optional(),
  manager: manager.optional(),
  run: run.optional(),
  tunnel: z
    .strictObject({ kind: z.enum(['ssh-local', 'ssh-remote', 'kubectl', 'editor']), target: z.string().optional() })
    .optional(),
  kernel: z.strictObject({ module: z.string(), device: z.string().optional() }).optional(),
  lease: z
    .strictObject({
      id: z.string().describe('What it is released by.'),
      name: z.string().optional().describe('Of the need.'),
      since: z.iso.datetime().optional(),
      isHeld: z.boolean().optional().describe('Whether the kernel keeps the port from others.'),
      owner: z.strictObject({
        pid: z.int(),
        isAlive: z.boolean().describe('Without its owner a lease is stale.'),
        command: z.string().optional(),
      }),
      isOwn: z.boolean().describe('It is that of the job, or outside of one of the process, that asks.'),
    })
    .optional()
    .describe('The port is promised to somebody: the process does nothing but keep it for him.'),
  product: z.string().optional().describe('What it is, whoever runs it.'),
  unknown: z.string().optional().describe('Why no more can be said.'),
})
