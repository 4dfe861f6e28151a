import type * as z from 'zod'

/** Whether a value is already what a schema would make of it. */
export type ExactTest = (value: unknown) => boolean

type Definition = z.core.$ZodTypes['_zod']['def']

const never: ExactTest = () => false

/**
 * A test derived from a schema: `true` only for values that the schema accepts and gives back unchanged; `false` says
 * nothing. It allocates nothing, so that a large roadmap without faults costs one look, and the schema itself is asked
 * only when there is something to convert or to explain.
 */
export function exactTestOf(schema: z.core.$ZodType): ExactTest {
  const definition = (schema as z.core.$ZodTypes)._zod.def
  const test = testOfType(definition)
  const checks = (definition.checks ?? []).map(testOfCheck)
  const [first, ...others] = checks
  if (first === undefined) return test
  if (others.length === 0) return (value) => test(value) && first(value)
  return (value) => test(value) && checks.every((check) => check(value))
}

function testOfType(definition: Definition): ExactTest {
  switch (definition.type) {
    case 'string':
      return (value) => typeof value === 'string'
    case 'number':
      return 'format' in definition ? Number.isSafeInteger : Number.isFinite
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'null':
      return (value) => value === null
    case 'literal':
      return testOfWords(definition.values)
    case 'enum':
      return testOfWords(Object.values(definition.entries))
    case 'optional':
      return exactTestOf(definition.innerType)
    case 'array':
      return testOfList(definition.element)
    case 'object':
      return testOfObject(definition)
    case 'union':
      return testOfUnion(definition)
    default:
      return never
  }
}

function testOfWords(words: readonly unknown[]): ExactTest {
  const known = new Set(words)
  return (value) => known.has(value)
}

function testOfCheck(check: z.core.$ZodCheck<never>): ExactTest {
  const definition = check._zod.def as z.core.$ZodChecks['_zod']['def'] | z.core.$ZodCustomDef
  switch (definition.check) {
    case 'string_format': {
      const { pattern } = definition
      return pattern === undefined ? never : (value) => pattern.test(value as string)
    }
    case 'custom':
      return (value) => definition.fn(value) === true
    case 'greater_than':
      return (value) => definition.inclusive && (value as number) >= Number(definition.value)
    case 'less_than':
      return (value) => definition.inclusive && (value as number) <= Number(definition.value)
    case 'min_length':
      return (value) => (value as readonly unknown[]).length >= definition.minimum
    default:
      return never
  }
}

function testOfList(element: z.core.$ZodType): ExactTest {
  const test = exactTestOf(element)
  return (value) => {
    if (!Array.isArray(value)) return false
    for (const entry of value as readonly unknown[]) if (!test(entry)) return false
    return true
  }
}

function testOfObject({ shape }: z.core.$ZodObjectDef): ExactTest {
  const entries = Object.entries(shape)
  const tests = new Map(entries.map(([key, schema]) => [key, exactTestOf(schema)]))
  const required = entries.filter(([, schema]) => schema._zod.optin === undefined).map(([key]) => key)
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    for (const key in value) {
      const test = tests.get(key)
      if (test === undefined || !test((value as Record<string, unknown>)[key])) return false
    }
    for (const key of required) if (!(key in value)) return false
    return true
  }
}

function testOfUnion(definition: z.core.$ZodUnionDef): ExactTest {
  const discriminator = 'discriminator' in definition ? String(definition.discriminator) : undefined
  if (discriminator === undefined) {
    const tests = definition.options.map((option) => exactTestOf(option))
    return (value) => tests.some((test) => test(value))
  }
  const byWord = new Map(
    definition.options.flatMap((option) => {
      const word = (option as z.core.$ZodObject)._zod.def.shape[discriminator] as z.core.$ZodLiteral
      return word._zod.def.values.map((value): [unknown, ExactTest] => [value, exactTestOf(option)])
    }),
  )
  return (value) => {
    if (typeof value !== 'object' || value === null) return false
    return byWord.get((value as Record<string, unknown>)[discriminator])?.(value) === true
  }
}
