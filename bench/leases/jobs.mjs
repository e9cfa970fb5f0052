import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { CLEAN_ENV } from '../machine/environment.mjs'

const JOB = fileURLToPath(new URL('job.mjs', import.meta.url))

export function startJobs(count) {
  return Array.from({ length: count }, startJob)
}

/**
 * In a session of its own, as every terminal, step and cron job is: who is killed is not stood in for by the leader of
 * a session that all jobs share. It ends with the channel to this process.
 */
export function startJob() {
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc']
  const child = fork(JOB, { execArgv: [], env: CLEAN_ENV, detached: true, stdio })
  const job = { pid: child.pid, child, isAlive: true, commandPid: undefined }
  child.on('message', ({ task, pid }) => {
    if (task === 'started') job.commandPid = pid
  })
  child.on('error', () => {})
  child.once('exit', () => {
    job.isAlive = false
  })
  return job
}

/** What the job answers; undefined where it ends before it has. */
export function ask({ child, isAlive }, task, given = {}) {
  if (!isAlive) return undefined
  return new Promise((resolve) => {
    const onMessage = (answer) => answer.task === task && settle(answer)
    const onExit = () => settle(undefined)
    const settle = (answer) => {
      child.off('message', onMessage).off('exit', onExit)
      resolve(answer)
    }
    child.on('message', onMessage).on('exit', onExit)
    child.send({ task, ...given }, () => {})
  })
}

export function askAll(jobs, task, given) {
  return Promise.all(jobs.map((job) => ask(job, task, given)))
}

export async function endJobs(jobs) {
  await Promise.all(jobs.map(endJob))
}

function endJob({ child, isAlive }) {
  if (!isAlive) return undefined
  const ended = new Promise((resolve) => child.once('exit', resolve))
  if (child.connected) child.disconnect()
  return ended
}
