import { beforeAll, describe, expect, test } from 'vitest'
import { readCompose } from '../../src/requirements/files/compose/read-compose.ts'
import { readCorpus, refusalOf } from '../support/compose/corpus.ts'
import { composeFileOf, sampleEntries } from '../support/compose/entries.ts'
import { linesOf, readOurs } from '../support/compose/ours.ts'
import { answeredPorts, singlePorts } from '../support/compose/ports.ts'
import { type Answer, answersTo, composeConfigs } from './compose-config.ts'
import { describeInLab } from './describe-in-lab.ts'

// Docker compose and this reader say the same of every file of the corpus: which ports, of which services, at which
// addresses, how many containers of each. Where it refuses a file, expected.txt says whether we do.

function readText(text: string): { lines: string[] } | { wrong: string } {
  const read = readCompose(['compose.yaml'], { path: 'compose.yaml', variables: {}, read: () => text })
  const wrong = read.faults.find(({ kind }) => kind === 'port-invalid')
  return wrong === undefined ? { lines: linesOf(read) } : { wrong: wrong.text }
}

function inParts<One>(all: readonly One[], size: number): One[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size))
}

await describeInLab('docker compose config', (lab) => {
  const corpus = readCorpus()
  let answers: Map<string, Answer>

  beforeAll(async () => {
    answers = await composeConfigs(lab, corpus)
  })

  test('answers every case of the corpus, with the version that was recorded', async () => {
    const version = (await lab.run('docker', ['compose', 'version', '--short'])).trim()
    expect([...new Set(corpus.map((one) => one.version))]).toEqual([version])
    expect([...answers.keys()].toSorted()).toEqual(corpus.map(({ name }) => name))
  })

  test.each(corpus.filter((one) => refusalOf(one) === undefined))('agrees with us on $name', (one) => {
    const { exitCode, stdout, complaint } = answers.get(one.name) ?? { exitCode: -1, stdout: '', complaint: 'none' }
    expect([exitCode, complaint]).toEqual([0, expect.not.stringContaining('unknown')])
    const ours = readOurs(one)
    if ('refused' in ours) throw new Error(ours.refused)
    expect(singlePorts(linesOf(ours))).toEqual(answeredPorts(JSON.parse(stdout)))
  })

  test.each(corpus.filter((one) => refusalOf(one) !== undefined))('refuses $name', (one) => {
    expect(answers.get(one.name)).toMatchObject({ exitCode: expect.any(Number), complaint: refusalOf(one) })
    expect(answers.get(one.name)?.exitCode).not.toBe(0)
  })

  describe('and ports that nobody would write', () => {
    const entries = sampleEntries(1_000)
    const isTaken = (entry: string) => 'lines' in readText(composeFileOf([entry]))
    const [taken, refused] = [entries.filter(isTaken), entries.filter((entry) => !isTaken(entry))]

    test('are the same where we take them', async () => {
      expect(taken.length).toBeGreaterThan(400)
      const texts = inParts(taken, 100).map(composeFileOf)
      for (const [index, answer] of (await answersTo(lab, texts)).entries()) {
        expect(answer).toMatchObject({ complaint: '', exitCode: 0 })
        const ours = readText(texts[index] ?? '')
        expect('lines' in ours ? singlePorts(ours.lines) : ours).toEqual(
          answeredPorts(JSON.parse(answer?.stdout ?? '')),
        )
      }
    })

    test('are refused where we refuse them', async () => {
      expect(refused.length).toBeGreaterThan(200)
      const some = refused.slice(0, 60)
      const answers = await answersTo(
        lab,
        some.map((entry) => composeFileOf([entry])),
      )
      expect(some.filter((_, index) => answers[index]?.exitCode === 0)).toEqual([])
    })
  })
})
