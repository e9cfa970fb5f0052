import type { WrongHolder } from '../model/finding.ts'
import type { Evidence } from './evidence.ts'

export function wrongHolder({ judged, snapshot }: Evidence): WrongHolder[] {
  return judged
    .filter(({ verdict }) => verdict === 'wrong-holder')
    .map(({ requirement, endpoint, blockers }) => ({
      kind: 'wrong-holder',
      requirement,
      endpoint,
      listeners: blockers,
      isInJob: snapshot.viewer.job !== undefined,
    }))
}
