import { describe, expect, test } from 'vitest'
import type { Finding, Rule, Sentences } from './rule.ts'
import { rules } from './rule-list.ts'
import { en } from './text/en.ts'
import { ja } from './text/ja.ts'

describe('the list of rules', () => {
  test('has each id once', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has a name and a reason for each, in both languages', () => {
    const unsaid = rules.filter(({ title, why }) => !(title.ja && title.en && why.ja && why.en))
    expect(unsaid).toEqual([])
  })

  test('has sentences for nothing else', () => {
    const known = [...rules.map(({ id }) => id), 'acknowledgement-unmatched', 'reading-warning'].sort()
    expect(Object.keys(ja).sort()).toEqual(known)
    expect(Object.keys(en).sort()).toEqual(known)
  })
})

describe('types', () => {
  test('a rule without its sentences does not compile', () => {
    const { 'item-number': _gone, ...rest } = ja
    // @ts-expect-error the sentences of item-number are missing
    const incomplete: Sentences = rest
    expect(Object.keys(incomplete)).not.toContain('item-number')
  })

  test('a finding with the facts of another rule does not compile', () => {
    const facts = { item: { ja: '研修' } }
    const right: Finding<'item-without-indicator'> = { edition: 'e', places: [], facts }
    // @ts-expect-error a title that is repeated has a count
    const wrong: Finding<'title-repeated'> = { edition: 'e', places: [], facts }
    expect(right).toEqual(wrong)
  })

  test('a rule that does not exist does not compile', () => {
    // @ts-expect-error there is no such rule
    const rule: Rule<'no-such-rule'> = { id: 'no-such-rule', severity: 'error', find: () => [] }
    expect(rule.severity).toBe('error')
  })
})
