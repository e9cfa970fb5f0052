// Run in a lab, by its node: prints the command lines of all services of one manager, as our parser reads them.

import { commandsOf } from '../../../src/formats/unit-commands.ts'
import { plainViewer } from '../../../src/host/linux/plain-viewer.ts'
import { readRealms } from '../../../src/host/services/units/realms.ts'
import { readShelf } from '../../../src/host/services/units/shelf.ts'
import { specifiersOf } from '../../../src/host/services/units/specifiers.ts'
import { dropInsOf, fileOf, unitReader } from '../../../src/host/services/units/unit-text.ts'

const [key = 'system', ...units] = process.argv.slice(2)
const realm = readRealms(plainViewer()).find((one) => `${one.key}` === key)
if (realm === undefined) throw new Error(`no manager ${key}`)
const shelf = readShelf(realm)
const read = unitReader(realm, shelf)
const rows = units.map((unit) => {
  const commands = commandsOf(read(unit).settings, specifiersOf(unit, realm))
  const lines = commands.map(({ path, argv }) => ({ path, argv: argv.join(' ') }))
  return { unit, lines, file: fileOf(unit, shelf), dropIns: dropInsOf(unit, shelf, realm) }
})
console.log(JSON.stringify(rows))
