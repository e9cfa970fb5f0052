import { runAction } from './index.js'

await runAction(process.env)
