import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { annotate, fail } from './annotations.ts'
import { FileCommandError, readPairs } from './key-value-file.ts'
import { mask } from './masks.ts'
import type { StepRecord } from './records.ts'

const prefixes = {
  path: 'add_path_',
  env: 'set_env_',
  step_summary: 'step_summary_',
  state: 'save_state_',
  output: 'set_output_',
} as const

type Kind = keyof typeof prefixes
export type CommandFiles = Readonly<Record<Kind, string>>

const maxSummaryBytes = 1024 * 1024

const processors: Readonly<Record<Kind, (record: StepRecord, content: string) => void>> = {
  path: addPaths,
  env: setEnvironment,
  step_summary: setSummary,
  state: saveState,
  output: setOutputs,
}

export async function createCommandFiles(temp: string): Promise<CommandFiles> {
  const directory = join(temp, '_runner_file_commands')
  await mkdir(directory, { recursive: true })
  const suffix = randomUUID()
  const files = Object.entries(prefixes).map(([kind, prefix]) => [kind, join(directory, prefix + suffix)] as const)
  for (const [, file] of files) await writeFile(file, '')
  return Object.fromEntries(files) as CommandFiles
}

export async function processCommandFiles(record: StepRecord, files: CommandFiles): Promise<void> {
  for (const kind of Object.keys(prefixes) as Kind[]) {
    try {
      processors[kind](record, await contentOf(files[kind]))
    } catch (error) {
      fail(record, `Unable to process file command '${kind}' successfully.`, (error as Error).message)
    }
  }
}

async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

function addPaths({ job }: StepRecord, content: string): void {
  for (const line of linesOf(content).filter((path) => path !== '')) {
    if (job.path.includes(line)) job.path.splice(job.path.indexOf(line), 1)
    job.path.push(line)
  }
}

function setEnvironment(record: StepRecord, content: string): void {
  for (const [name, value] of readPairs(content)) {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      annotate(record, {
        level: 'error',
        message: "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
      })
    } else record.job.env.set(named(name), value)
  }
}

function setSummary(record: StepRecord, content: string): void {
  const size = Buffer.byteLength(content)
  if (size <= maxSummaryBytes) {
    record.summary = linesOf(content)
      .map((line) => `${mask(line, record.job.masks)}\n`)
      .join('')
    return
  }
  const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(size / 1024)}k.`
  annotate(record, { level: 'error', message })
}

function linesOf(content: string): string[] {
  const lines = content.split(/\r\n|\r|\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function saveState(record: StepRecord, content: string): void {
  for (const [name, value] of readPairs(content)) record.state.set(name, value)
}

function setOutputs(record: StepRecord, content: string): void {
  for (const [name, value] of readPairs(content)) record.outputs.set(named(name), value)
}

function named(name: string): string {
  if (name === '') throw new FileCommandError('Name must not be empty')
  return name
}
