import { expect, test } from 'vitest'
import { describeInLab } from './describe-in-lab.ts'
import * as holders from './holders/index.ts'
import { portAsker } from './port-asker.ts'

// What a job of GitLab or Jenkins has left: whether that has ended is for people to say, and no agent is stopped for it.

const marks = {
  CI_JOB_ID: '4711',
  CI_JOB_NAME: 'unit tests',
  CI_JOB_URL: 'https://git.example/group/app/-/jobs/4711',
  CI_PIPELINE_ID: '99',
  CI_PROJECT_PATH: 'group/app',
  CI_JOB_TOKEN: 'hush',
}
const run = {
  ci: 'gitlab',
  repository: 'group/app',
  runId: '99',
  job: 'unit tests',
  url: marks.CI_JOB_URL,
  alive: true,
}
const leave = `ask for another port, or wait for the job that has it: ${run.url}`
const ended = 'if that job has ended: end the process'

await describeInLab('what a job of another system started', (lab) => {
  const ask = portAsker(lab)
  const serve = async (port: number) => {
    lab.start('python3', ['-m', 'http.server', `${port}`], { user: 'alice', login: false, env: marks })
    await lab.listening(port)
  }

  test.each([undefined, 'alice'])('is told whole, with no other word of its environment, to %s', async (user) => {
    if (user === undefined) await serve(7801)
    const [seen] = (await ask.report(7801, user)).findings
    expect(seen?.holders[0]?.run).toEqual(run)
    expect(seen?.message).toContain(
      'started by job unit tests of group/app, GitLab pipeline 99, and whether that has ended does not show',
    )
    expect(seen?.remedies).toEqual([
      { kind: 'move', title: leave, risk: 'none' },
      { kind: 'end-process', title: ended, command: expect.stringMatching(/^kill \d+$/), risk: 'disrupts' },
    ])
    expect(JSON.stringify(seen)).not.toContain('hush')
  })

  test('is not told to bob', async () => {
    expect((await ask.holder(7801, 'bob')).run).toBeUndefined()
    expect(await ask.command(7801, 'bob')).toBe("sudo ss -Hanpt 'sport = :7801'")
  })

  test('is not ended by resolve, whoever is allowed to be', async () => {
    const { stdout } = await lab.cli(['7801', '--resolve', 'processes,leftovers'], { user: 'alice' })
    expect(stdout).toContain(leave)
    expect(stdout).not.toContain('done ')
    await lab.listening(7801)
  })

  for (const unit of ['build-agent.service', 'gitlab-runner.service', 'buildkite-agent.service']) {
    test.each([undefined, 'alice'])(
      `is ended alone where it is in the unit of its agent, ${unit}, for %s`,
      async (user) => {
        const settings = Object.entries(marks).map(([name, value]) => `'${name}=${value}'`)
        const job = `env ${settings.join(' ')} python3 -m http.server 7802`
        const service = `[Service]\nUser=alice\nExecStart=bash -c "${job} & sleep 1000; wait"\n`
        await lab.writeFile(`/etc/systemd/system/${unit}`, service)
        await lab.systemctl('start', unit)
        await lab.listening(7802)
        const holder = await ask.holder(7802, user)
        expect(holder).toMatchObject({ run })
        expect(holder.manager).toBeUndefined()
        const [first, second] = (await ask.finding(7802, user)).remedies
        expect([first?.title, second?.title]).toEqual([leave, ended])
        await ask.paste(second?.command, user)
        await lab.until(() => ask.isFree(7802), '7802 to be free')
        expect(await lab.systemctl('is-active', unit)).toBe('active\n')
        await lab.systemctl('stop', unit)
      },
    )
  }

  test.each([undefined, 'alice'])('is its manager’s where that has taken it over, for %s', async (user) => {
    if (user === undefined) await holders.pm2App(lab, { name: 'deployed', port: 7803, user: 'alice', env: marks })
    expect(await ask.holder(7803, user)).toMatchObject({ run, manager: { kind: 'pm2', unit: 'deployed' } })
    const { command, undo } = await ask.free(7803, { user, seconds: 1 })
    expect(command).toMatch(/pm2 stop deployed$/)
    await ask.paste(undo, user)
    await lab.listening(7803)
  })
})
