import { expect, test } from 'vitest'
import { escapeCellText, escapeXml } from './xml.ts'

test.each([
  ['a & b <c> "d"', 'a &amp; b &lt;c&gt; &quot;d&quot;'],
  ['行政の', '行政の'],
])('%s in XML', (text, xml) => {
  expect(escapeXml(text)).toBe(xml)
})

test.each([
  ['a<b', 'a&lt;b'],
  ['\u0007', '_x0007_'],
  ['\u0000', '_x0000_'],
  ['a\r\nb', 'a_x000D_\nb'],
  ['a\tb', 'a\tb'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x0041', '_x0041'],
  ['_x00zz_', '_x00zz_'],
  ['_X0041_', '_X0041_'],
  ['_x005F_x0041_', '_x005F_x005F_x005F_x0041_'],
  ['\u007f', '\u007f'],
  ['𠮷', '𠮷'],
])('%j in a cell', (text, xml) => {
  expect(escapeCellText(text)).toBe(xml)
})
