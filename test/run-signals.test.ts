import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { ended } from './port-space/children.ts'
import { describeInSpace, testUnless } from './port-space/describe-in-space.ts'
import { CLI } from './support/cli.ts'
import { leasesIn } from './support/leases.ts'
import { spokenBy } from './support/spoken.ts'

// Real signals: from outside to the wrapper alone, and by the keys of a real terminal to everybody.

const WORDS = [process.execPath, CLI, 'run', '--quiet', 'web=any', '--']
/** Says which signals it gets, and ends with 7 a second after the first of them. */
const COUNTING = `$| = 1; my $end;
  for my $name (qw(INT TERM HUP QUIT USR1 USR2)) { $SIG{$name} = sub { print "got $name\\n"; $end //= time + 1 } }
  print "ready $$ ", getppid, "\\n"; select undef, undef, undef, 0.05 until $end and time > $end; exit 7`
const noScript = spawnSync('script', ['--version']).error === undefined ? undefined : 'no script command'

await describeInSpace('signals of run', (space) => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const)(
    '%s is passed on, once',
    async (signal) => {
      const [file = '', ...args] = WORDS
      const child = space.start(file, [...args, 'perl', '-e', COUNTING])
      const said = spokenBy(child)
      const [, , wrapper] = await said.until(/^ready (\d+) (\d+)$/m)
      process.kill(Number(wrapper), signal)
      await ended(child)
      expect(said.stdout.match(/^got .*$/gm)).toEqual([`got ${signal.slice(3)}`])
      expect({ code: child.exitCode, stderr: said.stderr }).toEqual({ code: 7, stderr: '' })
      expect((await leasesIn(space)).ports).toEqual([])
    },
  )

  /** A command in a terminal of its own, whose keys are pressed by `type`. */
  const inTerminal = (command: string) => {
    const child = space.start('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
      env: { SHELL: '/bin/sh' },
    })
    const said = spokenBy(child)
    return { child, said, type: (keys: string) => child.stdin.write(keys) }
  }
  const quoted = (words: readonly string[]) => words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')

  for (const [key, code, name] of [
    ['Ctrl-C', '\x03', 'INT'],
    ['Ctrl-\\', '\x1c', 'QUIT'],
  ] as const) {
    testUnless(noScript, `${key} reaches the command once`, async () => {
      const { child, said, type } = inTerminal(`exec ${quoted([...WORDS, 'perl', '-e', COUNTING])}`)
      await said.until(/ready \d+ \d+/)
      type(code)
      await ended(child)
      expect(said.stdout.match(/got \w+/g)).toEqual([`got ${name}`])
      expect(child.exitCode).toBe(7)
    })
  }

  testUnless(
    noScript,
    'a command in a group of its own, which no key reaches, gets what the wrapper gets',
    async () => {
      const { child, said } = inTerminal(`exec ${quoted([...WORDS, 'perl', '-e', `setpgrp; ${COUNTING}`])}`)
      const [, , wrapper] = await said.until(/ready (\d+) (\d+)/)
      process.kill(Number(wrapper), 'SIGINT')
      await ended(child)
      expect(said.stdout.match(/got \w+/g)).toEqual(['got INT'])
      expect(child.exitCode).toBe(7)
    },
  )

  // A shell that is just starting its program may miss a key: this one becomes the program.
  testUnless(noScript, 'Ctrl-C ends a script of bash, as it does without run', async () => {
    const { child, said, type } = inTerminal(
      `bash -c ${quoted([`${quoted([...WORDS, 'sh', '-c', 'echo ready; exec sleep 60'])}; echo after`])}`,
    )
    await said.until(/ready/)
    type('\x03')
    await ended(child)
    expect(said.stdout).not.toContain('after')
    expect((await leasesIn(space)).ports).toEqual([])
  })

  testUnless(noScript, 'Ctrl-Z stops both, and both go on', async () => {
    const script = `set -m; ${quoted([...WORDS, 'sh', '-c', 'echo ready; read line; echo "line $line"'])}; echo stopped; fg >/dev/null; echo end $?`
    const { child, said, type } = inTerminal(`bash -c ${quoted([script])}`)
    await said.until(/ready/)
    type('\x1a')
    await said.until(/stopped/)
    type('x\n')
    await said.until(/line x/)
    await said.until(/end 0/)
    await ended(child)
  })
})
