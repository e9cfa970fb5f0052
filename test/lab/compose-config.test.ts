import { beforeAll, expect, test } from 'vitest'
import { readCorpus, refusalOf } from '../support/compose/corpus.ts'
import { linesOf, readOurs } from '../support/compose/ours.ts'
import { answeredPorts, singlePorts } from '../support/compose/ports.ts'
import { type Answer, composeConfigs } from './compose-config.ts'
import { describeInLab } from './describe-in-lab.ts'

// Docker compose and this reader say the same of every file of the corpus: which ports, of which services, at which
// addresses, how many containers of each. Where it refuses a file, expected.txt says whether we do.

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
})
