import { expect, test } from 'vitest'
import { ishaProvisions } from './isha.ts'
import { workingTimeProvisions } from './lsa32.ts'
import { lsa36Provisions, monthCondition } from './lsa36.ts'
import { npaProvisions } from './npa.ts'
import { npaCareProvisions } from './npa-care.ts'
import { npaHealthProvisions } from './npa-health.ts'

// Not whether the law says so, which the vectors hold by their sources, but that nothing changes unseen.
test.each([
  ['Rule 15-14', npaProvisions],
  ['Rule 10-11', npaCareProvisions],
  ['Rule 10-4', npaHealthProvisions],
  ['Labour Standards Act art. 32', workingTimeProvisions],
  ['Labour Standards Act art. 36', lsa36Provisions],
  ['Industrial Safety and Health Act', ishaProvisions],
])('what %s says is what it said', (_, provisions) => {
  expect(provisions()).toMatchSnapshot()
})

test('the condition on which physicians may exceed 100 hours', () => {
  expect(monthCondition).toEqual({
    scopes: ['doctorA', 'doctorBC'],
    condition: {
      ja: '医師による面接指導及び就業上の措置',
      en: 'an interview by a physician and measures for the person’s work',
    },
  })
})
