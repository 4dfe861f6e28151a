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

interface ListDefinition extends z.core.$ZodArrayDef {
  readonly accepts?: (entries: readonly unknown[]) => boolean
}

/**
 * A list that stops reading once it has found more wrong than anybody will read, and that takes entries over as
 * they are, uncopied, when they are all known to need no conversion.
 */
const RoadmapList = z.core.$constructor<z.ZodArray, ListDefinition>('RoadmapList', (inst, definition) => {
  z.ZodArray.init(inst, definition)
  const parseAll = inst._zod.parse
  inst._zod.parse = (payload, context) => {
    const input: unknown = payload.value
    if (!Array.isArray(input)) return parseAll(payload, context)
    if (definition.accepts?.(input)) return payload
    if (input.length <= issuesPerList) return parseAll(payload, context)
    const values: unknown[] = []
    for (let start = 0; start < input.length; start += issuesPerList) {
      const part = { value: input.slice(start, start + issuesPerList) as unknown[], issues: [] }
      const { issues } = parseAll(part, context) as z.core.ParsePayload
      for (const issue of issues) payload.issues.push({ ...issue, path: shifted(issue.path, start) })
      for (const value of part.value) values.push(value)
      if (payload.issues.length >= issuesPerList) break
    }
    payload.value = values
    return payload
  }
})

function shifted(path: PropertyKey[] | undefined, by: number): PropertyKey[] {
  const [first, ...rest] = path ?? []
  return typeof first === 'number' ? [first + by, ...rest] : [...(path ?? [])]
}

/** A list of values. */
export function list<Element extends z.ZodType>(element: Element): z.ZodArray<Element> {
  return new RoadmapList({ type: 'array', element }) as unknown as z.ZodArray<Element>
}

/** So many entries of one kind are read the plain way before it pays to compile a validator for them. */
const manyEntries = 1_000

/**
 * A list of which a roadmap may have thousands. `exact` accepts exactly those entries that are already what the
 * model holds; once there have been many, it is compiled, and lists of such entries are neither taken apart nor
 * copied.
 */
export function longList<Element extends z.ZodType>(
  element: Element,
  exact: () => z.ZodType,
): z.ZodArray<Element> {
  let seen = 0
  let compiled: z.ZodType | undefined
  const accepts = (entries: readonly unknown[]): boolean => {
    seen += entries.length
    if (seen < manyEntries) return false
    const validator = compiled ?? z.compile(exact())
    compiled = validator
    return entries.every((entry) => validator.validate(entry))
  }
  return new RoadmapList({ type: 'array', element, accepts }) as unknown as z.ZodArray<Element>
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

/**
 * The same shape for a key that may be absent. `undefined` written out is not absence: the door refuses it before
 * the shape is asked, so the cheaper optional of zod does the work of the exact one.
 */
export function optional<Shape extends z.ZodType>(shape: Shape): z.ZodExactOptional<Shape> {
  return z.optional(shape) as unknown as z.ZodExactOptional<Shape>
}
