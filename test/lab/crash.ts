// A test file that dies in the middle of its work: boots a lab, names it, and is gone.
import { bootLab } from './lab.ts'

const { place } = await bootLab()
process.stdout.write(JSON.stringify(place), () => process.kill(process.pid, 'SIGKILL'))
