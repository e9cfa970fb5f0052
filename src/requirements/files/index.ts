import type { FileKind, PortFile } from '../../model/declaration.ts'
import { UsageError } from '../../model/errors.ts'
import type { FileContext } from './context.ts'
import { kindOf } from './kind-of.ts'

type Read = Pick<PortFile, 'declarations' | 'faults'>
type Reader = (text: string, context: FileContext) => Read

/** What reads a file is loaded with the first file of its kind. */
const READERS: Partial<Record<FileKind, () => Promise<Reader>>> = {
  compose: async () => {
    const { readCompose } = await import('./compose/read-compose.ts')
    return (_, context) => readCompose([context.path], context)
  },
  workflow: async () => {
    const { readWorkflow } = await import('./workflow.ts')
    return (text, { path }) => readWorkflow(text, path)
  },
  'env-file': async () => {
    const { readEnvFile } = await import('./env-file.ts')
    return (text, { path }) => readEnvFile(text, path)
  },
  quadlet: async () => {
    const { readQuadlet } = await import('./unit.ts')
    return (text, { path }) => readQuadlet(text, path)
  },
  systemd: async () => {
    const { readSocketUnit } = await import('./unit.ts')
    return (text, { path }) => readSocketUnit(text, path)
  },
  procfile: async () => (await import('./procfile.ts')).readProcfile,
  kubernetes: async () => {
    const { readKubernetes } = await import('./kubernetes.ts')
    return (text, { path }) => readKubernetes(text, path)
  },
  kind: async () => {
    const { readKind } = await import('./kubernetes.ts')
    return (text, { path }) => readKind(text, path)
  },
}

/** What a file says of ports. Throws a UsageError with line and column where it is broken. */
export async function readPortFile(context: FileContext): Promise<PortFile> {
  const { path } = context
  const kind = kindOf(path)
  const reader = kind === undefined ? undefined : await READERS[kind]?.()
  if (kind === undefined || reader === undefined)
    throw new UsageError(`${path}: it is not known what kind of file this is`)
  const text = context.read(path)
  if (text === undefined) throw new UsageError(`${path}: does not exist`)
  return { path, kind, text, ...reader(text, context) }
}
