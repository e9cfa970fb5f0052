import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { parseEnvironmentFile } from '../../../formats/environment-file.ts'
import { listOf, type Settings } from '../../../formats/unit-file.ts'
import { assignmentsOf, givenOf, type Variable } from '../../../formats/unit-variables.ts'
import { matchesGlob } from '../glob.ts'
import { readText } from './safe-file.ts'

/** The variables that a unit sets for its program, and the files of them that may not be read. */
interface Environment {
  variables: Variable[]
  hidden: string[]
}

/** Those of a file stand above those of Environment=, and a later one above an earlier one. */
export function environmentOf(settings: Settings, specify: (text: string) => string, reads?: number): Environment {
  const own = listOf(settings, 'Service.Environment').flatMap((setting) => assignmentsOf(setting, specify))
  const files = listOf(settings, 'Service.EnvironmentFile').flatMap(({ value }) => pathsOf(specify(value)))
  const contents = files.map((path) => ({ path, content: readText(path, reads) }))
  const read = contents.flatMap(({ path, content }) =>
    'text' in content ? parseEnvironmentFile(content.text, path) : [],
  )
  const hidden = contents.flatMap(({ path, content }) => ('isHidden' in content && content.isHidden ? path : []))
  return { variables: givenOf([...own, ...read], settings, specify), hidden }
}

/** In front of the path a dash says that the file may be missing. In its last part a pattern may stand. */
function pathsOf(value: string): string[] {
  const path = value.replace(/^-/, '')
  if (!path.startsWith('/')) return []
  if (!/[*?[]/.test(path)) return [path]
  const directory = dirname(path)
  const form = basename(path)
  return namesIn(directory)
    .filter((name) => matchesGlob(name, form))
    .map((name) => `${directory}/${name}`)
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory).sort()
  } catch {
    return []
  }
}
