/** Numbers from 0 up to 1 that look random and are always the same for the same seed. */
export type Random = () => number

/** A generator of 32-bit numbers from a whole seed (xorshift after mixing); for sampling and simulation only. */
export function randomFrom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`a seed is a whole number: ${seed}`)
  let state = mix(seed | 0) ^ mix(Math.floor(seed / 2 ** 32) + 0x9e37)
  if (state === 0) state = 0x6d2b79f5
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (mix(state) >>> 0) / 2 ** 32
  }
}

function mix(value: number): number {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** A whole number from 0 up to `bound`, each as likely. */
export function wholeBelow(random: Random, bound: number): number {
  return Math.floor(random() * bound)
}
