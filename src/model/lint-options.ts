import type { OptionDefinition } from './option-definitions.ts'

export type LintOption = 'lint' | 'sarif'

/** What a step is told that only reads files. */
export const LINT_OPTIONS: readonly OptionDefinition[] = [
  {
    name: 'lint',
    description:
      'Read the files that declare ports, and nothing of the machine: `true` for those of the whole workspace, or the paths of files and directories, one a line. Each finding is told at its line. It goes with `sarif`, `config`, `fail-on` and `ignore` alone.',
    fallback: '`false`',
    isOfAction: true,
  },
  {
    name: 'sarif',
    description:
      'With `lint`: path of a file in the workspace that gets the findings as SARIF 2.1.0, for code scanning.',
    fallback: 'none is written',
    isOfAction: true,
  },
]
