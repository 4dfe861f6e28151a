import { dirname, join } from 'node:path'
import type { Ministry } from '@reform/indicators'
import type { Edition, Roadmap, Text } from '@reform/roadmap'
import { RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { decodeUtf8, readWhole } from '../../io/read-input.ts'
import type { Language } from '../../language.ts'
import { editionOf, loadRoadmap } from '../roadmap/source.ts'

/** A configuration with what it names. */
export interface LoadedMinistry {
  readonly ministry: Ministry
  /** The folder that its paths start from. */
  readonly folder: string
  readonly roadmap: Roadmap
  readonly edition: Edition
  readonly disclaimer?: Text
}

/**
 * The configuration of a ministry and its roadmap.
 * @throws RefusedInput with every issue when the file holds none.
 * @throws FileFailure when a file cannot be read.
 */
export async function loadMinistry(io: Io, language: Language, file: string): Promise<LoadedMinistry> {
  const { describeMinistryIssue, parseMinistryText } = await import('@reform/indicators/schema')
  const text = decodeUtf8(await readWhole(io, file), file)
  const read = parseMinistryText(text, { file })
  if (!read.ok) {
    const list = (one: Language): string =>
      read.issues.map((issue) => describeMinistryIssue(issue, one)).join('\n')
    throw new RefusedInput(
      { ja: `${file}：\n${list('ja')}`, en: `${file}:\n${list('en')}` },
      { file, issues: read.issues },
    )
  }
  const { ministry } = read
  const folder = dirname(file)
  const named = 'builtIn' in ministry.roadmap ? ministry.roadmap.builtIn : join(folder, ministry.roadmap.file)
  const { roadmap, disclaimer } = await loadRoadmap(io, language, named)
  return {
    ministry,
    folder,
    roadmap,
    edition: editionOf(roadmap, ministry.edition),
    ...(disclaimer === undefined ? {} : { disclaimer }),
  }
}
