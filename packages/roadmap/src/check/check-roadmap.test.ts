import { expect, test } from 'vitest'
import { townRoadmap } from '../../test/town-roadmap.ts'
import { checkRoadmap } from './check-roadmap.ts'

test('a roadmap without fault gets no remark', () => {
  expect(checkRoadmap(townRoadmap())).toEqual([])
})
