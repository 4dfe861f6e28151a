import type { Edition } from '@reform/roadmap'
import { CORE_SCHEMA, load, mergeTag, YAMLException } from 'js-yaml'
import * as z from 'zod'
import { type CellBinding, type Ministry, ministrySchemaVersion, type Source } from '../model/ministry.ts'
import { checkMeaning } from './check-meaning.ts'
import { type MinistryIssue, ministryIssue } from './issue.ts'
import { cellShape, ministryShape } from './shape.ts'

/** A configuration that may be used, with what is worth a second look; or everything that keeps it out. */
export type MinistryResult =
  | { readonly ok: true; readonly ministry: Ministry; readonly issues: readonly MinistryIssue[] }
  | { readonly ok: false; readonly issues: readonly MinistryIssue[] }

/** What a configuration is read with. */
export interface ParseMinistryOptions {
  /**
   * Bindings that `cells` add to or replace cell by cell, such as those of a built-in set. Those of which a source is
   * not configured are left out, so that their cells are unbound.
   */
  readonly bindings?: readonly unknown[]
  /** With it cells are looked up: those that it lacks are errors, those that nothing binds are warnings. */
  readonly edition?: Edition
  /** Name of the file, for the issues only. */
  readonly file?: string
}

/** The shape of a configuration as a zod schema. References are checked by {@link parseMinistry}. */
export const ministrySchema: z.ZodType<Ministry> = ministryShape

/** The shape of what one cell is bound to, as a zod schema. */
export const cellBindingSchema: z.ZodType<CellBinding> = cellShape

/**
 * The configuration that a value from outside is, or what is wrong with it: first its shape, then what the shape
 * cannot say. Names of roles in `sources` of figures become the ids of all sources of that role. Never throws for
 * plain data.
 *
 * @throws RangeError when `bindings` are none: a caller's mistake.
 * @example
 * ```ts
 * parseMinistry({ schema: 'reform-ministry/1' }).ok // => false
 * parseMinistry(7).issues.map(({ code }) => code) // => ['not-a-ministry']
 * ```
 */
export function parseMinistry(value: unknown, options: ParseMinistryOptions = {}): MinistryResult {
  const { file } = options
  const read = readMinistry(value, options)
  const issues = file === undefined ? read.issues : read.issues.map((issue) => ({ ...issue, file }))
  return { ...read, issues }
}

function readMinistry(value: unknown, { bindings = [], edition }: ParseMinistryOptions): MinistryResult {
  const other = otherThanMinistry(value)
  if (other !== undefined) return { ok: false, issues: [other] }
  const parsed = ministrySchema.safeParse(value)
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.flatMap(shapeIssues).slice(0, 200) }
  const own = new Set(parsed.data.cells.map(({ cell }) => cell))
  const ids = idsByName(parsed.data.sources)
  const given = bindingsOf(bindings).filter(
    ({ cell, figures }) =>
      !own.has(cell) && figures.every((figure) => figure.sources.every((name) => ids.has(name))),
  )
  const cells = [...given, ...parsed.data.cells].map((cell) => withIds(cell, ids))
  const ministry = { ...parsed.data, cells }
  const issues = checkMeaning(ministry, edition)
  return issues.some(({ severity }) => severity === 'error')
    ? { ok: false, issues }
    : { ok: true, ministry, issues }
}

function bindingsOf(bindings: readonly unknown[]): readonly CellBinding[] {
  const parsed = z.array(cellBindingSchema).safeParse(bindings)
  if (!parsed.success) throw new RangeError(`parseMinistry: these are no bindings: ${parsed.error.message}`)
  return parsed.data
}

/** The ids of sources by their ids and by their roles. */
function idsByName(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>()
  for (const { id, role = id } of sources) {
    for (const name of new Set([id, role])) ids.set(name, [...(ids.get(name) ?? []), id])
  }
  return ids
}

/** The cell with ids of sources where it names roles. */
function withIds(cell: CellBinding, ids: ReadonlyMap<string, readonly string[]>): CellBinding {
  const figures = cell.figures.map((figure) => ({
    ...figure,
    sources: [...new Set(figure.sources.flatMap((name) => ids.get(name) ?? [name]))],
  }))
  return { ...cell, figures }
}

function otherThanMinistry(value: unknown): MinistryIssue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return ministryIssue('not-a-ministry', [], '設定ではありません。', 'This is no configuration.')
  }
  const found: unknown = Object.hasOwn(value, 'schema') ? (value as { schema: unknown }).schema : undefined
  if (found === ministrySchemaVersion) return undefined
  return ministryIssue(
    'schema-version',
    ['schema'],
    `設定の版は ${ministrySchemaVersion} でなければなりません。`,
    `The version of the configuration has to be ${ministrySchemaVersion}.`,
  )
}

function shapeIssues(issue: z.core.$ZodIssue): readonly MinistryIssue[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      ministryIssue(
        'unknown-key',
        [...path, key],
        `「${key}」という項目はありません。`,
        `There is no key “${key}” here.`,
      ),
    )
  }
  if (issue.code === 'invalid_union' && issue.discriminator === undefined) {
    const [near] = [...issue.errors].sort((a, b) => depthOf(b) - depthOf(a) || a.length - b.length)
    if (near !== undefined && depthOf(near) > 0) {
      return near.flatMap((inner) => shapeIssues({ ...inner, path: [...issue.path, ...inner.path] }))
    }
  }
  return [
    ministryIssue(
      'wrong-shape',
      path,
      '値の形が違います。書き方は ministry.schema.json で確かめてください。',
      `The value has the wrong shape (${issue.message}). See ministry.schema.json.`,
    ),
  ]
}

/** How far into the value the branch of a union came before it was refused. */
function depthOf(errors: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...errors.map(({ path }) => path.length))
}

const schema = CORE_SCHEMA.withTags(mergeTag)

/**
 * The configuration that a text in YAML (or JSON) holds, or what is wrong with it. YAML is read as YAML 1.2; anchors
 * and merge keys are allowed within bounds. Never throws for a text.
 *
 * @example
 * ```ts
 * parseMinistryText('schema: reform-ministry/1\nid: "x\n').issues.map(({ code, line }) => [code, line])
 * // => [['yaml-syntax', 3]]
 * ```
 */
export function parseMinistryText(text: string, options: ParseMinistryOptions = {}): MinistryResult {
  try {
    const value: unknown = load(text.startsWith('\ufeff') ? text.slice(1) : text, {
      schema,
      maxDepth: 60,
      maxAliases: 10_000,
      maxTotalMergeKeys: 10_000,
    })
    return parseMinistry(value, options)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { ok: false, issues: [yamlIssue(error, options.file)] }
  }
}

function yamlIssue(error: YAMLException, file: string | undefined): MinistryIssue {
  const line = error.mark === undefined || error.mark === null ? undefined : error.mark.line + 1
  return {
    ...ministryIssue('yaml-syntax', [], 'YAMLとして読めません。', `This is no YAML: ${error.reason}.`),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  }
}

/**
 * The JSON Schema (draft 2020-12) of a configuration, the same as the published file.
 *
 * @example
 * ```ts
 * ministryJsonSchema().$id // => 'urn:reform:ministry:1'
 * ```
 */
export function ministryJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(ministryShape, { io: 'input', target: 'draft-2020-12' })
  return { $schema, $id: 'urn:reform:ministry:1', ...rest }
}
