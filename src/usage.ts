import manifest from '../package.json' with { type: 'json' }
import { OPTION_DEFINITIONS } from './model/option-definitions.ts'

export const VERSION = manifest.version

const FLAG_WORDS: Record<string, string> = {
  files: 'PATH',
  'already-up': 'WHAT',
  'on-conflict': 'WHAT',
  hold: 'BOOLEAN',
  reserve: 'WHAT',
  resolve: 'WHAT',
  pool: 'LIST',
  exclude: 'LIST',
  urls: 'YAML',
  'env-file': 'PATH',
  'compose-override': 'PATH',
  services: 'YAML',
  prometheus: 'PATH',
  wait: 'TIME',
  config: 'PATH',
  'fail-on': 'SEVERITY',
  ignore: 'LIST',
}

// Node itself takes --env-file, wherever it stands, and ends where that file does not exist.
const FLAG_NAMES: Record<string, string> = { 'env-file': 'write-env', files: 'file' }

const line = (flag: string, text: string) => `  ${flag.padEnd(25)} ${text}`

function flagLines(): string {
  return OPTION_DEFINITIONS.filter(({ name }) => name in FLAG_WORDS)
    .map(({ name, description, fallback }) => {
      const flag = `--${FLAG_NAMES[name] ?? name} ${FLAG_WORDS[name]}`
      return line(flag, `${description} Default: ${fallback}.`.replaceAll('`', ''))
    })
    .join('\n')
}

export const HELP = `May this machine's ports be had? If not: who holds them, since when, and the command that frees them.

Usage: port-preflight [check] [NAME=SPEC | SPEC]... [options]
       port-preflight who SPEC...           the whole story of who has a port
       port-preflight services              all services of the machine, those that are run twice first
       port-preflight run [NAME=SPEC]... [options] -- COMMAND ARGS
                                            a command that gets the ports: NAME_PORT, and {NAME} in its arguments
       port-preflight health [NAME=SPEC]... [--prometheus PATH]
                                            the whole machine: what is missing, run twice, left over, nearly used up
       port-preflight hook started | completed
                                            as a runner's hook: what others have left, what this job leaves
       port-preflight lint [PATH]... [--fix] [--sarif PATH]
                                            what is wrong with ports in files, on no machine: those named, or all here
       port-preflight undo [ID | forget ID]
                                            put back what was stopped; have what cannot be put back stay as it is
       port-preflight leases [release ID|PORT|NAME... | prune]
                                            who has leased which ports; end leases

  port-preflight                           the ports of the compose file that is here
  port-preflight 6379 8080-8090 53/udp
  port-preflight redis=127.0.0.1:6379 "metrics=9090 optional"
  port-preflight worker=any "web=8080 else 8081 else any 9000-9099"
  port-preflight --wait 30s "db=6333 listening by user:qdrant"
  port-preflight run web=any "db=5432 else any" -- npm test
  port-preflight services --services "web: { run-by: [system:web, supervisor:web], keep: system }"

A SPEC is [address:]port[-port][/protocol]; without an address it means all of them, IPv4 and IPv6.
An IPv6 address stands in brackets. The word "optional" behind it makes a conflict a warning.
"any" or "any LOW-HIGH" takes some free port, and "else" with another port, or any, what will do instead.
"listening" asks for a server that is there, "by KEEPER:NAME" for the right one.

Options:
${flagLines()}
${line('--json', 'Print the report as JSON (version 1) and nothing else; with run, to standard error.')}
${line('--quiet', 'With run: say nothing of leases and notices.')}
${line('--fix', 'With lint: leave the ports of compose files to variables, and quote what is read in base 60.')}
${line('--sarif PATH', 'With lint: write the findings as SARIF 2.1.0, for code scanning.')}
${line('--version', 'Print the version.')}
${line('-h, --help', 'Print this.')}

In the configuration file --write-env is env-file, and one need alone may say hold: web: { port: any, hold: false }.
A lease lasts until the command of run ends; without run, until what has called port-preflight ends: the shell, or the job.

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage, 3 this machine cannot be checked.
With run: that of the command, 128+N where signal N ended it, 126 or 127 where it could not be started.
`
