import { parseArgs } from 'node:util'
import { generateMinistry } from './generate.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'out' },
    staff: { type: 'string', default: '4000' },
    seed: { type: 'string' },
  },
})
const { rows, damages } = generateMinistry(values.out, {
  staff: Number(values.staff),
  ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
})
const count = Object.values(rows).reduce((sum, one) => sum + one, 0)
const files = Object.keys(rows).length
process.stdout.write(`${files} files, ${count} rows, ${damages.length} of them damaged: ${values.out}\n`)
