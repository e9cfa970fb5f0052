// Records what docker compose makes of the corpus, anew: node test/lab/record-compose.ts
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Case, portLinesOf, readCorpus } from '../support/compose/corpus.ts'
import { linesOf, placeIn, readOurs } from '../support/compose/ours.ts'
import { answeredPorts, singlePorts } from '../support/compose/ports.ts'
import { type Answer, composeConfigs } from './compose-config.ts'
import { bootLab } from './lab.ts'

/** The ports are compose's. Of where they stand the lines that are there hold good, and of new ones ours are a draft. */
function expectedOf(one: Case, { exitCode, stdout, complaint }: Answer): string[] {
  const ours = readOurs(one)
  const drafted = 'refused' in ours ? [] : linesOf(ours)
  if (exitCode !== 0) {
    const held = one.lines.filter((line) => /^(ours|accepted):/.test(line))
    const place = 'refused' in ours ? placeIn(ours.refused) : faultPlace(drafted)
    const told = place === undefined ? ['accepted: ? ?', ...drafted] : [`ours: ${place}`]
    return [`docker: ${complaint}`, ...(held.length > 0 ? one.lines.slice(1) : told)]
  }
  const answered = answeredPorts(JSON.parse(stdout))
  const fits = (lines: readonly string[]) => singlePorts(lines).join('\n') === answered.join('\n')
  const isPlaced = one.version !== '' && !one.lines.some((line) => line.split(' ')[4] === '?')
  if (isPlaced && fits(portLinesOf(one))) return [...one.lines]
  if (fits(drafted)) return drafted
  console.log(`${one.name}: we do not agree`, { answered, ours: 'refused' in ours ? ours.refused : drafted })
  return answered.map((line) => line.replace(/^(\S+ \S+ \S+ \S+)/, '$1 ?'))
}

function faultPlace(lines: readonly string[]): string | undefined {
  return lines.map((line) => / fault (\S+)$/.exec(line)?.[1]).find((place) => place !== undefined)
}

const lab = await bootLab()
try {
  const cases = readCorpus()
  const version = (await lab.run('docker', ['compose', 'version', '--short'])).trim()
  const answers = await composeConfigs(lab, cases)
  for (const one of cases) {
    const answer = answers.get(one.name)
    if (answer === undefined) throw new Error(`${one.name}: no answer`)
    const lines = [`# ${one.command} (${version})`, ...expectedOf(one, answer)]
    await writeFile(join(one.dir, 'expected.txt'), `${lines.join('\n')}\n`)
  }
} finally {
  await lab.close()
}
