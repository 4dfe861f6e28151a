import type { Term } from '@reform/roadmap'
import { at } from './paper.ts'

/**
 * Names that the results paper writes in more than one way. An ordinary short form (厚労省) is no other spelling, and
 * words of different meaning (各局 and 各部局, 多面観察 and the survey by it) are no spellings of one name.
 */
export const terms: readonly Term[] = [
  {
    id: 'term-one-on-one',
    label: { ja: '1on1ミーティング', en: 'One-on-one meeting' },
    spellings: [
      { text: '1on1', source: [at(102), at(103), at(105), at(106), at(112), at(151)] },
      { text: '１on１', source: [at(100), at(101), at(109), at(110)] },
    ],
  },
  {
    id: 'term-rpa',
    label: { ja: 'RPA', en: 'Robotic process automation' },
    spellings: [
      { text: 'RPA', source: [at(44), at(368)] },
      { text: 'ＲＰＡ', source: [at(359), at(360), at(362), at(363)] },
    ],
  },
  {
    id: 'term-ebpm',
    label: { ja: 'EBPM', en: 'Evidence-based policy making' },
    spellings: [
      { text: 'EBPM', source: [at(35)] },
      { text: 'ＥＢＰM', source: [at(229)] },
    ],
  },
  {
    id: 'term-digital-public-relations',
    label: { ja: '広報DX', en: 'Digital public relations' },
    spellings: [
      { text: '広報DX', source: [at(80)] },
      { text: '広報ＤＸ', source: [at(789), at(842)] },
    ],
  },
  {
    id: 'term-lan',
    label: { ja: '省内LAN', en: "The ministry's internal network" },
    spellings: [
      { text: 'LAN', source: [at(43), at(86), at(356)] },
      { text: 'ＬＡＮ', source: [at(345)] },
    ],
  },
  {
    id: 'term-social-media',
    label: { ja: 'SNS', en: 'Social media' },
    spellings: [
      { text: 'SNS', source: [at(831)] },
      { text: 'ＳＮＳ', source: [at(769), at(786)] },
    ],
  },
  {
    id: 'term-television',
    label: { ja: 'テレビ', en: 'Television' },
    spellings: [
      { text: 'TV', source: [at(847)] },
      { text: 'ＴＶ', source: [at(849)] },
    ],
  },
  {
    id: 'term-website',
    label: { ja: 'ウェブサイト', en: 'Website' },
    spellings: [
      { text: '厚労省ウェブサイト', source: [at(762)] },
      { text: '厚労省サイト', source: [at(831)] },
      { text: 'ＨＰ', source: [at(766)] },
    ],
  },
  {
    id: 'term-person-times',
    label: { ja: 'のべ', en: 'Counted each time' },
    spellings: [
      { text: 'のべ', source: [at(139)] },
      { text: '延べ', source: [at(382)] },
    ],
  },
  {
    id: 'term-efforts',
    label: { ja: '取組', en: 'Efforts' },
    spellings: [
      { text: '取組', source: [at(37), at(63), at(494)] },
      { text: '取組み', source: [at(480)] },
    ],
  },
]
