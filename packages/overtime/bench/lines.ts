import type { Assessment } from '../src/index.ts'

/** The findings as the slow reference writes them, in its order. */
export function linesOf({ findings }: Assessment): readonly string[] {
  return findings
    .map((one) => {
      const word = one.word === 'undetermined' ? one.because : one.word
      const needs = 'needs' in one ? one.needs.join() : ''
      return `${one.provision} ${word} ${one.window.from} ${one.window.to} ${one.observed ?? '-'} ${needs}`
    })
    .sort()
}
