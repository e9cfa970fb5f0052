import type { ServiceState } from '../../../model/service.ts'

/** What a daemon of pm2 has last said of one of its applications. */
export interface AppState {
  state: ServiceState
  /** ISO 8601, of the last word. */
  since?: string
  /** Since it was started by somebody. */
  restarts: number
}

const LINE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z)?)?:? ?PM2 (?:log|error): (.*)$/
const EVENT = /^App \[([^[\]]+):\d+\] (starting in|online|exited with code)/
const STOPPED = /^(?:Stopping app:|pid=\d+ msg=process killed, app )([^ ]+)/

/** The end of a pm2.log: times are local there, without a zone. */
export function parseApps(log: string): Map<string, AppState> {
  const apps = new Map<string, AppState>()
  let last = ''
  for (const line of log.split('\n')) {
    const [, time = '', text = ''] = LINE.exec(line.slice(0, 1_000)) ?? []
    const [, name, event] = EVENT.exec(text) ?? []
    const stopped = STOPPED.exec(text)?.[1]
    const said = { ...sinceOf(time) }
    if (name !== undefined) {
      const { restarts = 0, state } = apps.get(name) ?? {}
      last = name
      if (event === 'online') apps.set(name, { ...said, state: 'up', restarts })
      else if (event === 'exited with code' && state !== 'down') {
        apps.set(name, { ...said, state: 'restarting', restarts: restarts + 1 })
      }
    } else if (stopped !== undefined) apps.set(stopped, { ...said, state: 'down', restarts: 0 })
    else if (/too many unstable restarts/.test(text) && apps.has(last)) {
      apps.set(last, { ...said, state: 'failed', restarts: apps.get(last)?.restarts ?? 0 })
    }
  }
  return apps
}

function sinceOf(time: string): { since?: string } {
  const date = new Date(time)
  return time === '' || Number.isNaN(date.getTime()) ? {} : { since: date.toISOString() }
}
