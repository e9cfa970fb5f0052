import { realpathSync, statSync } from 'node:fs'

/** Where the socket at a path really is, if it belongs to that user: nobody else's word is taken for his. */
export function ownSocket(path: string, uid: number | undefined): string | undefined {
  try {
    const file = statSync(path)
    return file.isSocket() && file.uid === uid ? realpathSync(path) : undefined
  } catch (error) {
    // In a directory that is closed to this user it may be there: who asks is told so.
    return (error as NodeJS.ErrnoException).code === 'EACCES' ? path : undefined
  }
}
