/** A program that people run as a service, and the marks by which one of its processes is known. */
export interface Product {
  /** Kebab-case; the same in every output. */
  key: string
  /** As people write it. */
  name: string
  /** The ports it takes when nobody sets one. */
  ports: number[]
  /** Base names of its executables, or the first word of the title it gives itself; `*` stands for any text. */
  processes: string[]
  /** Names of systemd units without `.service` or `.socket`; `*` as above. */
  units: string[]
  /** The last element of an image's path, or the last two where the last one alone is too general. */
  images: string[]
  /** Words in a row that follow an interpreter or a virtual machine, or start with it; `*` as above. */
  arguments: string[]
  /** It runs programs of others, so its service does not say whose port it is. */
  kind?: 'manager'
}
