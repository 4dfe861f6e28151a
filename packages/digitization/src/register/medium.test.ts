import { expect, test } from 'vitest'
import { readMedium } from './medium.ts'

test.each([
  ['紙', 'paper'],
  ['電子', 'electronic'],
  ['電子・紙', 'hybrid'],
  ['紙／電子', 'hybrid'],
  ['電子及び紙', 'hybrid'],
  ['電子及び紙（併用）', 'hybrid'],
  [' 紙 媒体 ', 'paper'],
  ['併用', 'hybrid'],
  ['マイクロフィルム', 'other'],
  ['紙・写真', 'paper'],
  ['電子・テープ', 'hybrid'],
  ['', undefined],
  ['？', undefined],
  ['紙・？', undefined],
])('%s is %s', (text, medium) => {
  expect(readMedium(text)).toBe(medium)
})
