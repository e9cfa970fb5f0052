type FilesInput = typeof import('./files-input.ts')

/** What reads files: one file of the bundle, as long as it is asked for in one place. */
export async function loadFilesInput(): Promise<FilesInput> {
  return import('./files-input.ts')
}
