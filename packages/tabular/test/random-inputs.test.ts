import { expect, test } from 'vitest'
import { faultOfReading, randomFrom, randomInput } from './random-inputs.ts'

// One million more are read by many-random-inputs.ts, outside of CI.
test('20,000 random files are read without a crash or a lost row', async () => {
  const random = randomFrom(20_261_121)
  const faults: string[] = []
  for (let run = 0; run < 20_000; run++) {
    const { bytes, profile, options } = randomInput(random)
    const fault = await faultOfReading(bytes, profile, options)
    if (fault !== undefined) faults.push(`run ${run}: ${fault}`)
  }
  expect(faults).toEqual([])
}, 300_000)
