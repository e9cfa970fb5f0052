/** Values by series, of a text that keeps every rule of the text format of Prometheus 0.0.4; anything else throws. */
export function parseMetrics(text: string): Map<string, number> {
  if (text !== '' && !text.endsWith('\n')) throw new Error('the last line does not end')
  const values = new Map<string, number>()
  const done = new Set<string>()
  let current = { name: '', step: 'value' }
  for (const line of text.split('\n').slice(0, -1)) {
    const [, word, name = '', rest = ''] = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) ([^\n]*)$/.exec(line) ?? []
    if (word === 'HELP') {
      if (current.step !== 'value' || done.has(name)) throw new Error(`out of order: ${line}`)
      if (/\\(?![\\n])/.test(rest.replaceAll('\\\\', ''))) throw new Error(`escaped wrongly: ${line}`)
      done.add(name)
      current = { name, step: 'help' }
    } else if (word === 'TYPE') {
      if (current.step !== 'help' || name !== current.name || rest !== 'gauge') throw new Error(`out of order: ${line}`)
      current = { name, step: 'value' }
    } else {
      const series = parseSample(line, current)
      if (values.has(series.name)) throw new Error(`twice: ${line}`)
      values.set(series.name, series.value)
    }
  }
  return values
}

const LABEL = '[a-zA-Z_]\\w*="(?:[^"\\\\\\n]|\\\\[\\\\n"])*"'
const SAMPLE = new RegExp(
  `^(([a-zA-Z_:][\\w:]*)(?:\\{(${LABEL}(?:,${LABEL})*)\\})?) (-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?)$`,
  'u',
)

function parseSample(line: string, current: { name: string; step: string }): { name: string; value: number } {
  const [, series = '', name, labels = '', value = ''] = SAMPLE.exec(line) ?? []
  if (name !== current.name || current.step !== 'value') throw new Error(`no value: ${line}`)
  const names = [...labels.matchAll(/(?:^|,)([a-zA-Z_]\w*)="(?:[^"\\]|\\.)*"/gu)].map(([, label]) => label)
  if (new Set(names).size !== names.length) throw new Error(`a label twice: ${line}`)
  return { name: series, value: Number(value) }
}
