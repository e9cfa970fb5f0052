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
  /** The files in a directory that a kind has beside its own; where nobody can tell, there are none. */
  list?(directory: string): ListedFile[]
}

export interface ListedFile {
  name: string
  /** A link to /dev/null, which stands for nothing and keeps others of its name away. */
  isMask: boolean
}
