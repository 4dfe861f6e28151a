import { writeFileSync } from 'node:fs'
import { roadmapJsonSchema } from '../src/schema/index.ts'

// Writes roadmap.schema.json anew: `pnpm schema`. A test holds the file and the shape equal.
const file = new URL('../roadmap.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(roadmapJsonSchema(), null, 2)}\n`)
