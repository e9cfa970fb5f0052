import { matchesPath, matchesPattern } from './pattern.ts'

/** Programs that run the program named after them. */
const INTERPRETERS = ['python*', 'pypy*', 'ruby*', 'php', 'php7*', 'php8*', 'node', 'nodejs', 'bun', 'deno', 'perl']

/** Programs whose own options say what they run, wherever they stand. */
const VIRTUAL_MACHINES = ['java', 'beam', 'beam.smp']

/** Options of the interpreters whose value is the next word. */
const TAKES_VALUE = ['-W', '-X', '-r', '-d', '-I', '-C', '--require', '--import', '--loader', '--conditions']

/** Options whose value is code: no word after them names a program. */
const TAKES_CODE = ['-c', '-e', '--eval', '-p', '--print']

/** One file with many small programs; the name it was called by does not say which product it is. */
const MULTI_CALL = ['busybox', 'toybox']

/** The length of the kernel's short name for a process, without its NUL. */
const SHORT_NAME = 15

/** What a process says of itself. */
export interface Command {
  /** The argument vector joined by blanks, or the kernel's short name. Foreign text. */
  command: string
  /** The path of its executable. */
  executable: string
}

/** Whether the executable has one of these names. */
export function isExecutable({ executable }: Command, names: string[]): boolean {
  if (executable === '') return false
  const program = cleanPath(executable)
  return names.some((name) => matchesPath(program, name))
}

/** What the process calls itself; one of many small programs in a file may call itself anything. */
export function titleOf({ command, executable }: Command): string | undefined {
  return MULTI_CALL.includes(baseOf(cleanPath(executable))) ? undefined : firstWord(command)
}

/** Whether the process calls itself by one of these names, in its first word or in the kernel's short name. */
export function isTitle({ command }: Command, title: string, names: string[]): boolean {
  return names.some((name) => matchesPath(title, name) || isShortName(command, name))
}

/** Whether an interpreter or a virtual machine runs one of these words. */
export function hasArguments(words: string[], patterns: string[]): boolean {
  const last = isVirtualMachine(words) ? words.length - 1 : programIndex(words)
  return patterns.some((pattern) => startsAt(words, pattern.split(' '), last))
}

/** Whether the script that an interpreter runs has one of these names. */
export function isScript(words: string[], names: string[]): boolean {
  const script = isVirtualMachine(words) ? undefined : words[programIndex(words)]
  return script !== undefined && names.some((name) => matchesPath(script, name))
}

/** The argument vector of an interpreter or a virtual machine; empty for any other program. */
export function interpreterWords({ command, executable }: Command): string[] {
  const words = command.split(' ').filter((word) => word !== '')
  const bases = [baseOf(words[0] ?? ''), baseOf(cleanPath(executable))]
  const isKnown = [...INTERPRETERS, ...VIRTUAL_MACHINES].some((name) =>
    bases.some((base) => matchesPattern(base, name)),
  )
  return isKnown ? words : []
}

function isVirtualMachine([first = '']: string[]): boolean {
  return VIRTUAL_MACHINES.includes(baseOf(first))
}

/** Where the script or module stands: the first word that is neither an option nor the value of one. */
function programIndex(words: string[]): number {
  let index = 1
  for (let word = words[1]; word?.startsWith('-') && !TAKES_CODE.includes(word); word = words[index]) {
    index += TAKES_VALUE.includes(word) ? 2 : 1
  }
  return index
}

function startsAt(words: string[], wanted: string[], last: number): boolean {
  return words.some(
    (_, start) => start <= last && wanted.every((pattern, offset) => matchesPath(words[start + offset] ?? '', pattern)),
  )
}

function isShortName(command: string, name: string): boolean {
  return command === name || (command.length === SHORT_NAME && name.startsWith(command))
}

/** `postgres: writer process` and `nginx: master process` name the program before the colon. */
function firstWord(command: string): string {
  const [word = ''] = command.split(' ', 1)
  return cleanPath(word.endsWith(':') ? word.slice(0, -1) : word)
}

/** The kernel marks a replaced file; Windows writes backslashes and an extension. */
function cleanPath(path: string): string {
  const slashes = path.replaceAll('\\', '/')
  return [' (deleted)', '.exe'].reduce((text, end) => (text.endsWith(end) ? text.slice(0, -end.length) : text), slashes)
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
