// measure-in-lab.mjs OPTIONS: boots the project's own lab, furnishes it, measures inside, and prints the figures as
// JSON. A process of its own, because the lab is TypeScript, which not every Node runs as it is.

import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { crowd } from '../../test/lab/holders/crowd.ts'
import { bootLab, labUnavailable } from '../../test/lab/lab.ts'
import { furnish } from './furnish.mjs'

const FOLDER = '/opt/bench'
const options = JSON.parse(process.argv[2])

/** What is put into the lab, how much of it, and what measures in there. */
const SCENES = {
  who: {
    furnish,
    script: 'who/inside-lab.mjs',
    counts: { containers: 20, units: 100 },
    quick: { containers: 5, units: 20 },
  },
  services: {
    furnish: crowd,
    script: 'services/inside-lab.mjs',
    counts: { units: 300, containers: 50, programs: 50 },
    quick: { units: 60, containers: 10, programs: 10 },
  },
}

process.stdout.write(JSON.stringify(await measure()))
process.exit(0)

async function measure() {
  const unavailable = await labUnavailable()
  if (unavailable) return { unavailable }
  const booting = bootLab()
  endWithParent(booting)
  try {
    return await measureIn(await booting)
  } catch (error) {
    return { unavailable: error.message.trim().split('\n')[0] }
  } finally {
    await booting.then((lab) => lab.close()).catch(() => {})
  }
}

async function measureIn(lab) {
  const tools = bringIn(lab)
  const scene = SCENES[options.scene]
  const counts = options.quick ? scene.quick : scene.counts
  const truths = await scene.furnish(lab, counts)
  const { runs, limitMs, budgetMs } = options
  const plan = { truths, tools, cli: join(FOLDER, 'dist/cli.js'), options: { runs, limitMs, budgetMs } }
  const script = `/opt/port-preflight/bench/${scene.script}`
  return {
    ...counts,
    truths,
    ...JSON.parse(await lab.run('node', [script], { input: JSON.stringify(plan), seconds: 900 })),
  }
}

/** The build and the tools that the lab has not, into its memory; its root file system stays as it is. */
function bringIn(lab) {
  const folder = `/proc/${lab.place.pid}/root${FOLDER}`
  mkdirSync(join(folder, 'dist'), { recursive: true })
  for (const name of readdirSync(options.dist)) copyFileSync(join(options.dist, name), join(folder, 'dist', name))
  return Object.fromEntries(
    Object.entries(options.tools).map(([name, { file, absent }]) => {
      if (absent) return [name, { absent }]
      copyFileSync(file, join(folder, name))
      return [name, { file: join(FOLDER, name) }]
    }),
  )
}

/** The lab is in the way of nobody: it is closed before this process ends, whatever ends it. */
function endWithParent(booting) {
  const end = () => booting.then((lab) => lab.close()).finally(() => process.exit(130))
  process.stdin.on('end', end).resume()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
}
