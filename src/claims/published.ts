import { parsePublished } from '../formats/published.ts'
import type { Claim } from '../model/service.ts'
import type { Program } from './programs.ts'

export const ENGINES: ReadonlySet<string> = new Set(['docker', 'podman', 'nerdctl', 'podman-remote'])

/** Options of `run` and `create` without a value; every other one has one. */
const FLAGS: ReadonlySet<string> = new Set(
  `-d --detach -i --interactive -t --tty --rm --init --privileged -P --publish-all --read-only --no-healthcheck -q
  --oom-kill-disable --sig-proxy --disable-content-trust --quiet --replace --tls-verify --no-hosts --no-hostname --rmi
  --env-host --http-proxy --passwd --read-only-tmpfs --rootfs --use-api-socket --infra --share-parent
  --help --start`.split(/\s+/),
)
/** Options of the engine itself without a value. */
const ENGINE_FLAGS: ReadonlySet<string> = new Set(
  '-D --debug --tls --tlsverify -r --remote --syslog --noout --trace --transient-store --help -v --version'.split(' '),
)
const WORDS_BETWEEN: ReadonlySet<string> = new Set(['container', 'pod', 'kube', 'play'])
const STARTS: ReadonlySet<string> = new Set(['run', 'create', 'play', 'kube'])

/** What `docker run` and its like say: the ports they publish, and what runs in the network of the host. */
interface Started {
  published: Claim[]
  /** Image, words behind it and variables, where the container has the network of the host. */
  inside?: Program
}

/** Of the words behind the engine's name. Behind the image everything is the container's own. */
export function startedBy(words: readonly string[]): Started {
  const { verbs, from } = verbsOf(words)
  if (!verbs.some((verb) => STARTS.has(verb))) return { published: [] }
  const { options, image } = optionsOf(words, from)
  const networks = options.flatMap(({ name, value }) => (name === '--network' || name === '--net' ? [value] : []))
  const variables = options.flatMap(({ name, value }) => (name === '-e' || name === '--env' ? [value] : []))
  if (networks.includes('host')) return { published: [], inside: { words: words.slice(image), variables } }
  const told = options.filter(({ name }) => name === '-p' || name === '--publish')
  return { published: told.flatMap(({ value }) => parsePublished(value) ?? []) }
}

function verbsOf(words: readonly string[]): { verbs: string[]; from: number } {
  let at = skipOptions(words, 0, ENGINE_FLAGS)
  const verbs: string[] = []
  for (; WORDS_BETWEEN.has(words[at] ?? '') && verbs.length < 2; at++) verbs.push(words[at] ?? '')
  if (STARTS.has(words[at] ?? '')) verbs.push(words[at++] ?? '')
  const isVerb = verbs.some((verb) => verb === 'run' || verb === 'create' || verb === 'play')
  return { verbs: isVerb ? verbs : [], from: at }
}

function skipOptions(words: readonly string[], start: number, flags: ReadonlySet<string>): number {
  let at = start
  for (let word = words[at]; word?.startsWith('-'); word = words[at]) {
    at += word.includes('=') || flags.has(word) ? 1 : 2
  }
  return at
}

interface Option {
  name: string
  value: string
}

function optionsOf(words: readonly string[], from: number): { options: Option[]; image: number } {
  const options: Option[] = []
  let at = from
  for (let word = words[at]; word?.startsWith('-') && word !== '--'; word = words[at]) {
    const { name, value } = parseOption(word)
    const isWhole = value !== undefined || FLAGS.has(name)
    options.push({ name, value: value ?? (isWhole ? '' : (words[at + 1] ?? '')) })
    at += isWhole ? 1 : 2
  }
  return { options, image: at }
}

/** `--publish=80:80`, `-p80:80`, `-dp 80:80`: of letters in one word the last may have a value. */
function parseOption(word: string): { name: string; value?: string } {
  const [, name, value] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? []
  if (name !== undefined && value !== undefined) return { name, value: value.replace(/^["'](.*)["']$/, '$1') }
  const [, attached] = /^-[dit]*p=?(.*)$/s.exec(word) ?? []
  if (attached !== undefined && !word.startsWith('--'))
    return attached === '' ? { name: '-p' } : { name: '-p', value: attached }
  return /^-[ditPq]{2,}$/.test(word) ? { name: '-d' } : { name: word }
}
