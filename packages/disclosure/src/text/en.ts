import { plainNumber, sumText, type Wording } from './wording.ts'

const quote = (name: string): string => `“${name}”`

const peopleText = (people: number): string => (people === 1 ? '1 person' : `${people} people`)

function listText(names: readonly string[]): string {
  const last = names[names.length - 1] ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** What is said in English. */
export const english: Wording = {
  hidden: {
    belowMinimum: (minimum) => `Not shown: fewer than ${minimum} people are in it, or none.`,
    protects: () =>
      'Not shown: with other figures it would tell the values of single people or small groups.',
    earlierRelease: () =>
      'Not shown: with figures published earlier it would tell the values of single people or small groups.',
  },
  minimum: (minimum) => `Only figures about at least ${minimum} people are shown.`,
  fewer: (minimum) => `fewer than ${minimum}`,
  leak: ({ leak, exposed, terms }) => {
    const { kind, people, topic, figure, bounds } = leak
    const who = exposed.length > 0 ? listText(exposed.map(quote)) : 'no group of the release'
    const from = sumText(terms, quote)
      .replaceAll('＋', ' + ')
      .replaceAll('−', ' − ')
      .replaceAll('×', ' × ')
      .trim()
    const about = `About ${quote(topic)}:`
    if (terms.length === 1 && kind !== 'extreme' && kind !== 'narrow') {
      return `${about} ${from} (${peopleText(people)}) would be shown as it is.`
    }
    if (kind === 'narrow' && bounds !== undefined) {
      const [low, high] = bounds.map(plainNumber)
      const figureName = quote(figure ?? '')
      const range =
        low === high
          ? `${figureName} of ${who} is ${low}`
          : `the total behind ${figureName} of ${who} is from ${low} to ${high}`
      return `${about} ${from} tells that ${range}.`
    }
    if (kind === 'extreme') {
      const [whole, ...others] = terms.map(({ name }) => quote(name))
      return `${about} beside ${listText(others)}, only ${peopleText(people)} can be who holds ${quote(figure ?? '')} of ${whole ?? ''}.`
    }
    return `${about} ${from} tells the values of ${peopleText(people)} (${who}).`
  },
  unproven: {
    needsSolver: (where) =>
      `How closely the values of ${where} can be worked out cannot be said without a solver.`,
    tooLarge: (where) => `There are too many combinations of ${where} to look through for small groups.`,
    membersUnknown: (where) =>
      `${where} shares values with other figures, and who was counted in both is not known. The members of the groups would settle it.`,
  },
  quote,
  inRelease: (name, release) => `${name} (${release})`,
  list: (names) => listText(names.map(quote)),
}
