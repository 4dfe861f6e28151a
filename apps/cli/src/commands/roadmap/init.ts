import { parseRoadmapText, starterRoadmapYaml } from '@reform/roadmap/schema'
import type { CommandWork } from '../../domain.ts'
import { exitCode } from '../../exit-code.ts'
import { RefusedInput } from '../../failure.ts'
import { exists, standardInput } from '../../io/read-input.ts'
import { writeWhole } from '../../io/write-file.ts'
import type { Language } from '../../language.ts'
import { roadmapMessages } from '../../text/roadmap.ts'
import { builtInNames } from './source.ts'

/** Standard output under the name that `-` has everywhere else. */
const standardOutput = standardInput

/** Writes a commented starter file, never over an existing one unless told. */
export const init: CommandWork = async (io, language, [file = 'roadmap.yaml'], options) => {
  if (file === standardOutput) {
    await io.out(starter(options.json ? 'roadmap.json' : 'roadmap.yaml', language))
    return exitCode.done
  }
  if (builtInNames.includes(file)) throw refuse('reservedName', file)
  if (!options.force && (await exists(io, file))) throw refuse('fileExists', file)
  await writeWhole(io, file, starter(file, language))
  await io.out(
    options.json
      ? `${JSON.stringify({ written: [file] })}\n`
      : `${roadmapMessages[language].starterWritten(file)}\n`,
  )
  return exitCode.done
}

function refuse(why: 'reservedName' | 'fileExists', file: string): RefusedInput {
  return new RefusedInput({ ja: roadmapMessages.ja[why](file), en: roadmapMessages.en[why](file) }, { file })
}

/** The starter in the form that the file's name calls for; JSON has no comments. */
function starter(file: string, language: Language): string {
  const yaml = starterRoadmapYaml(language)
  if (!file.endsWith('.json')) return yaml
  const parsed = parseRoadmapText(yaml, { file, format: 'yaml' })
  if (!parsed.ok) throw new Error('the starter is refused')
  return `${JSON.stringify(parsed.roadmap, undefined, 2)}\n`
}
