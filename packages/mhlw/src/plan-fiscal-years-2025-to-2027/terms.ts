import type { Term } from '@reform/roadmap'
import { at as atResults, lines as resultsLines } from '../results-fiscal-year-2023/paper.ts'
import { at, lines } from './paper.ts'

/** Names that the plan writes in more than one way, or in another way than the results paper. */
export const terms: readonly Term[] = [
  {
    id: 'term-teams',
    label: { ja: 'Teams', en: 'Teams' },
    spellings: [
      { text: 'Teams', source: [at(180)] },
      { text: 'teams', source: [at(288)] },
    ],
  },
  {
    id: 'term-personnel-groups',
    label: { ja: '人事グループ', en: 'Personnel groups' },
    spellings: [
      { text: '人事Ｇ', source: [at(206), at(220)] },
      { text: '人事G', source: [at(220)] },
      { text: '人事グループ', source: [atResults(142), atResults(143), atResults(173), atResults(219)] },
    ],
  },
  {
    id: 'term-digital-agency',
    label: { ja: 'デジタル庁', en: 'Digital Agency' },
    spellings: [
      { text: 'デジタル庁', source: [at(66)] },
      { text: 'デジ庁', source: [at(157)] },
    ],
  },
  {
    id: 'term-follow-up',
    label: { ja: 'フォローアップ', en: 'Follow-up' },
    spellings: [
      { text: 'FU', source: [at(348)] },
      { text: 'フォローアップ', source: [at(356), at(367)] },
    ],
  },
  {
    id: 'term-efforts',
    label: { ja: '取組', en: 'Efforts' },
    spellings: [
      { text: '取組', source: [at(10), at(127), at(130), at(295)] },
      { text: '取り組み', source: [at(236), at(394)] },
    ],
  },
  {
    id: 'term-staff-voices',
    label: { ja: '職員の思い', en: "The staff's own voices" },
    spellings: [
      { text: '職員の想い', source: [at(322)] },
      { text: '職員の思い', source: [atResults(81), resultsLines(819, 820)] },
    ],
  },
  {
    id: 'term-digital-certificate',
    label: { ja: '政府デジタル人材の認定', en: "The government's certification of digital talent" },
    spellings: [
      { text: '政府デジタル人材認定', source: [at(183)] },
      { text: '政府デジタル人材スキル認定', source: [atResults(721)] },
    ],
  },
  {
    id: 'term-staff-survey',
    label: { ja: '全職員アンケート', en: 'Survey of all staff' },
    spellings: [
      { text: '厚労省改革に関する全職員アンケート', source: [lines(45, 46)] },
      { text: '全職員アンケート', source: [atResults(454)] },
    ],
  },
  {
    id: 'term-website',
    label: { ja: 'ウェブサイト', en: 'Website' },
    spellings: [
      { text: 'WEBサイト', source: [at(322)] },
      { text: 'ウェブサイト', source: [atResults(762)] },
    ],
  },
]
