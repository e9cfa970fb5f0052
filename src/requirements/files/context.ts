/** What a reader of a file may know besides its text. */
export interface FileContext {
  /** As the user wrote it, or relative to the working directory: what is told of it. */
  path: string
  /** The variables of the process; hostile as everything else. */
  variables: Readonly<Record<string, string | undefined>>
  /** Nothing is about to be started with these variables: one that has to be set may be missing. */
  isStatic?: boolean
  /** The text of another file that this one names, by its path relative to this one; undefined where there is none. */
  read(path: string): string | undefined
}
