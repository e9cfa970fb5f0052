import { beforeAll, expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import { furnishQuietHost } from './quiet/host.ts'
import { harmless, intruders } from './quiet/rivals.ts'

// One thing at a time is put beside what a quiet host has, and is found as one trouble.

await describeInLab('on a quiet host', (lab) => {
  beforeAll(() => furnishQuietHost(lab), 400_000)

  const shell = (script: string) => lab.run('bash', ['-uc', script])
  const found = async () => {
    const { report } = await lab.check(['services'])
    const told = report.findings.filter(({ kind }) => kind !== 'host-unreadable')
    return told.map(({ kind, clash, winner, services = [] }) => ({ kind, clash, winner, services }))
  }

  test.each(Object.entries(intruders))('%s', async (_, { add, remove, expected }) => {
    await shell(add)
    try {
      const wanted = { kind: 'service-duplicated', clash: undefined, winner: undefined, ...expected }
      await expect.poll(found, { timeout: 25_000, interval: 500 }).toEqual([wanted])
    } finally {
      await shell(remove)
    }
  })

  test.each(Object.entries(harmless))('%s is in nobody’s way', async (_, { add, remove }) => {
    await expect.poll(found, { timeout: 20_000, interval: 500 }).toEqual([])
    await shell(add)
    try {
      expect(await found()).toEqual([])
    } finally {
      await shell(remove)
    }
  })
})
