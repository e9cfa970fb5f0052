import { type CgroupOwner, ownerOfCgroup, parseCgroupPath, rootOfCgroups } from './cgroup.ts'
import { readProcFile } from './proc-file.ts'

export function cgroupOf(pid: number): string | undefined {
  return parseCgroupPath(readProcFile(`/proc/${pid}/cgroup`) ?? '')
}

/** The unit and the container that a process belongs to. */
export function ownerOfProcess(pid: number): CgroupOwner {
  return ownerOf(cgroupOf(pid))
}

/** The same of a cgroup path, as `ss` prints it for a socket. */
export function ownerOf(path: string | undefined): CgroupOwner {
  return path === undefined ? {} : ownerOfCgroup(path, rootOfCgroups(cgroupOf(1) ?? ''))
}
