import { readFileSync } from 'node:fs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { Ledger, type Outcome } from '../outcome.ts'
import { readPacked } from '../packing/pack.ts'
import type { Manifest } from '../workspace.ts'

/** publint's strict opinion of a package as packed: warnings count as errors, and suggestions too. */
export async function judge(manifest: Manifest, tarball: string): Promise<Outcome> {
  const ledger = new Ledger()
  const bytes = readFileSync(tarball)
  const { messages } = await publint({
    strict: true,
    level: 'suggestion',
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
  })
  const lines = messages.map((message) => formatMessage(message, { ...manifest }, { color: false }))
  ledger.expectNone(lines.map((line) => `${manifest.name}: publint: ${line}`))
  return ledger
}

export async function check(): Promise<Outcome> {
  const ledger = new Ledger()
  for (const { manifest, tarball } of readPacked()) ledger.add(await judge(manifest, tarball))
  return ledger
}
