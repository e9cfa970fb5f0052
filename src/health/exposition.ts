/** One value, with what tells it apart from others of its name. */
export interface Sample {
  labels?: Record<string, string>
  value: number
}

/** A name, what it means, and its values as they are now. */
export interface Metric {
  name: string
  help: string
  samples: readonly Sample[]
}

/**
 * The text format of Prometheus, version 0.0.4, of gauges: each name once, with HELP and TYPE above its values, and no two
 * values of the same labels. A name without values is left out.
 */
export function formatMetrics(metrics: readonly Metric[]): string {
  return metrics
    .filter(({ samples }) => samples.length > 0)
    .map(formatMetric)
    .join('')
}

function formatMetric({ name, help, samples }: Metric): string {
  const lines = new Map(samples.map(({ labels = {}, value }) => [`${name}${formatLabels(labels)}`, value]))
  const values = [...lines].map(([line, value]) => `${line} ${value}\n`)
  return `# HELP ${name} ${escapeHelp(help)}\n# TYPE ${name} gauge\n${values.join('')}`
}

function formatLabels(labels: Record<string, string>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeValue(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

function escapeValue(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"')
}

function escapeHelp(help: string): string {
  return help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
}
