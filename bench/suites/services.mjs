import { formatServices } from '../print/services.mjs'
import { TARGETS } from '../targets.mjs'
import { measureInLab } from './in-lab.mjs'

const NAME = '`services`, its own time'

export async function measureServices({ options, nodes }) {
  const { unavailable, version, ...measured } = await measureInLab('services', { options, nodes })
  return [unavailable ? describeLack(unavailable) : describe(measured, version)]
}

function describeLack(reason) {
  return { title: '`services`', text: `Not measured: ${reason}`, rows: [], verdicts: [makeVerdict(undefined)] }
}

function describe(measured, version) {
  const { units, containers, programs, rows, answers } = measured
  const [bare, ...forms] = rows.slice(0, 3)
  const costs = forms.map(({ name, ms }) => ({ name, ms, own: ms && bare.ms && ms - bare.ms - answers }))
  const own = costs.map((cost) => cost.own)
  return {
    title: `\`services\` of ${units} units, ${containers} containers and ${programs} programs, Node ${version}`,
    text: formatServices({ ...measured, costs }),
    rows,
    verdicts: [makeVerdict(own.includes(undefined) ? undefined : Math.max(...own))],
  }
}

function makeVerdict(measured) {
  return { name: NAME, unit: 'ms', target: TARGETS.servicesOwnMs, measured }
}
