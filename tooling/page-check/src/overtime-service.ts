import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { PageOutcome } from './check-page.ts'
import { installApp } from './packed-app.ts'

const person = (id: string, minutes: number): object => ({
  id,
  regime: 'npa',
  months: [{ month: '2026-06', departmentKind: 'autonomous', overtimeMinutes: minutes }],
})

/** The address that the service prints when it listens. */
async function addressOf(service: ChildProcess): Promise<string> {
  let said = ''
  for await (const text of service.stdout ?? []) {
    said += String(text)
    const [address] = /http:\S+/.exec(said) ?? []
    if (address !== undefined) return address
  }
  throw new Error('the service says no address')
}

type Answer = Readonly<Record<string, unknown>> & { readonly refused?: Readonly<Record<string, unknown>> }

/** Asks the service as its users do, and ends it while a request is under way. */
async function useService(
  service: ChildProcess,
  expect: (holds: boolean, what: string) => void,
): Promise<void> {
  const address = await addressOf(service)
  const send = (type: string, body: string | ReadableStream | Uint8Array, method = 'POST') =>
    fetch(address, { method, headers: { 'content-type': type }, body, duplex: 'half' } as RequestInit)
  const read = async (response: Response): Promise<Answer> => (await response.json()) as Answer

  const one = await send('application/json', JSON.stringify(person('p1', 2701)))
  const verdict = await read(one)
  expect(
    one.status === 200 && verdict.word === 'breached',
    `a person: ${one.status} ${JSON.stringify(verdict)}`,
  )

  for (const [what, body, status] of [
    ['no JSON', '{"id":', 400],
    ['no person', '{"id":"p1"}', 400],
    ['unknown rules', '{"id":"p1","regime":"moon","months":[]}', 400],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 400],
    ['too much', ' '.repeat((1 << 20) + 1), 413],
  ] as const) {
    const response = await send('application/json', body)
    const message = (await read(response)).refused?.message as Record<string, string> | undefined
    expect(response.status === status && Boolean(message?.ja && message.en), `${what}: ${response.status}`)
  }
  expect((await send('text/plain', '{}')).status === 415, 'another type')
  expect((await fetch(address)).status === 405, 'GET')
  expect((await fetch(new URL('/', address))).status === 404, 'another path')

  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const line = (text: string): Promise<void> => writer.write(new TextEncoder().encode(`${text}\n`))
  void line(JSON.stringify(person('first', 60)))
  const streamed = await send('application/jsonl', readable)
  const answers = (streamed.body as ReadableStream<Uint8Array>).getReader()
  const decoder = new TextDecoder()
  const first = decoder.decode((await answers.read()).value, { stream: true })
  expect(first.includes('"first"'), 'the first line is answered before the last is sent')
  const ended = once(service, 'exit')
  service.kill('SIGTERM')
  void line('no JSON')
    .then(() => line(JSON.stringify(person('last', 60))))
    .then(() => writer.close())
  let rest = ''
  for (let next = await answers.read(); !next.done; next = await answers.read())
    rest += decoder.decode(next.value, { stream: true })
  const [refused, last] = rest
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as Answer)
  expect(refused?.refused?.line === 2 && last?.id === 'last', `the lines after it: ${rest}`)
  const [code] = await ended
  expect(code === 0, `the end after what was under way: exit ${code}`)
}

/** Starts the service from packed tarballs and uses it. */
export async function checkService(): Promise<PageOutcome> {
  const { folder, remove } = installApp('overtime-service')
  const failures: string[] = []
  const service = spawn(process.execPath, ['src/server.ts'], {
    cwd: folder,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    await useService(service, (holds, what) => {
      if (!holds) failures.push(what)
    })
  } catch (error) {
    failures.push(`the service could not be used: ${String(error)}`)
  } finally {
    service.kill('SIGKILL')
    remove()
  }
  return { page: 'overtime service', check: 'used from packed tarballs', failures }
}
