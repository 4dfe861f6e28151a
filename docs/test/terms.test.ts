import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTerms } from '../generate/glossary.ts'
import { languages } from '../generate/pages.ts'
import { readTwins } from '../generate/twins.ts'

const terms = readTerms()
const pages = readTwins().flatMap(({ path, ja, en }) => [
  ...(ja === undefined ? [] : [{ path, language: 'ja' as const, text: readFileSync(ja, 'utf8') }]),
  ...(en === undefined
    ? []
    : [{ path: `en/${path}`, language: 'en' as const, text: readFileSync(en, 'utf8') }]),
])

/** British spellings of the house, by the other one. */
const spellings: Readonly<Record<string, string>> = {
  'labor ': 'labour',
  organization: 'organisation',
  'program of': 'programme of',
  digitisation: 'digitization',
}

const wrongWords = (text: string, words: readonly string[]): readonly string[] =>
  words.filter((word) => text.toLowerCase().includes(word.toLowerCase()))

test.each(pages)('$path uses the terms of the glossary', ({ text, language }) => {
  const avoided = terms.flatMap(({ avoid }) => avoid[language])
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '')
  expect(wrongWords(prose, avoided)).toEqual([])
  if (language === 'en') expect(wrongWords(prose, Object.keys(spellings))).toEqual([])
})

test('a word that the glossary avoids is found', () => {
  const avoided = terms.flatMap(({ avoid }) => avoid.en)
  expect(wrongWords('This Violation is …', avoided)).toEqual(['violation'])
})

test('every term has a reading, both names and both meanings, and stands once', () => {
  for (const term of terms) {
    expect(term.reading, term.ja).toMatch(/^[ぁ-んー・、]+$/)
    for (const language of languages) expect(term.meaning[language]).not.toBe('')
    expect(term.en).not.toBe('')
  }
  expect(new Set(terms.map(({ ja }) => ja)).size).toBe(terms.length)
})
