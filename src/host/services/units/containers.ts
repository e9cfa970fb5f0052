import { lastOf } from '../../../formats/unit-file.ts'
import { defined } from '../../../model/defined.ts'
import type { Container } from '../../../model/holder.ts'
import { containerOfCommand } from './container-command.ts'
import type { Quadlet } from './quadlet.ts'
import type { Realm } from './realms.ts'

const NAME = /^[\w][\w.-]*$/
const IMAGE = /^[\w.][\w./:@+-]*$/

type Specify = (text: string) => string

/** The container of a Quadlet file, which has the name of its unit where it says none. */
export function containerOfQuadlet({ unit, section, text }: Quadlet, realm: Realm, specify: Specify): Container {
  const { settings } = text
  const isContainer = section === 'Container'
  const given = lastOf(settings, 'Container.ContainerName') ?? `systemd-${unit.replace(/\.service$/, '')}`
  const image = lastOf(settings, 'Container.Image')
  return defined({
    engine: 'podman' as const,
    name: isContainer ? formed(specify(given), NAME) : undefined,
    // An image that is made by another Quadlet file has its name there.
    image: image === undefined || /\.(image|build)$/.test(image) ? undefined : formed(specify(image), IMAGE),
    ...ownerOf(realm),
    isOfUnit: true,
  })
}

/** The container that one of these commands runs, and whose it is: the user's who runs the unit. */
export function containerOfCommands(
  commands: readonly (readonly string[])[],
  realm: Realm,
  user: Pick<Container, 'uid' | 'user'> | undefined,
): Container | undefined {
  for (const words of commands) {
    const run = containerOfCommand(words)
    if (run === undefined) continue
    const owner = run.engine === 'podman' ? (user ?? ownerOf(realm)) : {}
    return { ...run, ...owner, isOfUnit: true }
  }
  return undefined
}

function ownerOf({ key, account }: Realm): Pick<Container, 'uid' | 'user'> {
  return key === 'system' ? {} : { uid: key, user: account.name }
}

function formed(text: string, form: RegExp): string | undefined {
  return form.test(text) && text.length <= 255 ? text : undefined
}
