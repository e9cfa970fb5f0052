import { median } from './median.mjs'
import { runProcess } from './process.mjs'

/**
 * Measures all subjects side by side: one run each whose output is examined and whose time is not counted, then round
 * after round, A B C A B C, so that a slow minute of the machine hits all of them alike. A subject that needs longer
 * than the budget for all its runs gets fewer; one that does not answer within the limit gets none.
 */
export async function measureSubjects(subjects, options) {
  const rows = []
  for (const subject of subjects) rows.push({ subject, samples: [], ...(await examine(subject, options)) })
  for (let round = 0; round < options.runs; round += 1) {
    for (const row of rows) {
      if (round < row.quota) await addSample(row, options)
    }
  }
  return rows.map(summarize)
}

async function examine(subject, { runs, limitMs, budgetMs }) {
  if (subject.absent) return { quota: 0, failure: `absent: ${subject.absent}` }
  if (subject.hopeless) return { quota: 0, failure: subject.hopeless }
  const result = await runSubject(subject, subject.proof ?? subject.command, { capture: true, limitMs })
  const failure = describeFailure(subject, result, limitMs)
  if (failure) return { quota: 0, failure }
  const named = subject.countNamed?.(result.stdout)
  return { quota: Math.min(runs, Math.max(1, Math.floor(budgetMs / result.ms))), named }
}

/** A subject is a command, or brings its own way to be run. */
function runSubject(subject, command, options) {
  return subject.run ? subject.run() : runProcess(command, { ...subject, ...options })
}

function describeFailure({ statuses = [0] }, { status, signal, timedOut, stderr }, limitMs) {
  if (timedOut) return `no answer in ${limitMs / 1000} s`
  if (statuses.includes(status)) return undefined
  return `ended with ${signal ?? status}: ${stderr.trim().split('\n')[0] || 'no message'}`
}

async function addSample(row, { limitMs }) {
  const { ms } = await runSubject(row.subject, row.subject.command, { limitMs })
  row.samples.push(ms)
}

function summarize({ subject, samples, failure, named }) {
  return { name: subject.name, ms: median(samples), samples, failure, named }
}
