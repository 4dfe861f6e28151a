import { join } from 'node:path'
import { formatIsoDate, printFigure, rateJson, replay } from '@reform/digitization'
import { type DigitizationFigures, digitizationFigures, type GroupFigures } from '@reform/digitization/papers'
import {
  type DigitizationPaperOptions,
  digitizationWorkbook,
  type IssueSummary,
  renderDigitizationHtml,
} from '@reform/report/digitization'
import { writeWorkbook } from '@reform/tabular'
import type { CommandWork } from '../../domain.ts'
import type { Io } from '../../io/io.ts'
import { writeWhole } from '../../io/write-file.ts'
import type { Language } from '../../language.ts'
import { listOption } from '../../options.ts'
import { digitizationMessages } from '../../text/digitization.ts'
import { contractOf } from './contract-options.ts'
import { courseOf } from './course-options.ts'
import { departmentsOf } from './departments.ts'
import { finish } from './finish.ts'
import { type InputIssue, readInput } from './input.ts'
import { type PublishedPrint, printOf } from './print-input.ts'
import { optionMissing } from './values.ts'

/** Papers on the rate of everyone, each tier and each department, with its trajectory, into a folder. */
export const report: CommandWork = async (io, language, files, options) => {
  const formats = listOption('--format', options.format, ['html', 'xlsx'])
  const papers = listOption('--papers', options.papers, ['ja', 'en'])
  if (typeof options.organisation !== 'string') throw optionMissing('--organisation')
  const contract = await contractOf(io, options)
  const course = courseOf(options)
  const message = digitizationMessages[language]
  const list = await departmentsOf(io, options)
  const input = await readInput(io, files, options, 'events')
  io.progress(message.reckoning)
  const now = replay(input.events, contract.asOf)
  const figures = digitizationFigures({
    contract,
    departments: list.departments,
    tiers: list.tiers,
    documentsAt: (asOf) => (asOf === contract.asOf ? now.documents : replay(input.events, asOf).documents),
    ...(course !== undefined && { course }),
  })
  const period = typeof options.period === 'string' ? options.period : formatIsoDate(contract.asOf)
  const published =
    options.print === undefined
      ? undefined
      : await printOf(io, options, { period, departments: list.departments, tiers: list.tiers })
  const issues = [...list.issues, ...input.issues, ...(published?.issues ?? []), ...now.issues]
  const known = { counts: input.counts, issues }
  const written: string[] = []
  for (const lang of papers) {
    const paper: DigitizationPaperOptions = {
      lang,
      organisation: { ja: options.organisation, en: String(options.organisationEn ?? options.organisation) },
      input: { ...input.counts, issues: summaryOf(issues) },
      ...(published !== undefined && { print: published.print }),
    }
    for (const format of formats) {
      const file = join(String(options.out), `digitization-${formatIsoDate(contract.asOf)}.${lang}.${format}`)
      io.progress(message.writing(file))
      await writeWhole(io, file, dataOf(figures, paper, format))
      written.push(file)
    }
  }
  if (published !== undefined) written.push(...(await recorded(io, options.releases, published)))
  io.progress('')
  return finish(io, language, options.json === true, known, {
    json: { ...summaryJson(figures), written },
    text: textOf(language, figures, written),
    attention: hasAttention(figures),
  })
}

function dataOf(
  figures: DigitizationFigures,
  paper: DigitizationPaperOptions,
  format: 'html' | 'xlsx',
): string | Uint8Array {
  if (format === 'html') return renderDigitizationHtml(figures, paper)
  const result = writeWorkbook(digitizationWorkbook(figures, paper))
  if (!result.ok) throw new Error(result.issues[0]?.message.en)
  return result.bytes
}

/** What was published is recorded, so that the next release is held against it. */
async function recorded(io: Io, releases: unknown, { ledger }: PublishedPrint): Promise<readonly string[]> {
  if (typeof releases !== 'string') return []
  await writeWhole(io, releases, `${JSON.stringify(ledger, undefined, 1)}\n`)
  return [releases]
}

function summaryOf(issues: readonly InputIssue[]): readonly IssueSummary[] {
  const byCode = new Map<string, { count: number; example: IssueSummary['example'] }>()
  for (const { code, message } of issues) {
    const found = byCode.get(code)
    if (found === undefined) byCode.set(code, { count: 1, example: message })
    else found.count += 1
  }
  return [...byCode].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, one]) => ({ code, ...one }))
}

function groups({ everyone, tiers, departments }: DigitizationFigures): readonly GroupFigures[] {
  return [everyone, ...tiers, ...departments]
}

function summaryJson(figures: DigitizationFigures): object {
  return {
    groups: groups(figures).map(({ kind, id, tier, rate, status, target }) => ({
      kind,
      id,
      ...(tier !== undefined && { tier }),
      rate: rateJson(rate),
      ...(status !== undefined && { status }),
      ...(target !== undefined && { needed: target.needed }),
    })),
    unlisted: figures.unlisted,
    reachedByExclusion: figures.ledger.reachedByExclusion,
    reachedByLateExclusion: figures.ledger.reachedByLateExclusion,
  }
}

function hasAttention(figures: DigitizationFigures): boolean {
  const { ledger, unlisted } = figures
  const isBehind = groups(figures).some(({ status }) => status?.word === 'behind')
  return isBehind || (unlisted.length > 0 && figures.tiers.length > 0) || ledger.reachedByExclusion
}

function textOf(language: Language, figures: DigitizationFigures, written: readonly string[]): string {
  const message = digitizationMessages[language]
  const { everyone, tiers, unlisted } = figures
  const lines = [everyone, ...tiers].map(({ label, rate }) => {
    const { numerator, denominator } = rate.headline
    return message.groupLine(label[language], printFigure(rate.headline), numerator, denominator)
  })
  return [
    ...lines,
    ...(unlisted.length > 0 && figures.tiers.length > 0 ? [message.unlisted(unlisted)] : []),
    '',
    message.written,
    ...written.map((file) => `  ${file}`),
    '',
  ].join('\n')
}
