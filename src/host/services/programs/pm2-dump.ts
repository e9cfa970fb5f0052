import type { Placed } from '../../../claims/program-text.ts'
import { quoteWord } from '../../../model/shell.ts'
import { noteCut } from '../ledger.ts'

/** An application as `pm2 save` has written it down. */
export interface SavedApp {
  name: string
  commands: Placed[]
  variables: Placed[]
  /** Whether it was told to stop: only such are not started again. */
  isStopped: boolean
}

const NAME = /^[^\p{C}\p{Zl}\p{Zp}/]{1,255}$/u
const MOST_APPS = 500

/** A dump.pm2: a list of applications, JSON. Of their environment nothing is kept but PORT. */
export function parseDump(text: string, file: string): SavedApp[] {
  const list = parseList(text)
  if (text !== '' && (list === undefined || list.length > MOST_APPS)) noteUnread(file, list?.length)
  const apps = (list ?? []).map((value): Record<string, unknown> => Object(value))
  return apps.slice(0, MOST_APPS).flatMap(({ name, pm_exec_path: path, args, status, env, PORT: flat }) => {
    if (typeof name !== 'string' || !NAME.test(name)) return []
    const words = [path, args].flat().filter((word) => typeof word === 'string' || typeof word === 'number')
    const port = Object(env).PORT ?? flat
    const origin = { file }
    const isPort = /^\d{1,5}$/.test(`${port}`)
    return [
      {
        name,
        commands: [{ text: words.join(' '), origin }],
        variables: isPort ? [{ text: `PORT=${port}`, origin }] : [],
        isStopped: status === 'stopped',
      },
    ]
  })
}

function noteUnread(file: string, length: number | undefined): void {
  const reason = length === undefined ? 'it is no list in JSON' : `of its ${length} applications ${MOST_APPS} are read`
  noteCut(`what pm2 has saved in ${file}`, reason, `sudo cat ${quoteWord(file)}`)
}

function parseList(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
