import { beforeAll, expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import { crowd } from './holders/crowd.ts'

// How often others are asked: what is known of hundreds of services must not take hundreds of questions.

interface Question {
  readonly command?: readonly string[]
  readonly socket?: string
  readonly requests?: readonly { readonly method: string; readonly path: string }[]
}

const record = `
const { recordQuestions } = await import('/opt/port-preflight/bench/who/questions.mjs')
const command = [process.execPath, '/opt/port-preflight/dist/cli.js', ...process.argv.slice(1)]
console.log(JSON.stringify(await recordQuestions(command)))
`

await describeInLab('for all services', (lab) => {
  beforeAll(() => crowd(lab, { units: 40, containers: 6, programs: 6 }), 200_000)

  // Ports that are held are told by the same answers, but for the socket that would start docker again.
  test.each([
    ['services', [], 0],
    ['check', ['--services', 'all', '21000', '20000'], 1],
  ])('%s asks each manager once', async (command, args, aboutSockets) => {
    const questions: Question[] = JSON.parse(
      await lab.run('node', ['--input-type=module', '--eval', record, '--', command, ...args], { seconds: 60 }),
    )
    const programs = questions.flatMap(({ command: words }) => (words === undefined ? [] : [words]))
    const calls = (form: RegExp) => programs.filter((words) => form.test(words.join(' '))).length
    const requests = questions.flatMap(({ socket = '', requests: all = [] }) => all.map((one) => ({ socket, ...one })))
    const to = (socket: string, form: RegExp) =>
      requests.filter((one) => one.socket === socket && form.test(`${one.method} ${one.path}`)).length
    expect({
      // In full, and in short for the time when the full answer is late.
      system: [calls(/^systemctl show --all /), calls(/^systemctl list-units /)],
      alice: [calls(/^setpriv .* systemctl --user show --all /), calls(/^setpriv .* systemctl --user list-units /)],
      more: calls(/systemctl (--user )?show --property/),
      // It has never run here.
      podman: calls(/podman/),
      lists: to('/run/docker.sock', /^GET \/containers\/json/),
      // The engine tells of one container at a time how it is set up.
      containers: to('/run/docker.sock', /^GET \/containers\/\w{64}\/json/),
      supervisor: to('/run/supervisor.sock', /^POST \/RPC2/),
    }).toEqual({ system: [1, 1], alice: [1, 1], more: aboutSockets, podman: 0, lists: 1, containers: 6, supervisor: 1 })
    const connections = questions.filter(({ socket }) => socket === '/run/docker.sock').length
    expect(connections).toBeLessThanOrEqual(1 + 4)
  })
})
