import { readProcFile } from './proc-file.ts'

/**
 * Whether a key of the terminal reaches both processes: it is told to all of the group that is in the foreground. A
 * process without a terminal has -1 for that group.
 */
export function shareForeground(pid: number, other: number): boolean {
  const [one, two] = [pid, other].map((each) => parseGroups(readProcFile(`/proc/${each}/stat`) ?? ''))
  return one !== undefined && one.group === one.foreground && one.group === two?.group
}

/** The process group, and the one in the foreground of the terminal, of a line of /proc/<pid>/stat. */
export function parseGroups(stat: string): { group: number; foreground: number } | undefined {
  const [, group, foreground] = /^.*\) \S \d+ (\d+) \d+ -?\d+ (-?\d+) /s.exec(stat) ?? []
  return group === undefined ? undefined : { group: Number(group), foreground: Number(foreground) }
}
