import { UsageError } from '../model/errors.ts'
import { SERVICE_KEEPERS, type ServiceRef } from '../model/service.ts'

export const REF_GRAMMAR = `KEEPER:NAME, as in system:redis.service, KEEPER one of ${SERVICE_KEEPERS.join(', ')}`

/** A unit, a program of supervisor, a container or an application: no blanks, no control characters. */
const NAME = /^[\w:.@/\\+-]{1,255}$/
const USER = /^[a-z_][\w.-]{0,31}\$?$/i

/** `keeper:name` or `keeper/user:name`; a unit without a suffix is a service. Throws a UsageError without a place. */
export function parseRef(text: string): ServiceRef {
  const [, head = '', given = ''] = /^([^:]*):(.*)$/s.exec(text.trim()) ?? []
  const [word, user, ...more] = head.split('/')
  const keeper = SERVICE_KEEPERS.find((known) => known === word)
  if (keeper === undefined || more.length > 0) throw bad(text)
  if (user !== undefined && !USER.test(user)) throw bad(text, `"${user}" is not the name of a user`)
  if (!NAME.test(given)) throw bad(text, given === '' ? 'a name is missing' : `"${given}" is not a name`)
  const isUnit = keeper === 'system' || keeper === 'user'
  const name = isUnit && !/\.(service|socket)$/.test(given) ? `${given}.service` : given
  return user === undefined ? { keeper, name } : { keeper, user, name }
}

const MOST_WORDS = 100

function bad(text: string, why?: string): UsageError {
  const shown = text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS)}…` : text
  return new UsageError(`"${shown}" names no service: ${why === undefined ? '' : `${why}: `}expected ${REF_GRAMMAR}`)
}
