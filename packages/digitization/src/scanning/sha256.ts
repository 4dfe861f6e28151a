const roundConstants: Int32Array = /* @__PURE__ */ makeConstants()
const initialState: readonly number[] = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
function makeConstants(): Int32Array {
  const constants = new Int32Array(64)
  let found = 0
  for (let candidate = 2; found < 64; candidate += 1) {
    let isPrime = true
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) {
      if (candidate % divisor === 0) isPrime = false
    }
    if (!isPrime) continue
    const root = Math.cbrt(candidate)
    constants[found] = ((root - Math.floor(root)) * 2 ** 32) | 0
    found += 1
  }
  return constants
}

/** A SHA-256 digest that grows with each part of a file, so that no file has to fit into memory. */
export type Sha256 = {
  /** Adds the next part. @throws TypeError once the digest was taken. */
  readonly add: (part: Uint8Array) => Sha256
  /** The digest in lower-case hexadecimal; nothing can be added afterwards. */
  readonly hex: () => string
}

/**
 * A new SHA-256 digest, to be fed part by part.
 *
 * @example
 * ```ts
 * sha256().add(new TextEncoder().encode('abc')).hex()
 * // => 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 * ```
 */
export function sha256(): Sha256 {
  const state = Int32Array.from(initialState)
  const words = new Int32Array(64)
  const block = new Uint8Array(64)
  let held = 0
  let bytes = 0
  let digest: string | undefined
  const self: Sha256 = {
    add(part) {
      if (digest !== undefined) throw new TypeError('sha256: the digest was taken')
      bytes += part.length
      let from = 0
      while (from < part.length) {
        const taken = Math.min(64 - held, part.length - from)
        block.set(part.subarray(from, from + taken), held)
        held += taken
        from += taken
        if (held < 64) break
        compress(state, words, block)
        held = 0
      }
      return self
    },
    hex() {
      digest ??= finish(state, words, block, held, bytes)
      return digest
    },
  }
  return self
}

function finish(
  state: Int32Array,
  words: Int32Array,
  block: Uint8Array,
  held: number,
  bytes: number,
): string {
  block[held] = 0x80
  block.fill(0, held + 1)
  if (held >= 56) {
    compress(state, words, block)
    block.fill(0)
  }
  const view = new DataView(block.buffer)
  view.setUint32(56, Math.floor(bytes / 2 ** 29))
  view.setUint32(60, (bytes * 8) % 2 ** 32)
  compress(state, words, block)
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function expand(words: Int32Array, block: Uint8Array): void {
  for (let index = 0; index < 16; index += 1) {
    const at = index * 4
    words[index] =
      ((block[at] ?? 0) << 24) |
      ((block[at + 1] ?? 0) << 16) |
      ((block[at + 2] ?? 0) << 8) |
      (block[at + 3] ?? 0)
  }
  for (let index = 16; index < 64; index += 1) {
    const early = words[index - 15] ?? 0
    const late = words[index - 2] ?? 0
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    words[index] = ((words[index - 16] ?? 0) + s0 + (words[index - 7] ?? 0) + s1) | 0
  }
}

/** One block into the state (FIPS 180-4, section 6.2.2; the letters are the standard's). */
function compress(state: Int32Array, words: Int32Array, block: Uint8Array): void {
  expand(words, block)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let round = 0; round < 64; round += 1) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const choice = (e & f) ^ (~e & g)
    const first = (h + sum1 + choice + (roundConstants[round] ?? 0) + (words[round] ?? 0)) | 0
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + sum0 + majority) | 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = ((state[index] ?? 0) + word) | 0
  }
}
