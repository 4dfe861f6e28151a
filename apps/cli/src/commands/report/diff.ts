import { join } from 'node:path'
import { type Calculation, describeFigure, diffCalculations } from '@reform/indicators'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { decodeUtf8, readWhole } from '../../io/read-input.ts'
import { reportMessages } from '../../text/report.ts'
import { calculationFile } from './replace-folder.ts'

/** What became other from one report to the next, and which files it comes from. */
export const diff: CommandWork = async (io, language, [before = '', after = ''], options) => {
  const made = diffCalculations(await calculationIn(io, before), await calculationIn(io, after))
  if (options.json) {
    await io.out(`${JSON.stringify(made, undefined, 2)}\n`)
  } else {
    const text = reportMessages[language]
    const files = made.files.map(({ path, change }) => `  ${text.changes[change]}  ${path}\n`)
    const figures = made.figures.map(({ figure, before: old, after: now, isOther, because }) => {
      const [left, right] = [old, now].map((one) =>
        one === undefined ? '－' : describeFigure(one, language),
      )
      const said = isOther ? `${left} → ${right}` : text.sameValue(right ?? '')
      return `  ${figure}  ${said}\n    ${because.map(({ path }) => path).join(', ')}\n`
    })
    await io.out(
      `${text.filesChanged(files.length)}\n${files.join('')}\n${text.figuresChanged(figures.length)}\n${figures.join('')}`,
    )
  }
  return made.figures.length > 0 ? exitCode.attention : exitCode.done
}

async function calculationIn(io: Io, folder: string): Promise<Calculation> {
  const file = folder.endsWith('.json') ? folder : join(folder, calculationFile)
  const text = decodeUtf8(await readWhole(io, file), file)
  try {
    const value = JSON.parse(text) as { readonly calculation?: Calculation }
    if (value.calculation?.cells !== undefined && value.calculation.files !== undefined)
      return value.calculation
  } catch {
    // Said below: what is no JSON is no report either.
  }
  throw new RefusedInput(
    {
      ja: `${file}：reform report が作った値のファイルではありません。`,
      en: `${file}: no file of figures made by reform report.`,
    },
    { file },
  )
}
