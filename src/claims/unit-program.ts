import { type Command, expandCommand } from '../formats/unit-commands.ts'
import type { Variable } from '../formats/unit-variables.ts'
import type { ProgramText } from './program-text.ts'

interface UnitText {
  name: string
  commands: readonly Command[]
  variables: readonly Variable[]
}

/** What a unit runs, word by word, and the same as text. */
interface UnitProgram {
  run: string[][]
  program: ProgramText
}

export function programOfUnit({ name, commands, variables }: UnitText): UnitProgram {
  const values = new Map(variables.map((one) => [one.name, one.value]))
  const run = commands.map((command) => expandCommand(command, values))
  return {
    run,
    program: {
      name,
      commands: run.map((words, at) => ({ text: words.join(' '), ...originOf(commands[at]) })),
      variables: variables.map((one) => ({ text: `${one.name}=${one.value}`, origin: one.origin })),
    },
  }
}

function originOf(command: Command | undefined) {
  return command === undefined ? {} : { origin: command.setting.origin }
}
