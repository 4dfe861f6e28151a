import { writeFileSync } from 'node:fs'
import { packagesOf } from './packages.ts'
import { readmesOf } from './readme-reference.ts'

/** Brings the reference part of every package's README up to date. */
for (const { file, is, must } of readmesOf(packagesOf())) if (is !== must) writeFileSync(file, must)
