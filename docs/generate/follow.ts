import { readFileSync, writeFileSync } from 'node:fs'
import { fingerprint, readTwins } from './twins.ts'

/**
 * Writes into every English page which state of its Japanese page it follows. To be run on purpose, after the
 * English has been brought up to date: `node generate/follow.ts`.
 */
for (const { ja, en } of readTwins()) {
  if (ja === undefined || en === undefined) continue
  const text = readFileSync(en, 'utf8').replace(/^follows: .*\n/m, '')
  const follows = `follows: ${fingerprint(readFileSync(ja, 'utf8'))}`
  writeFileSync(
    en,
    text.replace(/^---\n([\s\S]*?)\n---\n/, (_, front: string) => `---\n${front}\n${follows}\n---\n`),
  )
}
