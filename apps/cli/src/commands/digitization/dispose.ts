import {
  type BoxDecision,
  type BoxReconciliation,
  boxDecision,
  type DisposalDecision,
  type DisposalFacts,
  describeDisposal,
  disposalDecision,
  formatIsoDate,
  type ManifestEntry,
  manifestEntry,
  parseIsoDate,
  type RegisterRow,
} from '@reform/digitization'
import { type OfficeFacts, readFacts } from '@reform/digitization/schema'
import type { CommandWork, Options } from '../../domain.ts'
import { RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { readChunks, standardInput } from '../../io/read-input.ts'
import { writeWhole } from '../../io/write-file.ts'
import { dayOption } from '../../options.ts'
import { digitizationMessages } from '../../text/digitization.ts'
import { finish } from './finish.ts'
import { type Input, type InputIssue, readInput } from './input.ts'
import { jsonValues } from './json-values.ts'
import { optionMissing } from './values.ts'

/** Which records may be disposed of on a day, and every reason that forbids the others. Disposes of nothing. */
export const dispose: CommandWork = async (io, language, files, options) => {
  if (options.dryRun !== true) throw optionMissing('--dry-run')
  const on = dayOption(options.on) ?? io.today()
  const today = parseIsoDate(on)
  const input = await readInput(io, files, options, 'rows')
  const office = typeof options.facts === 'string' ? await officeFacts(io, options.facts) : undefined
  const ids = office === undefined ? expiredIn(input, today) : [...office.facts.keys()]
  const rows = new Map(input.rows.map((row) => [row.id, row]))
  const decisions = ids.map((id) => {
    const historical = input.side.get(id)?.historical ?? null
    return disposalDecision(factsOf(id, rows.get(id), historical, office?.facts.get(id)), today)
  })
  const boxes = boxDecisions(decisions)
  if (typeof options.evidence === 'string') {
    await writeEvidence(io, options.evidence, { on, files, options, decisions, boxes })
  }
  const message = digitizationMessages[language]
  const open = decisions.filter((one) => one.open).length
  const lines = decisions.flatMap((one) => [
    `${message.of(one.id)}${one.open ? message.mayGo : message.mayNotGo}`,
    ...describeDisposal(one, language).map((sentence) => `  ${message.bullet}${sentence}`),
  ])
  const issues: readonly InputIssue[] = [...input.issues, ...(office?.issues ?? [])]
  return finish(
    io,
    language,
    options.json === true,
    { counts: input.counts, issues },
    {
      json: {
        on,
        dryRun: true,
        open,
        shut: decisions.length - open,
        decisions: decisions.map(decisionJson),
        boxes,
      },
      text: `${[message.disposeHead(on, open, decisions.length - open), ...lines].join('\n')}\n`,
      attention: open < decisions.length,
    },
  )
}

/** Whether each box that the facts name may go as a whole. */
function boxDecisions(decisions: readonly DisposalDecision[]): readonly BoxDecision[] {
  const found = new Map<string, BoxReconciliation>()
  for (const { evidence } of decisions) {
    const { box } = evidence.facts
    if (box !== null && box !== 'noBox') found.set(JSON.stringify(box), box)
  }
  return [...found.values()].map((box) => boxDecision(box, decisions))
}

/** Everything that the decisions rest on in one file, with the digests of the files they were made from. */
async function writeEvidence(
  io: Io,
  file: string,
  bundle: {
    readonly on: string
    readonly files: readonly string[]
    readonly options: Options
    readonly decisions: readonly DisposalDecision[]
    readonly boxes: readonly BoxDecision[]
  },
): Promise<void> {
  const { on, options, decisions, boxes } = bundle
  const sources = [...bundle.files, options.side, options.facts].filter(
    (one): one is string => typeof one === 'string' && one !== standardInput,
  )
  const made = { on: parseIsoDate(on), tool: 'reform' }
  const manifest: ManifestEntry[] = []
  for (const source of sources) manifest.push(await manifestEntry(source, readChunks(io, source), made))
  const all = { on, dryRun: true, sources: manifest, decisions: decisions.map(decisionJson), boxes }
  await writeWhole(io, file, `${JSON.stringify(all, undefined, 1)}\n`)
}

/** Without a file of facts: the rows for disposal whose period is over. */
function expiredIn({ rows }: Input, today: number): readonly string[] {
  const over = rows.filter(({ disposition, expiresOn }) => {
    return disposition === 'dispose' && expiresOn !== null && today > expiresOn
  })
  return over.map(({ id }) => id)
}

/** The register alone says what it holds; what the office does not say is not known. */
function factsOf(
  id: string,
  row: RegisterRow | undefined,
  historical: boolean | null,
  office: OfficeFacts | undefined,
): DisposalFacts {
  return {
    holds: null,
    consent: null,
    askedToKeep: null,
    box: null,
    people: null,
    ...office,
    id,
    inRegister: row !== undefined,
    disposition: row?.disposition ?? null,
    historical,
    expiresOn: row?.expiresOn ?? null,
  }
}

async function officeFacts(
  io: Io,
  file: string,
): Promise<{ readonly facts: ReadonlyMap<string, OfficeFacts>; readonly issues: readonly InputIssue[] }> {
  const facts = new Map<string, OfficeFacts>()
  const issues: InputIssue[] = []
  for await (const { line, value } of jsonValues(readChunks(io, file), file)) {
    const read = readFacts(value)
    if (read.ok && !facts.has(read.facts.id)) facts.set(read.facts.id, read.facts)
    else issues.push(factsIssue(file, line, read.ok ? 'id' : read.field))
  }
  if (facts.size > 0) return { facts, issues }
  const say = (language: 'ja' | 'en'): string => digitizationMessages[language].noFacts(file)
  throw new RefusedInput({ ja: say('ja'), en: say('en') }, { file, issues })
}

function factsIssue(file: string, line: number, field: string): InputIssue {
  const say = (language: 'ja' | 'en'): string => digitizationMessages[language].factsWrong(file, line, field)
  return {
    code: 'wrongShape',
    effect: 'rejected',
    place: { file, line, field },
    message: { ja: say('ja'), en: say('en') },
  }
}

/** The decision with its evidence, days as texts. */
function decisionJson({ evidence, ...rest }: DisposalDecision): object {
  const { facts } = evidence
  const { consent, box, holds, expiresOn, fixity } = facts
  const text = (on: typeof expiresOn): string | null => (on === null ? null : formatIsoDate(on))
  return {
    ...rest,
    evidence: {
      ...evidence,
      facts: {
        ...facts,
        expiresOn: text(expiresOn),
        ...(fixity !== undefined && { fixity: { ...fixity, checkedOn: text(fixity.checkedOn) } }),
        holds:
          holds?.map((one) =>
            'decidedOn' in one
              ? { ...one, decidedOn: text(one.decidedOn) }
              : { ...one, endsOn: text(one.endsOn) },
          ) ?? null,
        consent: consent && { ...consent, givenOn: text(consent.givenOn) },
        box: box === null || box === 'noBox' ? box : { ...box, checkedOn: text(box.checkedOn) },
      },
    },
  }
}
