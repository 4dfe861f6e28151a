import * as z from 'zod'

/** What an editor shows beside a key. `id` names the shape in `$defs`. */
interface Description {
  id?: string
  title?: string
  description?: string
  pattern?: string
  maxLength?: number
}

/** Descriptions stand in a registry of their own, so that a program with other zod schemas never sees their ids. */
export const descriptions: z.core.$ZodRegistry<Description> = z.registry<Description>()

/** The longest list of issues that one list of values hands up: junk must not cost more than a look. */
export const issuesPerList = 200

/** A list that stops reading once it has found more wrong than anybody will read. */
const BoundedList = z.core.$constructor<z.ZodArray>('BoundedList', (inst, definition) => {
  z.ZodArray.init(inst, definition)
  const parseOther = inst._zod.parse
  inst._zod.parse = (payload, context) => {
    const input: unknown = payload.value
    if (!Array.isArray(input)) return parseOther(payload, context)
    const values: unknown[] = []
    for (const [index, value] of input.entries()) {
      const entry = definition.element._zod.run({ value, issues: [] }, context) as z.core.ParsePayload
      values.push(entry.value)
      for (const issue of entry.issues) {
        payload.issues.push({ ...issue, path: [index, ...(issue.path ?? [])] })
      }
      if (payload.issues.length >= issuesPerList) break
    }
    payload.value = values
    return payload
  }
})

/** A list of values. */
export function list<Element extends z.ZodType>(element: Element): z.ZodArray<Element> {
  return new BoundedList({ type: 'array', element }) as unknown as z.ZodArray<Element>
}

/** A list of at least one value. */
export function someOf<Element extends z.ZodType>(element: Element): z.ZodArray<Element> {
  return list(element).min(1)
}

/** An object that refuses keys it does not know. The keys that it knows travel with the refusal, for a hint. */
export function object<Shape extends z.core.$ZodShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = `Unknown key. Known here: ${Object.keys(shape).join(', ')}`
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined),
  })
}

/** The shape under its own name in `$defs`, with what it is in both languages. */
export function named<Shape extends z.ZodType>(shape: Shape, id: string, ja: string, en: string): Shape {
  descriptions.add(shape, { ...descriptions.get(shape), id, title: `${ja} / ${en}` })
  return shape
}

/** The same shape, described for the one key at which it stands. */
export function key<Shape extends z.ZodType>(shape: Shape, ja: string, en: string): Shape {
  const copy = shape.clone(undefined, { parent: true })
  descriptions.add(copy, { description: `${ja} / ${en}` })
  return copy
}

/** The same shape for a key that may be absent; `undefined` written out is not absence. */
export function optional<Shape extends z.ZodType>(shape: Shape): z.ZodExactOptional<Shape> {
  return z.exactOptional(shape)
}
