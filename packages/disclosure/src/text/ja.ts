import { plainNumber, sumText, type Wording } from './wording.ts'

const quote = (name: string): string => `「${name}」`

/** What is said in Japanese. */
export const japanese: Wording = {
  hidden: {
    belowMinimum: (minimum) => `対象が${minimum}人未満（0人を含む。）のため、公表していません。`,
    protects: () =>
      '公表すると、他の数値と合わせて個人や少人数の値が分かるおそれがあるため、公表していません。',
    earlierRelease: () =>
      '公表すると、既に公表した数値と合わせて個人や少人数の値が分かるおそれがあるため、公表していません。',
  },
  minimum: (minimum) => `${minimum}人以上を対象とする数値のみを公表しています。`,
  fewer: (minimum) => `${minimum}人未満`,
  leak: ({ leak, exposed, terms }) => {
    const { kind, people, topic, figure, bounds } = leak
    const who = exposed.length > 0 ? exposed.map(quote).join('、') : `どの区分にも当たらない${people}人`
    const from = sumText(terms, quote)
    if (terms.length === 1 && kind !== 'extreme' && kind !== 'narrow') {
      return `${quote(topic)}について、${from}（${people}人）をそのまま公表することになります。`
    }
    if (kind === 'narrow' && bounds !== undefined) {
      const [low, high] = bounds.map(plainNumber)
      const range = low === high ? `が${low}であること` : `の合計が${low}から${high}までであること`
      return `${quote(topic)}について、${from}から、${who}の${quote(figure ?? '')}${range}が分かります。`
    }
    if (kind === 'extreme') {
      const [whole, ...others] = terms.map(({ name }) => quote(name))
      return `${quote(topic)}について、${whole ?? ''}の${quote(figure ?? '')}が誰の値かが、${others.join('、')}と比べると${people}人に絞られます。`
    }
    const many = exposed.length > 0 ? `（${people}人）` : ''
    return `${quote(topic)}について、${from}により、${who}${many}の値が分かります。`
  },
  unproven: {
    needsSolver: (where) => `${where}の値がどこまで絞られるかは、ソルバーなしでは判断できません。`,
    tooLarge: (where) => `${where}の組合せが多く、少人数の値が分かるかどうかを調べ尽くせませんでした。`,
    membersUnknown: (where) =>
      `${where}は他の数値と同じ時点の値を含みますが、対象者の重なりが分からないため、判断できません。対象者が分かれば判断できます。`,
  },
  quote,
  inRelease: (name, release) => `${name}（${release}）`,
  list: (names) => names.map(quote).join('、'),
}
