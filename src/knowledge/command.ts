import { baseOf } from './marks.ts'

/** Programs that run the program named after them. */
const INTERPRETER = /^((python|pypy|ruby|php7|php8).*|php|node|nodejs|bun|deno|perl)$/s

/** Programs whose own options say what they run, wherever they stand. */
const VIRTUAL_MACHINES = ['java', 'beam', 'beam.smp']

/** Options of the interpreters whose value is the next word. */
const TAKES_VALUE = ['-W', '-X', '-r', '-d', '-I', '-C', '--require', '--import', '--loader', '--conditions']

/** Options whose value is code: no word after them names a program. */
const TAKES_CODE = ['-c', '-e', '--eval', '-p', '--print']

/** One file with many small programs; the name it was called by does not say which product it is. */
const MULTI_CALL = ['busybox', 'toybox']

/** Of busybox's httpd: Apache is not told its port so, and takes -f only with a file. */
const SMALL_HTTPD = /^(\S*\/)?httpd (\S.* )?(-p (\S+:)?\d+( |$)|-f( -[^p]\S*.*)?$)/

/** What a process says of itself. */
export interface Command {
  /** The argument vector joined by blanks, or the kernel's short name. Foreign text. */
  command: string
  /** The path of its executable. */
  executable: string
}

/** What the process calls itself; one of many small programs in a file may call itself anything. */
export function titleOf({ command, executable }: Command): string | undefined {
  const isMultiCall = MULTI_CALL.includes(baseOf(cleanPath(executable))) || SMALL_HTTPD.test(command)
  return isMultiCall ? undefined : firstWord(command)
}

/** The words among which the name of the program may stand: all of a virtual machine's, else up to the first program. */
export function programWords(words: readonly string[]): readonly string[] {
  return isVirtualMachine(words) ? words : words.slice(0, programIndex(words) + 1)
}

/** The script that an interpreter runs. */
export function scriptOf(words: readonly string[]): string | undefined {
  return isVirtualMachine(words) ? undefined : words[programIndex(words)]
}

/** The argument vector of an interpreter or a virtual machine; empty for any other program. */
export function interpreterWords({ command, executable }: Command): string[] {
  const [program = ''] = command.trimStart().split(' ', 1)
  const isKnown = [program, cleanPath(executable)].map(baseOf).some(runsOthers)
  return isKnown ? command.split(' ').filter((word) => word !== '') : []
}

function runsOthers(base: string): boolean {
  return INTERPRETER.test(base) || VIRTUAL_MACHINES.includes(base)
}

function isVirtualMachine([first = '']: readonly string[]): boolean {
  return VIRTUAL_MACHINES.includes(baseOf(first))
}

/** Where the script or module stands: the first word that is neither an option nor the value of one. */
function programIndex(words: readonly string[]): number {
  let index = 1
  for (let word = words[1]; word?.startsWith('-') && !TAKES_CODE.includes(word); word = words[index]) {
    index += TAKES_VALUE.includes(word) ? 2 : 1
  }
  return index
}

/** `postgres: writer process` and `nginx: master process` name the program before the colon. */
function firstWord(command: string): string {
  const [word = ''] = command.split(' ', 1)
  return cleanPath(word.endsWith(':') ? word.slice(0, -1) : word)
}

/** The kernel marks a replaced file; Windows writes backslashes and an extension. */
export function cleanPath(path: string): string {
  const slashes = path.replaceAll('\\', '/')
  return [' (deleted)', '.exe'].reduce((text, end) => (text.endsWith(end) ? text.slice(0, -end.length) : text), slashes)
}
