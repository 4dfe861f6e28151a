import { readPrint } from '@reform/digitization/import'
import { type Department, type PrintFigures, publishPrint, type Tier } from '@reform/digitization/papers'
import { emptyLedger, type Ledger, policyWith, recordRelease } from '@reform/disclosure'
import { readLedgerText } from '@reform/disclosure/schema'
import type { Options } from '../../domain.ts'
import { RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { decodeUtf8, exists, readWhole } from '../../io/read-input.ts'
import { digitizationMessages } from '../../text/digitization.ts'
import { type Input, type InputIssue, refuseWhole, sourceOf } from './input.ts'
import { neededWhole } from './values.ts'

/** Printing as far as it may be shown, and the ledger of releases with this one in it. */
export interface PublishedPrint {
  readonly print: PrintFigures
  readonly ledger: Ledger
  readonly issues: readonly InputIssue[]
  readonly counts: Input['counts']
}

/**
 * Printing of `--print`, published with the least number of people of `--minimum` and against the releases before.
 * @throws RefusedInput when the file cannot be used, or nothing may be shown.
 */
export async function printOf(
  io: Io,
  options: Options,
  given: {
    readonly period: string
    readonly departments: readonly Department[]
    readonly tiers: readonly Tier[]
  },
): Promise<PublishedPrint> {
  const file = String(options.print)
  const read = await readPrint(await sourceOf(io, file), { file })
  refuseWhole(file, read.issues)
  const known = new Set(given.departments.map(({ id }) => id))
  const strangers = read.values
    .filter(({ department }) => !known.has(department))
    .map(({ department: id }): Department => ({ id, label: { ja: id, en: id } }))
  const departments = [...given.departments, ...strangers]
  const ledger = await releasesBefore(io, options)
  const minimum = neededWhole('--minimum', options.minimum, 2)
  const question = { ...given, departments, uses: read.values }
  const result = publishPrint(question, { policy: policyWith({ minimum }), ledger })
  if (!result.ok) {
    throw new RefusedInput({
      ja: digitizationMessages.ja.notPublished,
      en: digitizationMessages.en.notPublished,
    })
  }
  return {
    print: result.print,
    ledger: recordRelease(ledger, result.release),
    issues: read.issues,
    counts: read.counts,
  }
}

async function releasesBefore(io: Io, options: Options): Promise<Ledger> {
  const { releases } = options
  if (typeof releases !== 'string' || !(await exists(io, releases))) return emptyLedger
  const read = readLedgerText(decodeUtf8(await readWhole(io, releases), releases))
  if (read.ok) return read.ledger
  const say = (language: 'ja' | 'en'): string =>
    read.issues
      .map(({ message }) => `${releases}${language === 'ja' ? '：' : ': '}${message[language]}`)
      .join('\n')
  throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file: releases, issues: read.issues })
}
