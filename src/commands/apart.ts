import { type Apart, type CommandLine, optionsOf } from '../command-line.ts'
import { hostOf } from '../host/index.ts'
import { defined } from '../model/defined.ts'
import { UsageError } from '../model/errors.ts'
import { EXIT, exitCodeOf } from '../report/exit-code.ts'
import { toLine } from '../report/neutralise.ts'
import { progressOn } from '../report/progress.ts'
import { parseArguments } from '../requirements/arguments.ts'
import { readRequest } from '../requirements/index.ts'
import { parseServicesInput } from '../requirements/services-input.ts'
import { complain, formatJson, paintFor, type Terminal } from '../terminal.ts'
import { VERSION } from '../usage.ts'

interface Called {
  values: CommandLine['values']
  terminal: Terminal
}

/** Commands that ask for no ports; each returns its exit code. */
export const APART: Record<Apart, (words: readonly string[], called: Called) => Promise<number>> = {
  leases,
  lint,
  undo,
  hook,
  health,
}

async function lint(paths: readonly string[], { values, terminal }: Called): Promise<number> {
  const { config, failOn, ignore, ...others } = optionsOf(values)
  const { refuseOthers } = await import('../requirements/lint-input.ts')
  refuseOthers({ services: values.services, ...others }, 'call')
  const { lintFiles } = await import('./lint.ts')
  const sarif = values.sarif === undefined ? undefined : { path: values.sarif, version: VERSION }
  const { report, linted, changes, failed } = await lintFiles(
    paths,
    defined({ config, failOn, ignore }),
    defined({ fix: values.fix, sarif }),
  )
  for (const line of changes) (values.json ? terminal.writeError : terminal.write)(`${toLine(line)}\n`)
  const { formatLint } = await import('../report/lint-text.ts')
  terminal.write(values.json ? await formatJson(report) : formatLint(report, linted, paintFor(terminal)))
  if (failed !== undefined) throw failed
  return exitCodeOf(report)
}

async function leases(words: readonly string[], { values, terminal }: Called): Promise<number> {
  const { leasesCommand } = await import('./leases.ts')
  const setting = { host: hostOf(process.platform), isJson: values.json ?? false, paint: paintFor(terminal) }
  const { text, troubles, isDone } = await leasesCommand(words, setting)
  terminal.write(text)
  for (const trouble of troubles) complain(terminal, trouble)
  return isDone ? EXIT.clean : EXIT.host
}

async function undo(words: readonly string[], { terminal: { write } }: Called): Promise<number> {
  const isToForget = words[0] === 'forget'
  const [id, ...more] = isToForget ? words.slice(1) : words
  if (more.length > 0) throw new UsageError(`undo takes one id or none, and not "${more[0]}"`)
  const { forgetCommand, undoCommand } = await import('./undo.ts')
  const means = { host: hostOf(process.platform), write }
  if (!isToForget) return undoCommand(id, means)
  if (id === undefined) throw new UsageError('undo forget takes the id that undo has named')
  return forgetCommand(id, means)
}

async function health(words: readonly string[], { values, terminal }: Called): Promise<number> {
  const { expected, healthCommand } = await import('./health.ts')
  const services = await parseServicesInput(values.services ?? 'all')
  const request = await readRequest(optionsOf(values), { demands: expected(parseArguments(words)), services })
  const { writeError, columns, write } = terminal
  const progress = progressOn({ write: writeError, columns })
  const { json: isJson = false, prometheus } = values
  const means = { host: hostOf(process.platform), tell: progress.tell, paint: paintFor(terminal), write }
  return healthCommand(request, { ...means, isJson, prometheus }).finally(progress.end)
}

async function hook([word, ...more]: readonly string[], { terminal: { write } }: Called): Promise<number> {
  const { runHook, STAGES } = await import('../hook.ts')
  const stage = STAGES.find((known) => known === word)
  if (stage === undefined || more.length > 0) throw new UsageError(`hook takes one word: ${STAGES.join(' or ')}`)
  await runHook(stage, { env: process.env, write })
  return EXIT.clean
}
