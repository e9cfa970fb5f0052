import { readLink } from './proc-file.ts'

/** The number of the namespace that a process is in; empty where that does not show, as that of others. */
export function namespaceOf(kind: 'net' | 'pid', pid: number | 'self' = 'self'): string {
  return /\[(\d+)\]/.exec(readLink(`/proc/${pid}/ns/${kind}`) ?? '')?.[1] ?? ''
}

/** The one that sees all processes; its number is the kernel's constant PROC_PID_INIT_INO. */
export function isFirstPidNamespace(): boolean {
  return namespaceOf('pid') === '4026531836'
}
