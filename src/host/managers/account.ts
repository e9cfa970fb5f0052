import { readProcFile } from '../linux/proc-file.ts'

/** What /etc/passwd tells of a user. */
export interface Account {
  name: string
  uid: number
  gid: number
  home: string
}

export function accountOf(uid: number): Account | undefined {
  return parseAccounts(readProcFile('/etc/passwd') ?? '').find((account) => account.uid === uid)
}

/** By its name, or by its uid as text. */
export function accountNamed(user: string): Account | undefined {
  const accounts = parseAccounts(readProcFile('/etc/passwd') ?? '')
  return accounts.find(({ name, uid }) => name === user || `${uid}` === user)
}

export function parseAccounts(passwd: string): Account[] {
  return passwd.split('\n').flatMap((line) => {
    const [name = '', , uid = '', gid = '', , home = ''] = line.split(':')
    const isWhole = name !== '' && /^\d+$/.test(uid) && /^\d+$/.test(gid)
    return isWhole ? [{ name, uid: Number(uid), gid: Number(gid), home: home.startsWith('/') ? home : '/' }] : []
  })
}

/** The name, or `uid N` where the local files have none. */
export function userName(uid: number): string {
  return accountOf(uid)?.name ?? `uid ${uid}`
}

/** As `sudo -u` takes it, and as no shell reads anything into it. */
export function sudoUser(uid: number): string {
  const name = accountOf(uid)?.name ?? ''
  return /^[a-z_][\w.-]*$/i.test(name) ? name : `'#${uid}'`
}
