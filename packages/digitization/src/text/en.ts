import type { Wording } from './wording.ts'

const because = {
  pageCount: 'page counts differ',
  critical: 'critical defects',
  major: 'major defects',
  minor: 'minor defects',
}

/** Sentences in English. */
export const english: Wording = {
  rate: (words) => {
    const { contract, shown, numerator, denominator } = words
    const basis = `${contract.population}, ${contract.origin}, counted by ${contract.unit}, as of ${contract.asOf}, ${contract.hybrid}, ${contract.exclusions}, ${contract.underOneYear}, ${contract.unknown}`
    if (words.nothing) return `There is no digitization rate: nothing is in scope. It rests on: ${basis}.`
    const bounds =
      words.low === words.high ? '' : ` What is unknown leaves it between ${words.low} % and ${words.high} %.`
    const gross =
      words.excluded === 0 ? '' : ` With what was left out (${words.excluded}) it is ${words.gross} %.`
    const stage = words.interim ? ', the year not being over' : ''
    return `The digitization rate is ${shown} % (${numerator} of ${denominator})${stage}.${gross}${bounds} It rests on: ${basis}.`
  },
  part: {
    unit: 'unit',
    population: 'population',
    origin: 'made or obtained',
    asOf: 'as-of date',
    hybrid: 'treatment of hybrid files',
    exclusions: 'treatment of exclusions',
    underOneYear: 'documents kept for less than a year',
    unknown: 'treatment of unknown media',
  },
  step: ({ part, from, to, before, after }) =>
    `With the ${part} changed from “${from}” to “${to}” it goes from ${before} % to ${after} %.`,
  unlike: (parts) => `The two rates cannot be compared: they differ in ${parts.join(', ')}.`,
  disposal: {
    notInRegister: 'It is not confirmed that the record stands in the register.',
    noExpiry: 'No expiry date is fixed.',
    notExpired: 'Retention is not over; disposal begins on the day after the last day.',
    dispositionMissing: 'The action at expiry is not confirmed.',
    notForDisposal: 'The action at expiry is not disposal.',
    historical: 'It is a historical record.',
    historicalUnknown: 'Nobody has confirmed whether it is a historical record.',
    holdsUnknown: 'Nobody has confirmed whether anything extends its retention.',
    holdOpen: 'Something without a known end extends its retention.',
    holdRunning: 'Its extended retention is not over.',
    noConsent: 'The Prime Minister’s consent is not confirmed.',
    consentForOthers: 'The Prime Minister’s consent does not name this record.',
    consentNotYet: 'The day of the Prime Minister’s consent has not come.',
    askedToKeep: 'It was asked not to dispose of it.',
    askedUnknown: 'Nobody has confirmed that it was not asked to keep it.',
    boxUnknown: 'Its box was not checked.',
    boxItemMissing: 'Something on the list of its box is not in it, or the record is not on the list.',
    boxItemExtra: 'Its box holds something that is not on the list.',
    boxCheckNotYet: 'The day on which its box is checked has not come.',
    fixityFailing: 'Some of the electronic copies that stay could not be confirmed.',
    twoPeopleMissing: 'There is no record of a check by two people.',
    samePerson: 'The person who proposed it has also checked it.',
  },
  paper: {
    notOfficialCopy: 'The scan is not the official copy.',
    qualityNotAccepted: 'The images have not passed their inspection.',
    pagesUnknown: 'Pages were not counted.',
    pagesDiffer: 'There are not as many images as pages.',
    fewerThanTwoCopies: 'Fewer than two copies were confirmed.',
    holdsUnknown: 'Nobody has confirmed that nothing forbids it.',
    held: 'Something forbids it.',
    stillWaiting: 'The waiting time is not over, or not fixed.',
    exclusionUnknown: 'Nobody has confirmed that it need not stay on paper.',
    paperIsTheProof: 'The paper original has to be kept.',
    peopleMissing: 'There is no record of who scanned it or who released it.',
    samePerson: 'The person who scanned it has also released it.',
  },
  defects: ({ lot, sample, found, confidence, mostDefective, isCensus }) =>
    isCensus
      ? `All ${lot} items were inspected; ${found} were defective.`
      : `Of ${lot} items ${sample} were drawn at random and inspected; ${found} were defective. With ${Math.round(confidence * 1000) / 10} % confidence no more than ${mostDefective} of all are.`,
  lot: ({ accepted, because: reasons }) =>
    accepted
      ? 'The lot is accepted.'
      : `The lot is rejected (${reasons.map((one) => because[one]).join(', ')}). All of it has to be inspected, or scanned again.`,
  outlook: ({ word, required }, { factor, perDay, achieved }) => {
    const rest = `${required.remaining} remain and ${required.workingDays} working days are left.`
    if (word === 'done') return 'Nothing remains.'
    if (word === 'willBeMet') return `${rest} At the pace so far (${achieved} a day) it will be done in time.`
    if (factor === '')
      return `${rest} ${required.workingDays === 0 ? 'No working day is left.' : 'Nothing was done so far.'}`
    const need = `To be done in time it takes ${perDay} a day, ${factor} times as fast as so far.`
    return `${rest} ${need}${word === 'cannotBeMet' ? ' It cannot be met in the present way.' : ''}`
  },
  course: ({ word, days }, points) => {
    if (word === 'onCourse') return 'It goes as planned.'
    return `It is ${points} points ${word === 'ahead' ? 'ahead of' : 'behind'} the plan (${Math.abs(days)} days).`
  },
  contradiction: {
    moreBoxesThanStored: (promised, best) =>
      `More boxes are to be scanned or disposed of (${promised}) than are stored (${best}).`,
    storageBeyondMeans: (promised, best) =>
      `Storage is to fall to ${promised} boxes, but falls to ${best} at best.`,
    storageBeforeClosing: (promised, best) =>
      `Storage is to fall to ${promised} boxes; scanning is in time, but boxes cannot be closed by then (${best} at best).`,
    disposalBeyondConsent: (promised, best) =>
      `${promised} boxes are to be disposed of, but only ${best} expire and get their consent by then.`,
    rateBeyondMeans: (promised, best) => `The rate is to reach ${promised} %, but reaches ${best} % at best.`,
    printBeyondMeans: (promised, best) =>
      `Printing is to fall to ${promised} sides, but falls to ${best} at best.`,
    targetOutsidePlan: (_, __, dial) => `The target for ${dial} falls due outside of the plan.`,
  },
  dial: { rate: 'the digitization rate', print: 'printing', storage: 'storage', disposal: 'disposal' },
  ledger: {
    none: 'Nothing was left out of the denominator, and nothing deferred.',
    total: ({ decisions, documents, gross, net }) =>
      `${decisions} decision(s) took ${documents} out of the denominator: from ${gross} % to ${net} %.`,
    late: (documents) =>
      `Of these ${documents} were approved in the last two months of the year or after it.`,
    overdue: (decisions) => `The review of ${decisions} decision(s) is overdue.`,
    deferred: (documents) => `${documents} deferred stay in the denominator.`,
    reached: '100 % is reached, but would not be without exclusions.',
    reachedLate:
      '100 % would not be reached without exclusions approved in the last two months of the year or after it.',
  },
  reduction: ({ base, actual, share, more, estimated, met }) => {
    const target = met === null ? '' : met ? ' The target is reached.' : ' The target is not reached.'
    const from = `${base}${estimated ? ' (estimated from some months)' : ''}`
    return `It is ${actual} against a baseline of ${from}: ${share} % ${more ? 'more' : 'less'}.${target}`
  },
  noBaseline: 'There is no baseline, and so no reduction.',
  clearance: ({ days, net, scans }) =>
    days === null
      ? `It never ends: no less comes in than is done (${net} a day).`
      : `What is left takes ${days} working days (${net} less a day, ${scans} scans).`,
  completion: ({ earliest, planned, latest }) => `It is done by ${planned} (from ${earliest} to ${latest}).`,
  never: 'never',
}
