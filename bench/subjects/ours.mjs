import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const ACTION = new URL('../../action.yml', import.meta.url)

export function bareNode(node = process.execPath) {
  return { name: 'node -e 0', command: [node, '-e', '0'] }
}

export function ourCommand(dist, args, { node = process.execPath, statuses = [0] } = {}) {
  const cli = join(dist, 'cli.js')
  const absent = existsSync(cli) ? undefined : 'dist/cli.js is not built'
  return { name: 'port-preflight', command: [node, cli, ...args.map(String)], statuses, absent }
}

/** The main step as the runner starts it: every input in the environment, every file command with its file. */
export function ourAction(dist, { node, folder }) {
  const action = join(dist, 'action.js')
  const absent = existsSync(action) ? undefined : 'dist/action.js is not built'
  const env = { ...readInputDefaults(), INPUT_PORTS: 'redis: 6379', ...runnerEnv(folder) }
  return { name: 'the Action, main step', command: [node, action], cwd: folder, env, absent }
}

function runnerEnv(folder) {
  const job = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_JOB: 'bench', GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1' }
  const runner = { RUNNER_OS: 'Linux', RUNNER_NAME: 'bench', RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_TEMP: folder }
  return { ...job, ...runner, GITHUB_WORKSPACE: folder, ...makeCommandFiles(folder) }
}

/** The runner makes them, empty, before the step. */
function makeCommandFiles(folder) {
  const names = ['ENV', 'OUTPUT', 'PATH', 'STATE', 'STEP_SUMMARY']
  const files = names.map((name) => [`GITHUB_${name}`, join(folder, name)])
  for (const [, file] of files) writeFileSync(file, '')
  return Object.fromEntries(files)
}

function readInputDefaults() {
  if (!existsSync(ACTION)) return {}
  const { inputs = {} } = parse(readFileSync(ACTION, 'utf8'))
  const variables = Object.entries(inputs).map(([name, input]) => [toVariable(name), String(input.default ?? '')])
  return Object.fromEntries(variables)
}

function toVariable(name) {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}
