import type { HostUnreadable } from '../model/finding.ts'
import type { Evidence } from './evidence.ts'

export function hostUnreadable({ snapshot }: Evidence): HostUnreadable[] {
  return snapshot.gaps.map((gap) => ({ kind: 'host-unreadable', gap }))
}
