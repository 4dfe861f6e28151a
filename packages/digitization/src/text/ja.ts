import type { Wording } from './wording.ts'

const because = {
  pageCount: 'ページ数の不一致',
  critical: '致命的な欠陥',
  major: '重大な欠陥',
  minor: '軽微な欠陥',
}

/** Sentences in Japanese. */
export const japanese: Wording = {
  rate: (words) => {
    const { contract, shown, numerator, denominator } = words
    const basis = `${contract.population}、${contract.origin}、${contract.unit}を単位、${contract.asOf}現在、${contract.hybrid}、${contract.exclusions}、${contract.underOneYear}、${contract.unknown}`
    if (words.nothing) return `電子化率は該当なしです（対象がありません）。算定の前提：${basis}。`
    const bounds =
      words.low === words.high
        ? ''
        : `媒体不明のものにより${words.low}％から${words.high}％までの幅があります。`
    const gross =
      words.excluded === 0 ? '' : `対象外を含めた率は${words.gross}％です（対象外${words.excluded}）。`
    const stage = words.interim ? '（年度途中の値）' : ''
    return `電子化率は${shown}％${stage}です（${denominator}のうち${numerator}）。${gross}${bounds}算定の前提：${basis}。`
  },
  part: {
    unit: '単位',
    population: '母集団',
    origin: '作成・取得の別',
    asOf: '基準日',
    hybrid: '電子・紙併用の扱い',
    exclusions: '対象外の扱い',
    underOneYear: '保存期間1年未満の扱い',
    unknown: '媒体不明の扱い',
  },
  step: ({ part, from, to, before, after }) =>
    `${part}を「${from}」から「${to}」に改めると、${before}％から${after}％になります。`,
  unlike: (parts) => `算定の前提（${parts.join('、')}）が異なるため、この二つの率は比較できません。`,
  disposal: {
    notInRegister: '行政文書ファイル管理簿への記載を確認できません。',
    noExpiry: '保存期間満了日が定まっていません。',
    notExpired: '保存期間が満了していません（満了日の翌日から廃棄できます）。',
    dispositionMissing: '保存期間満了時の措置を確認できません。',
    notForDisposal: '保存期間満了時の措置が廃棄ではありません。',
    historical: '歴史公文書等に該当します。',
    historicalUnknown: '歴史公文書等に該当するかどうかを確認していません。',
    holdsUnknown: '保存期間の延長事由の有無を確認していません。',
    holdOpen: '終期の定まらない延長事由があります。',
    holdRunning: '延長された保存期間が満了していません。',
    noConsent: '内閣総理大臣の同意を確認できません。',
    consentForOthers: '内閣総理大臣の同意に、この文書が含まれていません。',
    consentNotYet: '内閣総理大臣の同意の日が到来していません。',
    askedToKeep: '廃棄しないよう求められています。',
    askedUnknown: '廃棄しないよう求められていないかを確認していません。',
    boxUnknown: '箱の内容を照合していません。',
    boxItemMissing: '箱の一覧にある文書が箱の中にないか、この文書が一覧にありません。',
    boxItemExtra: '箱の一覧にない文書が箱の中にあります。',
    boxCheckNotYet: '箱の照合の日が到来していません。',
    fixityFailing: '保存する電子ファイルに、完全性を確認できないものがあります。',
    twoPeopleMissing: '二人による確認の記録がありません。',
    samePerson: '起案した者と確認した者が同じです。',
  },
  paper: {
    notOfficialCopy: '電子ファイルが正本になっていません。',
    qualityNotAccepted: '画像の検査に合格していません。',
    pagesUnknown: 'ページ数を照合していません。',
    pagesDiffer: '紙のページ数と画像の数が一致しません。',
    fewerThanTwoCopies: '完全性を確認した複製が二つに足りません。',
    holdsUnknown: '廃棄を妨げる事由の有無を確認していません。',
    held: '廃棄を妨げる事由があります。',
    stillWaiting: '待機期間が終わっていないか、定められていません。',
    exclusionUnknown: '紙で保存すべき理由の有無を確認していません。',
    paperIsTheProof: '紙の原本を保存する必要があります。',
    peopleMissing: '読み取った者又は廃棄を認めた者の記録がありません。',
    samePerson: '読み取った者が廃棄を認めています。',
  },
  defects: ({ lot, sample, found, confidence, mostDefective, isCensus }) =>
    isCensus
      ? `${lot}件のすべてを検査し、欠陥は${found}件でした。`
      : `${lot}件から無作為に${sample}件を検査し、欠陥は${found}件でした。信頼度${Math.round(confidence * 1000) / 10}％で、全体の欠陥は${mostDefective}件以下といえます。`,
  lot: ({ accepted, because: reasons }) =>
    accepted
      ? 'このロットは合格です。'
      : `このロットは不合格です（${reasons.map((one) => because[one]).join('、')}）。全数を検査するか、読み取り直す必要があります。`,
  outlook: ({ word, required }, { factor, perDay, achieved }) => {
    const rest = `残り${required.remaining}件、開庁日${required.workingDays}日`
    if (word === 'done') return '残りはありません。'
    if (word === 'willBeMet') return `${rest}です。現在の進み方（1日${achieved}件）で期限までに終わります。`
    if (factor === '')
      return `${rest}です。${required.workingDays === 0 ? '期限までに開庁日がありません。' : 'これまでの実績がありません。'}`
    const need = `期限までに終えるには1日${perDay}件が必要で、現在の${factor}倍の速さになります。`
    return `${rest}です。${need}${word === 'cannotBeMet' ? '現在の方法では達成できません。' : ''}`
  },
  course: ({ word, days }, points) => {
    if (word === 'onCourse') return '計画のとおりに進んでいます。'
    return `計画より${points}ポイント${word === 'ahead' ? '進んで' : '遅れて'}います（日数では${Math.abs(days)}日）。`
  },
  contradiction: {
    moreBoxesThanStored: (promised, best) =>
      `電子化又は廃棄する箱の数（${promised}）が、保管している箱の数（${best}）を超えています。`,
    storageBeyondMeans: (promised, best) =>
      `保管の目標（${promised}箱）には、最善の場合でも${best}箱までしか届きません。`,
    storageBeforeClosing: (promised, best) =>
      `保管の目標（${promised}箱）に対し、読み取りは間に合いますが、箱の搬出が期限までに終わりません（最善の場合で${best}箱）。`,
    disposalBeyondConsent: (promised, best) =>
      `廃棄の目標（${promised}箱）に対し、期限までに保存期間が満了し同意を得られるのは${best}箱です。`,
    rateBeyondMeans: (promised, best) =>
      `電子化率の目標（${promised}％）には、最善の場合でも${best}％までしか届きません。`,
    printBeyondMeans: (promised, best) =>
      `印刷の目標（${promised}面）には、最善の場合でも${best}面までしか減りません。`,
    targetOutsidePlan: (_, __, dial) => `${dial}の目標の期限が計画の期間にありません。`,
  },
  dial: { rate: '電子化率', print: '印刷', storage: '保管', disposal: '廃棄' },
  ledger: {
    none: '分母から除いたもの、先送りとされたものはありません。',
    total: ({ decisions, documents, gross, net }) =>
      `${decisions}件の決定により${documents}が分母から除かれ、率は${gross}％から${net}％になりました。`,
    late: (documents) => `うち${documents}は、年度末の2か月又は年度の後に承認されました。`,
    overdue: (decisions) => `${decisions}件の決定は、見直しの期日を過ぎています。`,
    deferred: (documents) => `先送りとされた${documents}は、分母に残しています。`,
    reached: '100％に達していますが、対象外を除かなければ達していません。',
    reachedLate: '年度末の2か月又は年度の後に承認された対象外がなければ、100％に達していません。',
  },
  reduction: ({ base, actual, share, more, estimated, met }) => {
    const change = more ? `${share}％の増加` : `${share}％の削減`
    const target = met === null ? '' : met ? '目標に達しています。' : '目標に達していません。'
    return `基準の${base}${estimated ? '（一部の月からの推計）' : ''}に対し${actual}で、${change}です。${target}`
  },
  noBaseline: '基準がないため、削減率はありません。',
  clearance: ({ days, net, scans }) =>
    days === null
      ? `処理の量が入ってくる量を上回らないため、終わりません（1日当たり${net}の増減）。`
      : `残りは開庁日${days}日で終わります（1日当たり${net}の減少、読み取り${scans}）。`,
  completion: ({ earliest, planned, latest }) =>
    `終わる日は${planned}の見込みです（${earliest}から${latest}まで）。`,
  never: '終わらない',
}
