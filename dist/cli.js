#!/usr/bin/env node
const { runCli } = require('./index.js')

const { stdout, stderr } = process
const isDumb = process.env.TERM === 'dumb'
let isUnwritten = false
// Nobody reads on after `| head`, and the answer stays what it was; a full disk is another matter.
stdout.on('error', ({ code }) => {
  if (code === 'EPIPE') return
  isUnwritten = true
  process.exitCode = 3
  stderr.write(`port-preflight: the report could not be written: ${code}\n`)
})
stderr.on('error', () => {})

// What waits for nothing that could still come ends well for Node: this is what it says of a module that does.
process.exitCode = 13

runCli({
  args: process.argv.slice(2),
  write: (text) => stdout.write(text),
  writeError: (text) => stderr.write(text),
  colour: stdout.isTTY === true && !process.env.NO_COLOR && !isDumb,
  columns: stderr.isTTY === true && !isDumb ? stderr.columns : undefined,
}).then((exitCode) => {
  if (!isUnwritten) process.exitCode = exitCode
})
