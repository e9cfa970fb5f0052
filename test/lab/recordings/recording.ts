/** What one command really answered, for the tests of what reads it. */
export type Recording = {
  /** Without its .txt, under test/fixtures/managers. */
  readonly file: string
  readonly command: string
  readonly version: string
  readonly output: string
}

/** The first line says where the rest is from. */
export function formatRecording({ command, version, output }: Recording): string {
  return `# ${command} (${version})\n${output}${output.endsWith('\n') ? '' : '\n'}`
}
