import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { assess, assessmentJson, lsa36Rules, npaRules } from '@reform/overtime'
import { readPersonText } from '@reform/overtime/schema'

const rulesByRegime = new Map([npaRules, lsa36Rules].map((rules) => [rules.regime, rules]))
/** The largest person, as a document or as a line. */
const mostBytes = 1 << 20
const patience = 10_000

const messages = {
  input: { ja: '受け付けられない入力です。', en: 'The input is refused.' },
  regime: { ja: '規定（regime）は npa か lsa36 です。', en: 'The regime is npa or lsa36.' },
  encoding: { ja: '文字コードが UTF-8 ではありません。', en: 'The text is not UTF-8.' },
  size: { ja: '大きすぎます（1人につき 1 MiB まで）。', en: 'Too large (at most 1 MiB a person).' },
  path: { ja: 'POST /assess だけを受け付けます。', en: 'Only POST /assess is answered.' },
  type: {
    ja: 'application/json か application/jsonl で送ってください。',
    en: 'Send application/json or application/jsonl.',
  },
} as const

function refusal(code: keyof typeof messages, rest: object = {}): { readonly refused: object } {
  return { refused: { code, message: messages[code], ...rest } }
}

type Judged = { readonly refused: object } | ReturnType<typeof assessmentJson>

/** The verdict on the person that the bytes hold, or why they are refused. */
function judge(bytes: Uint8Array, place: object = {}): Judged {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refusal('encoding', place)
  }
  const read = readPersonText(text)
  if (!read.ok) return refusal('input', { ...place, issues: read.issues })
  const rules = rulesByRegime.get(read.person.regime)
  return rules === undefined ? refusal('regime', place) : assessmentJson(assess(read.person, rules))
}

function answer(response: ServerResponse, status: number, body: object): void {
  // What is left of a refused request is not read.
  const close = status === 200 ? {} : { connection: 'close' }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...close })
  response.end(`${JSON.stringify(body)}\n`)
}

async function answerDocument(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > mostBytes) return answer(response, 413, refusal('size'))
    parts.push(chunk)
  }
  const judged = judge(Buffer.concat(parts))
  answer(response, 'refused' in judged ? 400 : 200, judged)
}

/** The lines of a stream without their ends; `undefined` for one that is too long. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  let parts: Uint8Array[] = []
  let length = 0
  const add = (part: Uint8Array): void => {
    length += part.length
    if (length <= mostBytes) parts.push(part)
    else parts = []
  }
  const take = (): Uint8Array | undefined => {
    const line = length > mostBytes ? undefined : Buffer.concat(parts)
    parts = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    add(chunk.subarray(from))
  }
  if (length > 0) yield take()
}

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 32 || byte === 9 || byte === 13)

async function answerLines(request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/jsonl; charset=utf-8' })
  let line = 0
  for await (const bytes of linesOf(request as AsyncIterable<Uint8Array>)) {
    line += 1
    if (bytes !== undefined && isBlank(bytes)) continue
    const judged = bytes === undefined ? refusal('size', { line }) : judge(bytes, { line })
    if (response.destroyed) return
    if (!response.write(`${JSON.stringify(judged)}\n`))
      await Promise.race([once(response, 'drain'), once(response, 'close')])
  }
  response.end()
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname !== '/assess') return answer(response, 404, refusal('path'))
  if (request.method !== 'POST') return answer(response, 405, refusal('path'))
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase()
  if (type === 'application/json') return answerDocument(request, response)
  if (type === 'application/jsonl' || type === 'application/x-ndjson') return answerLines(request, response)
  answer(response, 415, refusal('type'))
}

const server = createServer((request, response) => {
  // A reader that goes away is no fault of ours.
  handle(request, response).catch(() => response.destroy())
})

function stop(): void {
  server.close()
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), patience).unref()
}
process.once('SIGTERM', stop).once('SIGINT', stop)

server.listen(Number(process.env.PORT ?? 8080), process.env.HOST ?? '127.0.0.1', () => {
  const { address, port } = server.address() as AddressInfo
  console.log(`http://${address}:${port}/assess`)
})
