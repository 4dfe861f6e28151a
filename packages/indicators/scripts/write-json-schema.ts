import { writeFileSync } from 'node:fs'
import { ministryJsonSchema } from '../src/schema/index.ts'

// Writes ministry.schema.json anew: `pnpm schema`. A test holds the file and the shape equal.
const file = new URL('../ministry.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(ministryJsonSchema(), null, 2)}\n`)
