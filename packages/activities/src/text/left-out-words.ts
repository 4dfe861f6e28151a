import type { Bilingual } from '@reform/quantities'
import type { LeftOut, LeftOutReason } from '../left-out.ts'

type Facts = Pick<LeftOut, 'field' | 'value' | 'other'>

function inBrackets(parts: readonly (string | undefined)[]): { readonly ja: string; readonly en: string } {
  const known = parts.filter((part) => part !== undefined)
  return known.length === 0
    ? { ja: '', en: '' }
    : { ja: `（${known.join('：')}）`, en: ` (${known.join(': ')})` }
}

function withValue(ja: string, en: string): (facts: Facts) => Bilingual {
  return ({ field, value }) => {
    const place = inBrackets([field, value])
    return { ja: `${ja}${place.ja}。`, en: `${en}${place.en}.` }
  }
}

function withOther(ja: string, en: string): (facts: Facts) => Bilingual {
  return ({ other }) => {
    const place = inBrackets([other])
    return { ja: `${ja}${place.ja}。`, en: `${en}${place.en}.` }
  }
}

/** Why a row is left out, as sentences. */
export const leftOutSentences: Readonly<Record<LeftOutReason, (facts: Facts) => Bilingual>> = {
  missingField: withValue('必要な項目が空欄です', 'A field that is needed is empty'),
  wrongShape: withValue('項目の形が正しくありません', 'The field has the wrong form'),
  notWhole: withValue('整数ではありません', 'This is not a whole number'),
  negative: withValue('負の数です', 'This is a negative number'),
  outOfScale: withValue('取り得る範囲を外れています', 'This is outside of what it can be'),
  reversed: withValue('前後の日付が逆です', 'The dates are in the wrong order'),
  moreThanAll: withValue('部分が全体を超えています', 'The part is larger than the whole'),
  contradictsItself: withValue('同じ行の項目が矛盾しています', 'Two fields of the row contradict each other'),
  unknownDepartment: withValue('一覧にない部局です', 'There is no such department in the list'),
  repeated: withOther(
    '同じ記録が既にあるため、数えません',
    'The same record is already there; it is counted once',
  ),
  contradictory: withOther(
    '同じものについて内容の異なる記録があり、いずれも用いません',
    'Records of the same thing differ; none of them is used',
  ),
  corrected: withOther('後の記録で訂正されています', 'A later record corrects it'),
  withdrawn: () => ({ ja: '取り消された記録です。', en: 'The record was withdrawn.' }),
  notYetRecorded: () => ({
    ja: '基準日より後に記録されたものです。',
    en: 'It was recorded after the as-of day.',
  }),
  outsidePeriod: () => ({ ja: '対象期間の外です。', en: 'It lies outside of the period.' }),
  excluded: () => ({
    ja: '対象期間から除いた日又は月です。',
    en: 'Its days or months are left out of the period.',
  }),
  future: () => ({ ja: '基準日より後の日付です。', en: 'It is dated after the as-of day.' }),
  notAsked: () => ({
    ja: '集計の対象でない種別です。',
    en: 'It is of another kind than the one asked about.',
  }),
  unknownActivity: withOther(
    '記録のない会合又は企画についてのものです',
    'It is about a session, event or proposal of which there is no record',
  ),
  closedDay: () => ({
    ja: '閉庁日又は運休日のものです。',
    en: 'It is of a day on which offices are closed or the service does not run.',
  }),
  noRun: () => ({ ja: '運行期間の外です。', en: 'It lies outside of the runs of the service.' }),
  crossesPeriod: () => ({
    ja: '対象期間の内外にまたがり、分けることができません。',
    en: 'Its months lie inside and outside of the period and cannot be divided.',
  }),
  overlapping: withOther(
    '同じ部局の他の記録と期間が重なっています',
    'Its months are counted in other records of the department',
  ),
  olderSnapshot: withOther('より新しい時点の記録があります', 'There is a newer snapshot'),
}
