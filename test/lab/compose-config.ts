import { type Case, CORPUS, PLAIN_COMMAND } from '../support/compose/corpus.ts'
import type { Lab } from './lab.ts'
import { checkout } from './machine.ts'

/** What compose answered to one case. */
export interface Answer {
  exitCode: number
  stdout: string
  /** The last line: why it refuses. */
  complaint: string
}

// Most of the time of an answer goes to the start of compose: so several start at once, each on one processor, and as
// the program that the docker command would look for first.
const SCRIPT = `
rm -rf /tmp/answers && mkdir /tmp/answers
export CORPUS="$1" GOMAXPROCS=1 GOGC=off
xargs -0 -n 2 -P 4 sh -c '
  cd "$CORPUS/$1" || exit 255
  sh -c "$2" > "/tmp/answers/$1.out" 2> "/tmp/answers/$1.err"
  echo $? > "/tmp/answers/$1.code"' sh
cd /tmp/answers
for code in *.code; do
  name="\${code%.code}"
  printf '%s\\0' "$name" "$(cat "$code")" "$(cat "$name.out")" "$(cat "$name.err")"
done`

type Run = Pick<Case, 'name' | 'command'>

/** Runs the command of each case of the corpus in its directory. */
export async function composeConfigs(lab: Lab, cases: readonly Run[]): Promise<Map<string, Answer>> {
  return answersIn(lab, CORPUS.replace(checkout, '/opt/port-preflight'), cases)
}

const WRITTEN = '/srv/written'
const WRITE = `xargs -0 -n 2 sh -c 'mkdir -p "${WRITTEN}/$1" && printf %s "$2" > "${WRITTEN}/$1/compose.yaml"' sh`

/** What compose answers to each of these texts, in their order. */
export async function answersTo(lab: Lab, texts: readonly string[]): Promise<(Answer | undefined)[]> {
  const files = texts.map((text, index) => ({ name: `t${index}`, text }))
  await lab.run('sh', ['-c', WRITE], { input: files.map(({ name, text }) => `${name}\0${text}\0`).join('') })
  const runs = files.map(({ name }) => ({ name, command: PLAIN_COMMAND }))
  const answers = await answersIn(lab, WRITTEN, runs)
  return files.map(({ name }) => answers.get(name))
}

async function answersIn(lab: Lab, corpus: string, cases: readonly Run[]): Promise<Map<string, Answer>> {
  const input = cases
    .flatMap(({ name, command }) => [name, command.replace('docker compose', 'docker-compose')])
    .map((word) => `${word}\0`)
    .join('')
  const fields = (await lab.run('sh', ['-c', SCRIPT, 'sh', corpus], { input, seconds: 120 })).split('\0')
  const starts = fields.flatMap((_, at) => (at % 4 === 0 && at + 4 <= fields.length ? [at] : []))
  return new Map(
    starts.map((at) => {
      const [name = '', code = '', stdout = '', stderr = ''] = fields.slice(at, at + 4)
      return [
        name,
        { exitCode: Number(code), stdout, complaint: lastLine(stderr).replaceAll(`${corpus}/${name}/`, '') },
      ]
    }),
  )
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)?.trim() ?? ''
}
