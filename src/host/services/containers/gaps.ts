import { defined } from '../../../model/defined.ts'
import { quoteWord } from '../../../model/shell.ts'
import type { Gap, Viewer } from '../../../model/snapshot.ts'
import { sudoUser, userName } from '../../managers/account.ts'
import type { RowsAnswer } from '../../managers/container-row.ts'
import type { Source } from '../../managers/container-source.ts'
import type { Details } from '../../managers/docker-details.ts'
import type { KnownContainer } from './service.ts'

/** What one engine of one user has told. */
export interface EngineAnswer {
  known: KnownContainer[]
  /** Without one it was not asked. */
  listed?: RowsAnswer
  /** By the ids of its containers. */
  details?: ReadonlyMap<string, Details>
  gaps: Gap[]
}

/** How many containers of an engine are asked about one by one. */
export const MOST_CONTAINERS = 200

interface Missing {
  reason: string
  /** The daemon, where `docker` alone would ask another one. */
  host?: string
  /** They are known, and how they are set up is not. */
  isPartly?: boolean
}

/** What could not be seen of the containers of one engine. */
export function containerGap(source: Source, viewer: Viewer, { reason, host, isPartly }: Missing): Gap {
  const { engine, uid } = source
  const whose =
    uid === 0 && engine === 'docker' ? 'the containers of docker' : `${userName(uid)}’s containers of ${engine}`
  const subject = isPartly === true ? `how ${whose} are set up` : whose
  return defined({ subject, reason, command: commandOf(source, viewer, host), affects: 'naming' as const })
}

function commandOf({ engine, uid }: Source, viewer: Viewer, host: string | undefined): string {
  const isOwn = uid === viewer.uid && uid !== 0
  if (engine === 'podman') {
    const as = uid === 0 ? 'sudo ' : isOwn ? '' : `sudo -u ${sudoUser(uid)} env -C / `
    return `${as}podman ps --all`
  }
  const own = uid === 0 ? undefined : `unix:///run/user/${uid}/docker.sock`
  const at = host ?? own
  // What answers there may be anything: root is not to be its client.
  const as = isOwn ? '' : uid === 0 ? 'sudo ' : `sudo -u ${sudoUser(uid)} `
  return `${as}docker${at === undefined ? '' : ` -H ${quoteWord(at)}`} ps --all`
}
