import type { FileKind, PortFile } from '../../model/declaration.ts'
import { UsageError } from '../../model/errors.ts'
import { loadFilesInput } from '../load-files-input.ts'
import type { FileContext } from './context.ts'
import { kindOfNamed } from './named-kind.ts'
import type { Read } from './read.ts'

type Reader = (text: string, context: FileContext) => Read

/** What reads a file is loaded with the first file of its kind. */
const READERS: Record<FileKind, () => Promise<Reader>> = {
  compose: async () => {
    const { readCompose } = await loadFilesInput()
    return (_, context) => readCompose([context.path], context)
  },
  workflow: async () => ofPath((await import('./workflow/read-workflow.ts')).readWorkflow),
  devcontainer: async () => (await import('./devcontainer.ts')).readDevcontainer,
  quadlet: async () => (await import('./quadlet.ts')).readQuadlet,
  systemd: async () => (await import('./systemd.ts')).readSystemd,
  supervisor: async () => ofPath((await import('./supervisor.ts')).readSupervisor),
  procfile: async () => (await import('./procfile.ts')).readProcfile,
  'env-file': async () => ofPath((await import('./env-file.ts')).readEnvFile),
  kubernetes: async () => ofPath((await import('./kubernetes.ts')).readKubernetes),
  kind: async () => ofPath((await import('./cluster.ts')).readKind),
  k3d: async () => ofPath((await import('./cluster.ts')).readK3d),
  config: async () => ofPath((await import('./own-config.ts')).readOwnConfig),
}

function ofPath(read: (text: string, path: string) => Read): Reader {
  return (text, { path }) => read(text, path)
}

/** What a file says of ports. Throws a UsageError with line and column where it is broken. */
export async function readPortFile(context: FileContext, said?: FileKind): Promise<PortFile> {
  const { path } = context
  const text = context.read(path)
  if (text === undefined) throw new UsageError(`${path}: does not exist`)
  const kind = said ?? kindOfNamed(path, text)
  const reader = await READERS[kind]()
  return { path, kind, text, ...reader(text, context) }
}
