import { formatMs } from './figures.mjs'
import { formatTable } from './table.mjs'
import { formatTimings } from './timing.mjs'

export function formatPort(rows) {
  return formatTimings(rows, rows[0])
}

/** `own` is what is left of the whole without bare node and without the time that those who were asked needed. */
export function formatOwn(costs) {
  const head = ['port', 'command', 'whole ms', 'over bare node', 'answers', 'own', 'asked in this run']
  const rows = costs.flatMap(({ name, forms, asked, answers }) =>
    forms.map((form) => [
      ...[name, form.name, formatMs(form.ms), formatMs(form.over), formatMs(answers), formatMs(form.own)],
      asked.map(formatQuestion).join(', ') || 'nobody',
    ]),
  )
  return formatTable(head, rows)
}

function formatQuestion({ name, ms }) {
  return `${name} (${ms ? formatMs(ms) : 'its own'})`
}

/** `-`: there is no such thing to be named. */
export function formatNamed(rows) {
  const head = ['port', 'tool', 'a pid', 'container', 'unit', 'command to stop it', 'remark']
  const body = rows.map(({ port, name, absent, pid, container, unit, command }) => {
    const named = absent ? ['', '', '', ''] : [pid, container, unit, command].map(formatNaming)
    return [port, name, ...named, absent ? `absent: ${absent}` : '']
  })
  return formatTable(head, body)
}

function formatNaming(isNamed) {
  if (isNamed === undefined) return '-'
  return isNamed ? 'yes' : 'no'
}

export function formatHung({ rows, isNamed, gap }) {
  const rest = isNamed ? 'The process and its unit were named all the same' : 'THE PROCESS AND ITS UNIT WERE NOT NAMED'
  return `${formatTimings(rows, rows[0])}\n\n${rest}; ${gap ? `said: “${gap}”` : 'WHAT IS MISSING WAS NOT SAID'}.`
}
