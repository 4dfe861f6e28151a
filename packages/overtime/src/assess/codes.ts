import { verdictWords } from '@reform/rules'

/** What is said about one window, as a number; why something is undetermined is part of it. */
export const within = 0
export const breached = 1
export const exempt = 2
export const conditional = 3
export const missing = 4
export const judgement = 5

/** The words that the numbers stand for. */
export const wordsOfCodes = [
  'within',
  'breached',
  'exempt',
  'conditional',
  'undetermined',
  'undetermined',
] as const

/** The rank of each number: its word's place among all words, the strongest first. */
export const rankOfCode = /* @__PURE__ */ Uint8Array.from(wordsOfCodes, (word) => verdictWords.indexOf(word))
export const withinRank = /* @__PURE__ */ verdictWords.indexOf('within')
export const outOfScopeRank = /* @__PURE__ */ verdictWords.indexOf('outOfScope')

/** Which interview a month calls for. */
export const onRequest = 1
export const required = 2

/** Stands for a figure of which nothing is known. */
export const nothingKnown = -1
