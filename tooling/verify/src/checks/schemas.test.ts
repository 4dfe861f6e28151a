import { expect, test } from 'vitest'
import { faultOf } from './schemas.ts'

const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="plan"><xs:complexType><xs:sequence>
    <xs:element name="name" type="xs:string"/><xs:element name="units" type="xs:decimal"/>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`

test('a valid document has no fault', () => {
  expect(faultOf(schema, '<plan><name>工程表</name><units>1349</units></plan>')).toBeUndefined()
})

test.each([
  ['another order', '<plan><units>1</units><name>a</name></plan>'],
  ['a number that is none', '<plan><name>a</name><units>1,349</units></plan>'],
  ['a tag left open', '<plan><name>a</name>'],
])('%s is told', (_, document) => {
  expect(faultOf(schema, document)).toEqual(expect.any(String))
})
