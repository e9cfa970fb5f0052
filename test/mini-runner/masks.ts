type Span = { start: number; end: number }

export function mask(text: string, secrets: Iterable<string>): string {
  const spans = merged([...secrets].flatMap((secret) => occurrences(text, secret)))
  return spans.reduceRight((current, { start, end }) => `${current.slice(0, start)}***${current.slice(end)}`, text)
}

function occurrences(text: string, secret: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(secret); start >= 0; start = text.indexOf(secret, start + 1)) {
    spans.push({ start, end: start + secret.length })
  }
  return spans
}

function merged(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
}

/** The whole value and each of its lines, because log lines are masked one by one. */
export function secretsIn(value: string): string[] {
  const lines = value
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return [value, ...lines]
}
