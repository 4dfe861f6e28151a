import { faultsOfCharacters, isNoCharacter } from '../check/check-text.ts'
import { charactersNotInCp932 } from '../cp932/encode.ts'
import { normaliseForCp932, suggestionForCp932 } from '../cp932/normalise.ts'
import { isFormulaLike } from '../formula-like.ts'
import { type Facts, issue, notice, quoted, type TabularIssue, type TabularNotice } from '../issue.ts'
import type { CsvOptions } from './options.ts'

/** Where a text stands. */
export type Spot = Pick<Facts, 'path' | 'place'>

/** Gathers what is wrong with, and what was changed in, the texts of a file. */
export type Findings = { readonly issues: TabularIssue[]; readonly notices: TabularNotice[] }

function forCp932(
  text: string,
  spot: () => Spot,
  { normalise = true }: CsvOptions,
  findings: Findings,
): string {
  const written = normalise ? normaliseForCp932(text) : { text, replaced: [] }
  for (const [character, bound] of written.replaced) {
    findings.notices.push(notice('character-normalised', { ...spot(), character, bound }))
  }
  for (const character of charactersNotInCp932(written.text)) {
    if (isNoCharacter(character)) continue
    const bound = suggestionForCp932(character)
    const facts = { ...spot(), value: quoted(text), character }
    findings.issues.push(issue('character-not-in-cp932', bound === undefined ? facts : { ...facts, bound }))
  }
  return written.text
}

/**
 * The text as the file's encoding can hold it, with an apostrophe before what a spreadsheet may compute (removing
 * one apostrophe restores it). What cannot be held, and every change, goes to the findings.
 */
export function prepareText(text: string, spot: () => Spot, options: CsvOptions, findings: Findings): string {
  for (const { code, ...detail } of faultsOfCharacters(text)) {
    findings.issues.push(issue(code, { ...spot(), ...detail }))
  }
  // CSV has no way to write it otherwise, and to most readers the text, or the file, ends at it.
  if (text.includes('\0')) {
    findings.issues.push(issue('character-not-writable', { ...spot(), character: '\0' }))
  }
  const held = options.encoding === 'cp932' ? forCp932(text, spot, options, findings) : text
  if (options.formulaGuard === 'none' || !isFormulaLike(held)) return held
  findings.notices.push(notice('formula-guarded', { ...spot(), value: quoted(held) }))
  return `'${held}`
}
