/** Each question is answered by so many lines. */
type Ask = (question: string, lines: number, longestMs: number) => Promise<string[]>

/** A socket whose other end a process has. */
export interface Line {
  on(event: 'data', listener: (data: Buffer) => void): unknown
  on(event: 'close' | 'error', listener: () => void): unknown
  write(text: string): unknown
  destroy(): unknown
  unref(): unknown
}

/** Asks a process; rejects where it has ended, or does not answer in time. */
export function talkBy(line: Line): Ask {
  let heard = ''
  let isOver = false
  let onNews = () => {}
  line.on('data', (data) => {
    heard += data
    onNews()
  })
  line.on('close', () => {
    isOver = true
    onNews()
  })
  line.on('error', () => {})

  const take = (count: number): string[] | undefined => {
    const lines = heard.split('\n')
    if (lines.length <= count) return undefined
    heard = lines.slice(count).join('\n')
    return lines.slice(0, count)
  }
  return (question, count, longestMs) =>
    new Promise((resolve, reject) => {
      const end = () => reject(new Error('what has them has ended'))
      const timer = setTimeout(end, longestMs)
      onNews = () => {
        const lines = take(count)
        if (lines === undefined && !isOver) return
        clearTimeout(timer)
        onNews = () => {}
        if (lines === undefined) end()
        else resolve(lines)
      }
      if (question !== '') line.write(question)
      onNews()
    })
}
