import { runPost } from './index.js'

await runPost(process.env)
// Who was asked and does not answer is not waited for.
process.exit()
