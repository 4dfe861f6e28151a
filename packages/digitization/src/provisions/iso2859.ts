/** A single sampling plan of ISO 2859-1, level II: so many are drawn, and so many defects are still accepted. */
export type AttributePlan = { readonly sample: number; readonly accept: number }

/** Acceptance quality limits that are tabulated, in hundredths of a percent: 1.0 % and 2.5 %. */
export type QualityLimit = 100 | 250

/** How strict the inspection is. */
export type Severity = 'normal' | 'tightened'

/** One line of the tables: a code letter with the lot sizes it stands for, and the plans after all arrows. */
export type CodeLine = {
  readonly letter: string
  readonly largestLot: number
  /** The letter's own sample size, before arrows. */
  readonly ownSample: number
  readonly plans: Readonly<Record<Severity, Readonly<Record<QualityLimit, AttributePlan>>>>
  /** Whether the tightened plans are checked against the standard. */
  readonly tightenedConfirmed: boolean
}

type Pair = readonly [sample: number, accept: number]

function line(
  letter: string,
  largestLot: number,
  ownSample: number,
  plans: readonly [normal1: Pair, normal25: Pair, tightened1: Pair, tightened25: Pair],
): CodeLine {
  const [normal1, normal25, tightened1, tightened25] = plans.map(([sample, accept]) => ({ sample, accept }))
  const none = { sample: 0, accept: 0 }
  return {
    letter,
    largestLot,
    ownSample,
    plans: {
      normal: { 100: normal1 ?? none, 250: normal25 ?? none },
      tightened: { 100: tightened1 ?? none, 250: tightened25 ?? none },
    },
    tightenedConfirmed: letter < 'M',
  }
}

/**
 * ISO 2859-1 (JIS Z 9015-1), single sampling, inspection level II: the plans in use after following the arrows, which
 * change both the sample and the number accepted.
 */
export const iso2859: readonly CodeLine[] = [
  line('A', 8, 2, [
    [13, 0],
    [5, 0],
    [20, 0],
    [8, 0],
  ]),
  line('B', 15, 3, [
    [13, 0],
    [5, 0],
    [20, 0],
    [8, 0],
  ]),
  line('C', 25, 5, [
    [13, 0],
    [5, 0],
    [20, 0],
    [8, 0],
  ]),
  line('D', 50, 8, [
    [13, 0],
    [5, 0],
    [20, 0],
    [8, 0],
  ]),
  line('E', 90, 13, [
    [13, 0],
    [20, 1],
    [20, 0],
    [32, 1],
  ]),
  line('F', 150, 20, [
    [13, 0],
    [20, 1],
    [20, 0],
    [32, 1],
  ]),
  line('G', 280, 32, [
    [50, 1],
    [32, 2],
    [80, 1],
    [32, 1],
  ]),
  line('H', 500, 50, [
    [50, 1],
    [50, 3],
    [80, 1],
    [50, 2],
  ]),
  line('J', 1200, 80, [
    [80, 2],
    [80, 5],
    [80, 1],
    [80, 3],
  ]),
  line('K', 3200, 125, [
    [125, 3],
    [125, 7],
    [125, 2],
    [125, 5],
  ]),
  line('L', 10_000, 200, [
    [200, 5],
    [200, 10],
    [200, 3],
    [200, 8],
  ]),
  line('M', 35_000, 315, [
    [315, 7],
    [315, 14],
    [315, 5],
    [315, 12],
  ]),
  line('N', 150_000, 500, [
    [500, 10],
    [500, 21],
    [500, 8],
    [500, 18],
  ]),
  line('P', 500_000, 800, [
    [800, 14],
    [500, 21],
    [800, 12],
    [500, 18],
  ]),
  line('Q', Number.POSITIVE_INFINITY, 1250, [
    [1250, 21],
    [500, 21],
    [1250, 18],
    [500, 18],
  ]),
]
