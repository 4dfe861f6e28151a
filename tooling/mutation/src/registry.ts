/** One test of a package. */
export type Registered = { readonly name: string; readonly run: () => unknown }

type Body = (...values: unknown[]) => unknown
type Each = (table: readonly unknown[]) => (name: unknown, ...rest: unknown[]) => void

/** What tests of a package import from vitest, as far as they do, and the tests they hand in. */
export type Registry = {
  readonly tests: readonly Registered[]
  readonly api: Readonly<Record<string, unknown>>
  /** Says which test runs now, for the snapshots it makes. */
  readonly begin: (name: string) => void
}

/** Checks a value against what it was before anything was changed. */
export type Snapshots = {
  readonly known: Map<string, unknown>
  readonly compare: (actual: unknown, expected: unknown) => void
}

function bodyOf(rest: readonly unknown[]): Body {
  const body = rest.find((one) => typeof one === 'function')
  if (body === undefined) throw new TypeError('a test without a body')
  return body as Body
}

const valuesOf = (row: unknown): unknown[] => (Array.isArray(row) ? row : [row])

/** Takes in tests instead of running them; snapshots are compared with those of the first time. */
export function makeRegistry(expect: (value: unknown) => object, snapshots: Snapshots): Registry {
  const tests: Registered[] = []
  const path: string[] = []
  let current = ''
  let count = 0

  const before: (() => unknown)[] = []
  let ready: Promise<unknown> | undefined
  /** What has to be ready is made once, whichever test comes first. */
  const whenReady = (run: () => unknown): unknown => {
    if (before.length === 0) return run()
    ready ??= Promise.all(before.map((one) => one()))
    return ready.then(run)
  }

  const add = (name: unknown, run: () => unknown): void => {
    const title = `${tests.length} ${[...path, String(name)].join(' > ')}`
    tests.push({ name: title, run: () => whenReady(run) })
  }
  const test = (name: unknown, ...rest: unknown[]): void => add(name, () => bodyOf(rest)())
  const testEach: Each =
    (table) =>
    (name, ...rest) => {
      for (const row of table) add(name, () => bodyOf(rest)(...valuesOf(row)))
    }
  const describe = (name: unknown, ...rest: unknown[]): void => {
    path.push(String(name))
    bodyOf(rest)()
    path.pop()
  }
  const describeEach: Each =
    (table) =>
    (name, ...rest) => {
      for (const row of table) describe(name, () => bodyOf(rest)(...valuesOf(row)))
    }

  const snapshot = (value: unknown): void => {
    const key = `${current} ${count++}`
    if (snapshots.known.has(key)) snapshots.compare(value, snapshots.known.get(key))
    else snapshots.known.set(key, structuredClone(value))
  }
  const expectOrSnapshot = (value: unknown): object =>
    new Proxy(expect(value), {
      get: (target, name) =>
        name === 'toMatchSnapshot' || name === 'toMatchInlineSnapshot'
          ? () => snapshot(value)
          : Reflect.get(target, name),
    })
  const anything: object = new Proxy(() => undefined, { get: () => anything, apply: () => anything })
  return {
    tests,
    api: {
      test: Object.assign(test, { each: testEach }),
      it: Object.assign(test, { each: testEach }),
      describe: Object.assign(describe, { each: describeEach }),
      expect: new Proxy(expect, { apply: (_, __, [value]: unknown[]) => expectOrSnapshot(value) }),
      expectTypeOf: () => anything,
      beforeAll: (body: () => unknown) => before.push(body),
    },
    begin: (name) => {
      current = name
      count = 0
    },
  }
}
