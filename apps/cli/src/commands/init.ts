import { exitCode } from '../exit-code.ts'
import { exists, writeWhole } from '../io.ts'
import type { CommandWork } from '../program.ts'
import { RefusedInput } from '../refused-input.ts'
import { messages } from '../text/messages.ts'

/** Writes a commented starter file, never over an existing one unless told. */
export const init: CommandWork = async (io, language, [file = 'roadmap.yaml'], options) => {
  if (!options.force && (await exists(io, file))) {
    throw new RefusedInput({ ja: messages.ja.fileExists(file), en: messages.en.fileExists(file) })
  }
  const { starterRoadmapYaml } = await import('@reform/roadmap/schema')
  await writeWhole(io, file, starterRoadmapYaml(language))
  io.out(
    options.json
      ? `${JSON.stringify({ written: [file] })}\n`
      : `${messages[language].starterWritten(file)}\n`,
  )
  return exitCode.done
}
