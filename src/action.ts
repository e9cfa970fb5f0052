import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Files, loadFiles } from './files/load.ts'
import { hostOf } from './host/index.ts'
import { defined } from './model/defined.ts'
import { HostError, UsageError } from './model/errors.ts'
import type { Options } from './model/options.ts'
import type { Report } from './model/report.ts'
import { preflight } from './preflight.ts'
import { type Annotation, annotationsOf } from './report/annotations.ts'
import { exitCodeOfError } from './report/exit-code.ts'
import { exportedOf, passwordLines } from './report/handover.ts'
import { toJsonReport } from './report/json.ts'
import { toJson, toLine } from './report/neutralise.ts'
import { formatOutcome } from './report/outcome-words.ts'
import { outputsOf } from './report/outputs.ts'
import { plain } from './report/paint.ts'
import { progressOn } from './report/progress.ts'
import { formatSummary } from './report/summary.ts'
import { formatText } from './report/text.ts'
import { readRequest } from './requirements/index.ts'
import { parseLintInput, refuseOthers } from './requirements/lint-input.ts'
import { parseSwitch } from './requirements/policy.ts'
import { parsePortsInput } from './requirements/ports-input.ts'
import { parseServicesInput } from './requirements/services-input.ts'
import { formatNeeds } from './requirements/step-state.ts'
import { VERSION } from './usage.ts'

export type Core = typeof import('@actions/core')

/** The main step of the Action: inputs to options, one call, and everything the runner can be told. */
export async function runAction(env: NodeJS.ProcessEnv): Promise<void> {
  const core = await import('@actions/core')
  try {
    const fleet = core.getInput('fleet')
    if (fleet !== '') return await (await import('./fleet-step.ts')).runFleetStep(fleet, core, env)
    const paths = parseLintInput(core.getInput('lint'))
    if (paths !== undefined) return await lint(core, paths, env)
    if (core.getInput('sarif') !== '') throw new UsageError('sarif goes with lint')
    const asked = await parsePortsInput(core.getInput('ports'))
    const isHealth = core.getInput('health') !== '' && parseSwitch('health', core.getInput('health'))
    if (core.getInput('prometheus') !== '' && !isHealth) throw new UsageError('prometheus goes with health')
    const demands = isHealth ? (await import('./commands/health.ts')).expected(asked) : asked
    const services = await parseServicesInput(core.getInput('services') || (isHealth ? 'all' : ''))
    const request = await readRequest(readOptions(core), { demands, services, consumer: 'steps', env })
    const progress = progressOn({ write: (line) => process.stdout.write(line) })
    if (isHealth) return await runHealth(request, { core, env, tell: progress.tell })
    const files = await loadFiles(request.handover)
    // Written before anything is taken: it is there for the post step however this one ends.
    leave(core, { lease: request.leaseId, policy: toJson(request.policy) })
    const { report, grant } = await preflight(request, hostOf(process.platform), progress.tell)
    try {
      leave(core, { needs: formatNeeds(report) })
      await grant?.keepFor()
    } catch (error) {
      // What is still ours would keep this process from ending.
      await grant?.drop()
      throw error
    }
    await tell(core, report, { env, files, text: formatText(report, plain) })
  } catch (error) {
    if (exitCodeOfError(error) === undefined) throw error
    await fail(core, toLine((error as Error).message))
  }
}

/** What ends all of the step is told where it stands. */
async function fail(core: Core, message: string): Promise<void> {
  const { placeOfComplaint } = await import('./requirements/complaint.ts')
  const { file, line, column } = placeOfComplaint(message) ?? {}
  core.error(message, defined({ file, startLine: line, startColumn: column }))
  process.exitCode = core.ExitCode.Failure
}

/** Of a check that takes ports, what looks at the whole machine is not even loaded. */
async function runHealth(...asked: Parameters<typeof import('./health-step.ts')['runHealthStep']>): Promise<void> {
  return (await import('./health-step.ts')).runHealthStep(...asked)
}

/** Nothing of the machine is looked at, so nothing is left to the post step. */
async function lint(core: Core, paths: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { config, failOn, ignore, ...others } = readOptions(core)
  refuseOthers({ ports: core.getInput('ports'), services: core.getInput('services'), ...others })
  const sarif = core.getInput('sarif')
  const { lintFiles } = await import('./commands/lint.ts')
  const { formatLint } = await import('./report/lint-text.ts')
  const order = sarif === '' ? {} : { sarif: defined({ path: sarif, version: VERSION, docs: docsBase(env) }) }
  const { report, linted, failed } = await lintFiles(paths, defined({ config, failOn, ignore }), order)
  await tell(core, report, { env, files: undefined, text: formatLint(report, linted, plain) })
  if (failed !== undefined) throw failed
}

/** For the post step. */
function leave(core: Core, state: Record<string, string>): void {
  try {
    for (const [name, value] of Object.entries(state)) core.saveState(name, value)
  } catch (error) {
    throw new HostError(`the state of the step could not be written: ${(error as Error).message}`)
  }
}

function readOptions(core: Core): Options {
  const given = (name: string) => core.getInput(name) || undefined
  return defined({
    config: given('config'),
    files: given('files'),
    alreadyUp: given('already-up'),
    failOn: given('fail-on'),
    ignore: given('ignore'),
    onConflict: given('on-conflict'),
    hold: given('hold'),
    reserve: given('reserve'),
    resolve: given('resolve'),
    restore: given('restore'),
    pool: given('pool'),
    exclude: given('exclude'),
    urls: given('urls'),
    exportEnv: given('export-env'),
    envFile: given('env-file'),
    composeOverride: given('compose-override'),
    leaks: given('leaks'),
    wait: given('wait'),
  })
}

interface Means {
  env: NodeJS.ProcessEnv
  files: Files | undefined
  text: string
}

/** First what people read, then the files: where one cannot be written the findings have been told. */
async function tell(core: Core, report: Report, { env, files, text }: Means): Promise<void> {
  for (const outcome of report.outcomes) writeGroup(core, formatOutcome(outcome, plain))
  process.stdout.write(text)
  for (const annotation of annotationsOf(report)) annotate(core, annotation)
  if (!report.ok) core.setFailed(FAILED)
  try {
    const outputs = outputsOf(report, writeJson(toJsonReport(report), env))
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
    const written = files?.writeFiles(report, process.cwd())
    for (const line of [...(written?.lines ?? []), ...passwordLines(report)]) core.info(toLine(line))
    if (written?.notices.length) core.notice(written.notices.map(toLine).join('\n'), { title: 'Not in compose' })
    exportAll(core, { ...exportedOf(report), ...written?.variables }, env)
    if (env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(formatSummary(report, docsBase(env))).write()
  } catch (error) {
    if (exitCodeOfError(error) !== undefined) throw error
    throw new HostError(`the outputs could not be written: ${(error as Error).message}`)
  }
}

function writeGroup(core: Core, [head = '', ...lines]: readonly string[]): void {
  core.startGroup(head)
  for (const line of lines) core.info(line)
  core.endGroup()
}

/** Without its file the runner would only get an old command, which it refuses. */
function exportAll(core: Core, variables: Record<string, string>, env: NodeJS.ProcessEnv): void {
  if (!env.GITHUB_ENV) return
  for (const [name, value] of Object.entries(variables)) core.exportVariable(name, value)
}

const FAILED =
  'The check fails: the annotations and the job summary say what was found, who is in the way and what puts it right.'

/** A folder of its own: two steps may run at once. */
export function writeJson(report: unknown, env: NodeJS.ProcessEnv): string {
  const path = join(mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'port-preflight-')), 'report.json')
  writeFileSync(path, `${toJson(report, 2)}\n`)
  return path
}

export function annotate(core: Core, { severity, title, message, file, line, column }: Annotation): void {
  const place = {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  }
  core[severity](message, { title, ...place })
}

/** Where the pages of the running version stand; a checkout of its own has them beside it. */
export function docsBase({
  GITHUB_SERVER_URL,
  GITHUB_ACTION_REPOSITORY,
  GITHUB_ACTION_REF,
  GITHUB_REPOSITORY,
  GITHUB_SHA,
}: NodeJS.ProcessEnv): string | undefined {
  const [repository, ref] = GITHUB_ACTION_REPOSITORY
    ? [GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF]
    : [GITHUB_REPOSITORY, GITHUB_SHA]
  if (!repository || !ref) return undefined
  return `${GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/blob/${ref}/`
}
