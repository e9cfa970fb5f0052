const { runAction } = require('./index.js')

// What waits for nothing that could still come ends well for Node: this is what it says of a module that does.
const UNSETTLED = 13
process.exitCode = UNSETTLED

runAction(process.env).then(() => {
  if (process.exitCode === UNSETTLED) process.exitCode = 0
})
