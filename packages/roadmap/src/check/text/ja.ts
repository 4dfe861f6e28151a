import { lineageKindLabels } from '../../text/labels.ts'
import type { BreakField, ContradictionFacts, NumberFacts, PlannedKind, TotalBy, TurnUnit } from '../facts.ts'
import type { Sentences } from '../rule.ts'

const names = (texts: readonly { readonly ja: string }[]): string => quoted(texts.map(({ ja }) => ja))
const quoted = (texts: readonly string[]): string =>
  texts.map((text) => `「${text}」`).join(texts.length === 2 ? 'と' : '、')
const kindOf = { item: '項目', indicator: '指標' } as const
const declaredOf = { theme: 'テーマ', track: '区分', stage: '段階' } as const
const whereOf: Readonly<Record<NumberFacts['where'], string>> = {
  overview: '全体像',
  page: '各頁',
  roadmap: '工程表',
}
const turnOf: Readonly<Record<TurnUnit, string>> = {
  month: 'か月分',
  quarter: '四半期分',
  half: '半期分',
  year: '年度分',
}
const totalOf: Readonly<Record<TotalBy, string>> = {
  parts: '内訳',
  tracks: '区分ごとの値',
  periods: '期間ごとの値',
}
const plannedOf: Readonly<Record<PlannedKind, string>> = {
  planned: '予定',
  pending: '確定待ち',
  nextCheck: '次回確認予定',
}
const fieldOf: Readonly<Record<BreakField, string>> = {
  unit: '単位',
  kind: '種類',
  numerator: '分子',
  denominator: '分母',
  scale: '尺度',
}

function rangeText(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined) return `${maximum}以下`
  return maximum === undefined ? `${minimum}以上` : `${minimum}～${maximum}`
}

function numberMessage({ title, number, where, order, overview }: NumberFacts): string {
  const parts = [
    overview === undefined ? '' : `全体像では${overview}、各頁では${number}と番号が異なります。`,
    order?.how === 'skips'
      ? `${whereOf[where]}の番号が飛んでいます（${order.expected}となる所が${number}）。`
      : '',
    order?.how === 'repeats' ? `${whereOf[where]}で番号${number}が重複しています。` : '',
    order?.how === 'goesBack'
      ? `${whereOf[where]}の番号が戻っています（${order.expected}となる所が${number}）。`
      : '',
  ]
  return `「${title.ja}」：${parts.join('')}`
}

function contradictionMessage(facts: ContradictionFacts): string {
  switch (facts.how) {
    case 'count':
      return `系譜「${facts.lineage}」は「${lineageKindLabels[facts.kind].ja}」ですが、前${facts.from}件・後${facts.to}件の対応になっています。`
    case 'endsButContinues':
      return `「${facts.label.ja}」は「${lineageKindLabels[facts.kind].ja}」とされていますが、別の系譜では他の版とつながっています。`
    case 'wholeTwice':
      return `「${facts.label.ja}」は全体が引き継がれたとされる一方、別の系譜（${facts.kinds.map((kind) => lineageKindLabels[kind].ja).join('・')}）でも行き先が示されています。`
    case 'saidTwice':
      return `「${facts.label.ja}」から「${facts.other.ja}」へのつながりが、${facts.kinds.length}件の系譜（${facts.kinds.map((kind) => lineageKindLabels[kind].ja).join('・')}）に重ねて書かれています。`
  }
}

/** The sentences of the check in Japanese. */
export const ja: Sentences = {
  'wrong-value-printed': {
    title: '別の指標の値が掲載されている',
    why: '欄の指標とは別のものの値が、その指標の実績として読まれてしまいます。',
    message: ({ indicator, printed, belongsTo }) =>
      `指標「${indicator.ja}」の欄に、別のものの値（${printed.ja}）が掲載されています。${
        belongsTo === undefined ? '' : `この値は「${belongsTo.ja}」のものです。`
      }`,
    action: ({ indicator }) =>
      `「${indicator.ja}」の正しい実績に差し替えてください。未把握の場合は、その旨と理由を書いてください。`,
  },
  'share-answered-otherwise': {
    title: '割合を問う指標に割合以外の値で答えている',
    why: '割合の高低が分からず、目標との比較も経年の比較もできません。',
    message: ({ indicator, answer }) =>
      `指標「${indicator.ja}」は割合を問うものですが、実績として掲載された「${answer.ja}」は割合ではありません。`,
    action: () => '分子と分母の分かる割合に直すか、掲載する値に合わせて指標名を改めてください。',
  },
  'count-answered-with-share': {
    title: '数を問う指標に割合で答えている',
    why: '母数の分からない割合からは、問われている数が分かりません。',
    message: ({ indicator, answer }) =>
      `指標「${indicator.ja}」は数を問うものですが、実績として掲載されているのは「${answer.ja}」という割合だけです。`,
    action: () => '数を掲載し、割合を添える場合は分子と分母を書いてください。',
  },
  'unit-differs': {
    title: '実績の単位が指標の単位と異なる',
    why: '単位の異なる値は、指標の実績として比べることも足すこともできません。',
    message: ({ indicator, asked, answer }) =>
      `指標「${indicator.ja}」の単位は「${asked.ja}」ですが、実績は「${answer.ja}」です。`,
    action: () => '別の指標の値が入っていないか確かめ、値か指標の単位を直してください。',
  },
  'value-outside-scale': {
    title: '値が取り得る範囲を外れている',
    why: '尺度の上限を超える平均や100％を超える割合は、計算か転記の誤りです。',
    message: ({ what, value, minimum, maximum }) =>
      `「${what.ja}」の値「${value.ja}」が、取り得る範囲（${rangeText(minimum, maximum)}）を外れています。`,
    action: () => '値、分子・分母、尺度の満点のどれが誤りかを確かめて直してください。',
  },
  'results-contradict': {
    title: '同じ指標に食い違う実績が掲載されている',
    why: '同じ時期・同じ対象の実績は一つのはずであり、どちらを正しい値として扱えばよいか分かりません。',
    message: ({ indicator, values }) =>
      `指標「${indicator.ja}」の同じ時期・同じ対象の実績が、${names(values)}とで食い違っています。`,
    action: () =>
      '誤っている方を直してください。時期、対象、数え方が異なる場合は、その違いが分かるように書いてください。',
  },
  'total-not-sum': {
    title: '合計が内訳と合わない',
    why: '読み手が検算して合わなければ、資料全体の信頼が損なわれます。',
    message: ({ what, total, sum, by }) =>
      `「${what.ja}」は「${total.ja}」と書かれていますが、${totalOf[by]}を合わせると「${sum.ja}」になります。`,
    action: () => '合計か内訳を直してください。端数処理や重複による差であれば、その旨を注記してください。',
  },
  'indicator-repeated': {
    title: '同じ指標の同じ実績が二つ以上の項目に掲載されている',
    why: '一つの実績が二つの項目の成果として数えられ、本来の項目の実績が分からなくなります。',
    message: ({ indicator, value, items }) =>
      `指標「${indicator.ja}」の同じ実績（${value.ja}）が、${names(items)}に重複して掲載されています。`,
    action: () =>
      '実績を本来の項目だけに残してください。各項目に共通の指標であれば、計画にその旨を示すか、理由を付けて確認済みとしてください。',
  },
  'same-value-two-indicators': {
    title: '別々の指標の実績が全く同じである',
    why: '偶然には一致しにくい値が並ぶ場合、片方は転記の誤りであることが多いためです。',
    message: ({ indicators, value }) => `${names(indicators)}の実績が、いずれも「${value.ja}」です。`,
    action: () => 'どちらの指標の値かを確かめ、他方を正しい値に直してください。',
  },
  'rates-alike': {
    title: '名前の似た割合の分母がそろっていない、又は示されていない',
    why: '分母の違う割合は比べられませんが、名前が似ていると比べられてしまいます。',
    message: ({ names: rates, why }) =>
      why === 'undefined'
        ? `${names(rates)}は名前の似た割合ですが、分母の示されていないものがあります。`
        : `${names(rates)}は名前の似た割合ですが、分母が異なります。`,
    action: () => 'それぞれの分母を定義に書き、異なる場合は名前から違いが分かるようにしてください。',
  },
  'indicator-without-result': {
    title: '指標に実績も理由も書かれていない',
    why: '測っていないのか、書き漏らしたのかが読み手に分かりません。',
    message: ({ indicator, item }) =>
      `項目「${item.ja}」の指標「${indicator.ja}」に、実績も、ない理由も書かれていません。`,
    action: () => '実績を書くか、未把握・確定待ちなどの状態とその理由を書いてください。',
  },
  'item-without-indicator': {
    title: '項目に指標がなく、ないとも書かれていない',
    why: '進み具合を何で確かめるのかが分かりません。',
    message: ({ item }) => `項目「${item.ja}」に指標がなく、指標がないことも示されていません。`,
    action: () => '指標を設けるか、指標がないこと（「ー」など）を示してください。',
  },
  'none-and-some': {
    title: '指標がないとされた項目に指標がある',
    why: '指標の有無について資料の中で食い違っています。',
    message: ({ item, count }) =>
      `項目「${item.ja}」は指標がないとされていますが、${count}件の指標が掲載されています。`,
    action: () => '指標がないという表示か、掲載した指標のどちらかを消してください。',
  },
  'indicator-unused': {
    title: '定義された指標がどの項目にも使われていない',
    why: '使われない指標の定義が残ると、実績の書き漏らしと区別できません。',
    message: ({ indicator }) =>
      `指標「${indicator.ja}」は定義されていますが、どの項目にも目標にも使われていません。`,
    action: () => '使う項目に加えるか、定義を消してください。',
  },
  'declared-unused': {
    title: '使われていないテーマ・区分・段階がある',
    why: '該当する項目のない見出しは、項目の付け忘れを疑わせます。',
    message: ({ what, label }) => `${declaredOf[what]}「${label.ja}」に該当するものがありません。`,
    action: () => '該当する項目に付けるか、消してください。',
  },
  'item-number': {
    title: '番号が飛ぶ、重複する、又は全体像と異なる',
    why: '番号で項目を指すと、別の項目や存在しない項目を指してしまいます。',
    message: numberMessage,
    action: () => '番号を振り直し、全体像と各頁とで同じにしてください。',
  },
  'title-differs': {
    title: '各頁の題名が全体像と異なる',
    why: '同じ項目かどうかが分からず、省かれた部分が対象外になったとも読めます。',
    message: ({ known, isOverview, page, how }) => {
      const whole = `${isOverview ? '全体像' : '工程表'}の「${known}」`
      return {
        shorter: `各頁の題名「${page}」が、${whole}より短くなっています。`,
        longer: `各頁の題名「${page}」が、${whole}より長くなっています。`,
        other: `各頁の題名「${page}」が、${whole}と異なります。`,
      }[how]
    },
    action: () => '題名をどちらかにそろえてください。略す場合は、略称であることを示してください。',
  },
  'title-repeated': {
    title: '同じ題名の項目がある',
    why: '題名で項目を特定できません。',
    message: ({ title, count }) => `題名「${title.ja}」の項目が${count}件あります。`,
    action: () => '違いの分かる題名に改めるか、一つの項目にまとめてください。',
  },
  'heading-elsewhere': {
    title: '別の項目の見出しが付いている',
    why: '見出しと中身が食い違い、どちらの項目の取組か分かりません。',
    message: ({ heading, item, home }) =>
      `項目「${item.ja}」の取組に、見出し「${heading.ja}」が付いていますが、これは項目「${home.ja}」の見出しと見られます。`,
    action: () => '取組の内容に合った見出しに直してください。',
  },
  misprint: {
    title: '誤字・脱字がある',
    why: '意味が取りにくくなり、資料全体の正確さも疑われます。',
    message: ({ asWritten, meant }) =>
      `「${asWritten}」とありますが、${meant === undefined ? '' : `「${meant}」の`}誤りと見られます。`,
    action: () => '正しい表記に直してください。公表済みであれば、正誤表で訂正してください。',
  },
  'spelling-varies': {
    title: '同じ名称の表記が分かれている',
    why: '検索や集計で別のものとして扱われるおそれがあります。',
    message: ({ forms, papers }) =>
      papers === undefined
        ? `同じ名称が、${quoted(forms)}に書き分けられています。`
        : `同じ名称の表記が、資料によって異なります（${papers
            .map((each) => `「${each.paper.ja}」では${quoted(each.forms)}`)
            .join('、')}）。`,
    action: ({ papers }) =>
      papers === undefined
        ? '表記を一つにそろえてください。'
        : '同じものを指すのであれば表記をそろえ、名称を改めたのであればその旨を示してください。',
  },
  'wareki-style-mixed': {
    title: '和暦の数字又は元号の書き方が混在している',
    why: '日付の検索や読み取りで漏れが生じ、資料としても整いません。',
    message: ({ mixed, styles: [first, second] }) =>
      mixed === 'digits'
        ? `和暦の日付に全角と半角の数字が混在しています（「${first}」と「${second}」）。`
        : `元号の書き方が混在しています（「${first}」と「${second}」）。`,
    action: ({ mixed }) =>
      mixed === 'digits'
        ? '数字の幅をそろえてください（1桁は全角、2桁以上は半角とする書き方は混在とみなしません）。'
        : '元号を漢字か略号のどちらかにそろえてください。',
  },
  'wareki-wrong': {
    title: '和暦の日付が誤っている',
    why: '存在しない日付や、西暦と食い違う年度は、期限の取り違えにつながります。',
    message: ({ written, reason }) => `「${written}」：${reason.ja}`,
    action: () => '正しい日付に直してください。',
  },
  'date-before-window': {
    title: '対象期間より前の日付が残っている',
    why: '以前の資料の日付が残っていると、いつの資料か分からなくなります。',
    message: ({ what, when, window }) =>
      `「${what.ja}」（${when.ja}）が、対象期間（${window.ja}）より前です。`,
    action: () => '以前の資料の消し忘れでないか確かめ、不要であれば消してください。',
  },
  'planned-past': {
    title: '公表の時点で過ぎている予定が予定のまま残っている',
    why: '読み手は、実施されたのか、取りやめたのかを知ることができません。',
    message: ({ what, when, published, kind }) =>
      `「${what.ja}」は「${plannedOf[kind]}」（${when.ja}）のままですが、その時期は公表（${published.ja}）の前に過ぎています。`,
    action: () => '結果に書き改めてください。まだ分からない場合は、いつ分かるかを書いてください。',
  },
  'value-from-future': {
    title: '公表の時点で終わっていない期間の実績がある',
    why: 'まだ終わっていない期間の値は実績ではありません。',
    message: ({ indicator, when, published }) =>
      `指標「${indicator.ja}」の実績は${when.ja}のものですが、公表（${published.ja}）の時点で終わっていません。`,
    action: () =>
      '時期の誤りであれば直し、途中の値や見込みであれば、その旨（一部、速報、予定）を書いてください。',
  },
  'outside-reporting': {
    title: '実績が対象期間の外のものだけである',
    why: '対象期間の実績が示されていません。',
    message: ({ indicator, when, window }) =>
      `指標「${indicator.ja}」の実績は${when.ja}のもので、対象期間（${window.ja}）の値がありません。`,
    action: () => '対象期間の値を書くか、ない理由を書いてください。以前の値は参考として添えてください。',
  },
  'observation-stale': {
    title: '実績が古い',
    why: '測る頻度から見て新しい値があるはずで、現状を表していないおそれがあります。',
    message: ({ indicator, when, published }) =>
      `指標「${indicator.ja}」の最新の実績は${when.ja}のものです（${published.ja}時点）。`,
    action: () => '新しい値に更新するか、測っていない理由を書いてください。',
  },
  'markers-differ': {
    title: '定期的な実施の印の数が期間と合わない',
    why: '印のない時期には実施しないとも、書き漏らしたとも読めます。',
    message: ({ entry, markers, expected, unit, period, missing, more }) =>
      `「${entry.ja}」は${period.ja}の${expected}${turnOf[unit]}に対し、印が${markers}個です。${
        missing.length === 0
          ? ''
          : `${missing.map(({ ja: turn }) => turn).join('、')}${more === 0 ? '' : `ほか${more}回`}の印がありません。`
      }`,
    action: ({ markers, expected }) =>
      markers < expected
        ? '足りない時期に印を加えるか、実施しない時期があることを書いてください。'
        : '余分な印を消すか、期間と頻度を直してください。',
  },
  'plan-outside-window': {
    title: '計画が対象期間の外にある',
    why: 'この版で進捗を確かめられない計画です。',
    message: ({ entry, when, window }) =>
      `「${entry.ja}」（${when.ja}）は、対象期間（${window.ja}）の外です。`,
    action: () => '時期の誤りでないか確かめ、対象期間の外であれば別の版に移してください。',
  },
  'stage-order': {
    title: '段階の順序が逆になっている',
    why: '先に行うべき段階が後に置かれ、計画として成り立ちません。',
    message: ({ item, first, second }) =>
      `項目「${item.ja}」で、「${first.ja}」の後に、それより前の段階の「${second.ja}」が置かれています。`,
    action: () => '段階か時期の誤りを直してください。別の取組であれば、行を分けてください。',
  },
  'target-past': {
    title: '目標の期限が既に過ぎている',
    why: '計画の時点で過ぎている期限は、目標になりません。',
    message: ({ target, by, against }) =>
      `目標「${target.ja}」の期限（${by.ja}）が、${against.ja}より前です。`,
    action: () => '期限を直すか、達成したかどうかを実績に書いてください。',
  },
  'target-after-window': {
    title: '目標の期限が対象期間の後である',
    why: 'この版の期間中には達成を確かめられません。',
    message: ({ target, by, window }) =>
      `目標「${target.ja}」の期限（${by.ja}）が、対象期間（${window.ja}）の後です。`,
    action: () => '対象期間中の中間の目標を設けるか、期間の後の目標であることを書いてください。',
  },
  'target-order': {
    title: '目標を設定する前に達成することになっている',
    why: '設定より前、又は同時に達成する目標は成り立ちません。',
    message: ({ target, setIn, reachIn }) =>
      `目標「${target.ja}」は${setIn.ja}に設定し、${reachIn.ja}に達成することになっています。`,
    action: () => '設定と達成の時期を直してください。',
  },
  'target-against-direction': {
    title: '目標の向きが指標の望ましい向きと逆である',
    why: '目標を達成するほど状況が悪くなることになります。',
    message: ({ target, promise, direction, against }) =>
      against === 'indicator'
        ? `目標「${target.ja}」（${promise.ja}）は、${direction === 'up' ? '高い' : '低い'}ほど良い指標と向きが逆です。`
        : `目標「${target.ja}」（${promise.ja}）は、基準値より${direction === 'up' ? '低く' : '高く'}なっています。`,
    action: () => '目標の値と比べ方、指標の望ましい向き、基準値のどれが誤りかを確かめてください。',
  },
  'target-measure-differs': {
    title: '目標値が指標の問うものと異なる',
    why: '実績と目標を比べることができません。',
    message: ({ target, promise, indicator }) =>
      `目標「${target.ja}」の値（${promise.ja}）は、指標「${indicator.ja}」の単位や種類と合いません。`,
    action: () => '目標値を指標と同じ単位・種類で書くか、対応する指標を直してください。',
  },
  'track-without-target': {
    title: '計画のある区分に目標がない',
    why: '他の区分にだけ目標があると、この区分の達成が確かめられません。',
    message: ({ item, track }) =>
      `項目「${item.ja}」は「${track.ja}」の計画がありますが、その目標がありません。`,
    action: () => '目標を設けるか、他の区分の目標を共通のものとしてください。',
  },
  'item-empty': {
    title: '項目に内容がない',
    why: '題名だけの項目からは、何をするのか、何をしたのかが分かりません。',
    message: ({ item, kind }) =>
      kind === 'results'
        ? `項目「${item.ja}」に、取組も実績も書かれていません。`
        : `項目「${item.ja}」に、計画も目標も書かれていません。`,
    action: ({ kind }) =>
      kind === 'results'
        ? '取組を書くか、実施しなかったことと理由を書いてください。'
        : '計画か目標を書いてください。',
  },
  'english-missing': {
    title: '英語の題名がそろっていない',
    why: '英語版を作ったときに、一部だけが日本語のまま残ります。',
    message: ({ missing, all }) => `題名と指標名${all}件のうち、${missing}件に英語がありません。`,
    action: () => '英語を補ってください。',
  },
  'lineage-unknown': {
    title: '系譜が存在しないものを指している',
    why: '行き先や由来をたどることができません。',
    message: ({ lineage, edition, ids }) =>
      `系譜「${lineage}」が指す${quoted(ids)}は、版「${edition}」にありません。`,
    action: () => '識別子を直してください。',
  },
  'lineage-cycle': {
    title: '系譜が循環している',
    why: '自分自身の後継になり、由来をたどると終わりません。',
    message: ({ labels }) => `${names(labels)}の系譜が循環しています。`,
    action: () => '循環している系譜の一つを消すか、向きを直してください。',
  },
  'lineage-backwards': {
    title: '系譜の向きが逆である',
    why: '系譜は前の版から後の版へ書くものです。',
    message: ({ lineage, from, to }) =>
      `系譜「${lineage}」が、「${from.ja}」からそれより後でない「${to.ja}」へ向かっています。`,
    action: () => '前後を入れ替えるか、版の並びを直してください。',
  },
  'lineage-contradiction': {
    title: '系譜が矛盾している',
    why: '終わったのか続いたのか、どこへ引き継がれたのかが決まりません。',
    message: contradictionMessage,
    action: () => '系譜の種類か対応するものを直し、一つの説明にしてください。',
  },
  'lineage-unwritten': {
    title: '版と版の間の系譜が書かれていない',
    why: '前の版の約束がどうなったかを説明できません。',
    message: ({ of, from, to, before, after }) =>
      `「${from.ja}」（${kindOf[of]}${before}件）から「${to.ja}」（${after}件）への${kindOf[of]}の系譜が書かれていません。`,
    action: () => '継続・統合・分割・新規・次の版になし等の系譜を、理由を付けて書いてください。',
  },
  'lineage-no-fate': {
    title: '前の版のものの行き先が書かれていない',
    why: '前の版の約束が黙って消えたように見えます。',
    message: ({ of, label, edition }) =>
      `${kindOf[of]}「${label.ja}」が「${edition.ja}」でどうなったかが書かれていません。`,
    action: () => '引き継いだ先を書くか、引き継がなかったことと理由を書いてください。',
  },
  'lineage-no-origin': {
    title: '新しい版のものの由来が書かれていない',
    why: '新しく始めたのか、引き継いだのかが分かりません。',
    message: ({ of, label, edition }) =>
      `${kindOf[of]}「${label.ja}」が「${edition.ja}」のどれを引き継いだものかが書かれていません。`,
    action: () => '引き継いだ元を書くか、新規であることと理由を書いてください。',
  },
  'lineage-break-unsaid': {
    title: '指標の定義が変わったのに系列の断絶が示されていない',
    why: '定義の違う値を一本の線で結ぶと、実際にはない変化が見えてしまいます。',
    message: ({ before, after, changed }) =>
      `指標「${before.ja}」から「${after.ja}」へ、${changed.map((field) => fieldOf[field]).join('・')}が変わっていますが、系列の断絶が示されていません。`,
    action: () => '系譜に断絶とその理由を書くか、種類を「再定義」としてください。',
  },
  'reading-warning': {
    title: '読み込みの際に注意があった',
    why: '読み込むことはできますが、書き誤りのおそれがあります。',
    message: ({ said, line }) => (line === undefined ? said.ja : `${said.ja}（ファイルの${line}行目）`),
    action: ({ todo }) => todo.ja,
  },
  'acknowledgement-unmatched': {
    title: '確認済みの登録に当たる指摘がない',
    why: '直した後に登録が残ると、次の同じ誤りを見逃すもとになります。',
    message: ({ rule, known, ids }) =>
      known
        ? `規則「${rule}」の${quoted(ids)}についての確認済みの登録に、当たる指摘がありません。`
        : `確認済みの登録にある規則「${rule}」はありません。`,
    action: () => '不要になった登録を消すか、規則名と箇所を直してください。',
  },
}
