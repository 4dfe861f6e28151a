/**
 * The elements of batches one by one. By hand, because an async generator that yields a million elements waits
 * three times for each.
 */
export function oneByOne<Element>(
  batches: () => AsyncGenerator<readonly Element[]>,
): () => AsyncIterator<Element> {
  return () => {
    const source = batches()
    let batch: readonly Element[] = []
    let at = 0
    async function fetch(): Promise<IteratorResult<Element>> {
      const { done, value } = await source.next()
      if (done === true) return { done: true, value: undefined }
      batch = value
      at = 0
      return next()
    }
    function next(): Promise<IteratorResult<Element>> {
      if (at >= batch.length) return fetch()
      const value = batch[at++] as Element
      return Promise.resolve({ done: false, value })
    }
    return {
      next,
      async return() {
        await source.return(undefined)
        return { done: true, value: undefined }
      },
    }
  }
}
