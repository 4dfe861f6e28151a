import type { Edition, ReadingIssue, Roadmap, Text } from '@reform/roadmap'
import { RefusedInput } from '../../failure.ts'
import type { Io } from '../../io/io.ts'
import { exists, readWhole } from '../../io/read-input.ts'
import type { Language } from '../../language.ts'
import { nearest } from '../../options.ts'
import { roadmapMessages } from '../../text/roadmap.ts'

/** A roadmap with the name that it was asked for by, and what must be said beside it. */
export interface LoadedRoadmap {
  readonly name: string
  readonly roadmap: Roadmap
  /** What is doubtful in the file although it can be read. */
  readonly reading: readonly ReadingIssue[]
  readonly disclaimer?: Text
}

const builtIns: Readonly<Record<string, () => Promise<{ roadmap: Roadmap; disclaimer: Text }>>> = {
  mhlw: async () => {
    const { mhlwRoadmap } = await import('@reform/mhlw')
    return {
      roadmap: mhlwRoadmap,
      disclaimer: {
        ja: '公表資料をもとに作成した非公式の資料です。表題・指標名・数値は公表資料のとおりで、説明文は作成者によるものです。',
        en: 'An unofficial rendering made from the published papers. Titles, indicator names and figures are as published; the prose is ours.',
      },
    }
  },
}

/** Names of the roadmaps that come with the command. */
export const builtInNames: readonly string[] = Object.keys(builtIns)

/** The roadmap that comes with the command under that name, if one does. */
export async function builtInRoadmap(
  name: string,
): Promise<{ readonly roadmap: Roadmap; readonly disclaimer: Text } | undefined> {
  return Object.hasOwn(builtIns, name) ? builtIns[name]?.() : undefined
}

const usualFiles = ['roadmap.yaml', 'roadmap.yml', 'roadmap.json']

/**
 * The source to use when none was named: a file with the usual name in this folder, else the built-in roadmap,
 * which is said, so that nobody takes it for their own.
 */
export async function usualSource(io: Io, language: Language): Promise<string> {
  for (const file of usualFiles) if (await exists(io, file)) return file
  const name = builtInNames[0] ?? 'roadmap.yaml'
  io.err(`${roadmapMessages[language].usingBuiltIn(name)}\n`)
  return name
}

/**
 * The roadmap that `source` names: a built-in one, a file, or `-`.
 * @throws RefusedInput with every issue and its line when the file does not hold a roadmap.
 * @throws FileFailure when it cannot be read.
 */
export async function loadRoadmap(
  io: Io,
  language: Language,
  source: string | undefined,
): Promise<LoadedRoadmap> {
  const name = source ?? (await usualSource(io, language))
  const builtIn = await builtInRoadmap(name)
  if (builtIn) return { name, reading: [], ...builtIn }
  if (!/[./\\-]/.test(name) && !(await exists(io, name))) throw unknownName(name)
  const bytes = await readWhole(io, name)
  const { parseRoadmapBytes, refusedRoadmap } = await import('./read-roadmap.ts')
  const parsed = parseRoadmapBytes(bytes, name)
  if (!parsed.ok) throw refusedRoadmap(name, bytes, parsed.issues)
  return { name, reading: parsed.issues, roadmap: parsed.roadmap }
}

/** The edition with that id, or the latest. @throws RefusedInput when there is none of that id. */
export function editionOf(roadmap: Roadmap, id: unknown): Edition {
  const found =
    typeof id === 'string'
      ? roadmap.editions.find((edition) => edition.id === id)
      : roadmap.editions[roadmap.editions.length - 1]
  if (found) return found
  const ids = roadmap.editions.map((edition) => edition.id)
  const known = ids.join(', ')
  throw new RefusedInput(
    {
      ja: `「${String(id)}」という版はありません。次のいずれかを指定してください：${known}`,
      en: `There is no edition "${String(id)}". Name one of: ${known}`,
    },
    { known: ids },
  )
}

function unknownName(name: string): RefusedInput {
  const [near] = nearest(name, builtInNames)
  const known = builtInNames.join(', ')
  return new RefusedInput(
    {
      ja: `「${name}」というファイルも収録済みの工程表もありません。${near ? `もしかして：${near}。` : ''}ファイル名を確かめるか、${known} を指定してください。`,
      en: `There is neither a file nor a built-in roadmap "${name}".${near ? ` Did you mean ${near}?` : ''} Check the file name, or name ${known}.`,
    },
    { file: name, known: builtInNames },
  )
}
