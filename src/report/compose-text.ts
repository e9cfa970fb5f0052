import type { ComposeProject, ComposeValue } from '../model/compose.ts'
import type { ComposeOverride, Fate } from './compose-override.ts'

/** The first line of each override; a file that does not begin with it is somebody else's. */
export const COMPOSE_MARK = '# Written by port-preflight, and written anew by each run.'

/** YAML, each value as the JSON that it may be. `!override` takes the place of the ports of the other files. */
export function formatComposeOverride({ services }: ComposeOverride): string {
  const lines = services.flatMap(({ name, ports }) => [
    `  ${quote(name)}:`,
    `    ports: !override${ports.length === 0 ? ' []' : ''}`,
    ...ports.map((port) => `      - ${quote(port)}`),
  ])
  return [COMPOSE_MARK, `services:${lines.length === 0 ? ' {}' : ''}`, ...lines, ''].join('\n')
}

/** What YAML takes for a line end inside of a text is escaped. */
function quote(value: ComposeValue): string {
  return JSON.stringify(value).replaceAll(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What `COMPOSE_FILE` has to be, so that a plain `docker compose` reads the override too. */
export function composeFileOf({ files, separator }: ComposeProject, override: string): string {
  return [...files, override].join(separator)
}

/** One line for each need that has moved. Holds foreign text as it is. */
export function describeFates(fates: readonly Fate[], { path }: ComposeProject): string[] {
  return fates.map(({ need, how, services: where }) => {
    if (how === 'written') return `${need} is published anew by ${where.join(', ')} of compose, in ${path}`
    if (how === 'variable') return `${need} is published by ${where.join(', ')} of compose with its variable`
    return `${need} has moved, and no service of the compose file publishes the port it was to have`
  })
}
