import { faultOfReading, randomFrom, randomInput } from './random-inputs.ts'

// node --conditions=@reform/source test/many-random-inputs.ts [files] [seed]
const [runs = 1_000_000, seed = 1] = process.argv.slice(2).map(Number)
const random = randomFrom(seed)
let faults = 0
for (let run = 0; run < runs; run++) {
  const { bytes, profile, options } = randomInput(random)
  let fault: string | undefined
  try {
    fault = await faultOfReading(bytes, profile, options)
  } catch (error) {
    fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  if (fault === undefined) continue
  faults++
  process.stdout.write(
    `run ${run}: ${profile.id} ${JSON.stringify(options)} ${fault}\n${Buffer.from(bytes).toString('base64')}\n`,
  )
}
process.stdout.write(`${runs} random files from seed ${seed}: ${faults} faults\n`)
process.exitCode = faults > 0 ? 1 : 0
