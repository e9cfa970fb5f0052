#!/usr/bin/env node
import { runCli } from './index.js'

process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 3))
process.exitCode = await runCli({
  args: process.argv.slice(2),
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
})
