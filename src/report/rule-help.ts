import type { FileFinding } from '../model/file-finding.ts'

/** What lint may find. */
export type LintKind = FileFinding['kind'] | 'port-declared-twice' | 'port-ephemeral'

/** Why it is one, and what puts it right: what stands beside an alert, far from this repository. */
export const RULE_HELP: Record<LintKind, string> = {
  'port-declared-twice':
    'Two declarations ask for the same port of one host, and only one of them can have it. Give one of them another port. Two compose projects that are never up at the same time may both have it; a variable with a default in the place of the number lets each be moved.',
  'port-ephemeral':
    'Systems give the ports of their ephemeral range (Linux 32768-60999, macOS and Windows 49152-65535) to outgoing connections at any time, so a server fails to start now and then. Take a port below 32768.',
  'file-unreadable': 'The file is broken, so what it says of ports is not known. Put it right, or leave it out.',
  'port-unknown':
    'The file leaves the port to an instance, to a variable that is set elsewhere, or to a template. What is not in a file that is read is not guessed. Name the port for a check, or lint what comes of the template.',
  'port-invalid':
    'What stands where a port is expected is none. Ports run from 1 to 65535, ranges upwards, and both sides of a mapping have the same size.',
  'port-sexagesimal':
    'YAML 1.1 reads 22:22 without quotes as a number in base 60, 1342. Put it in quotes; port-preflight lint --fix does.',
  'port-unreachable':
    'A job in a container reaches its service containers by their names, so what they publish is of no use to it, and takes a port of the host. Leave the ports out.',
  'port-overwritten':
    'The runner keeps one entry for a port of a service container in job.services, whatever the protocol, so that of TCP or of UDP is lost. Publish one of them, or do not ask job.services.',
  'port-fixed':
    'Replicas, legs of a matrix or runs at the same time all want the port of the one declaration, and on one host only one of them can have it. Leave the host port out, or give each its own.',
  'port-unsafe':
    'Browsers, and fetch of Node, refuse to connect to this port: it is on the list of bad ports of the Fetch standard. Take another port.',
  'port-borrowed': 'A product is given the port that another product is known by. Take another port.',
}
