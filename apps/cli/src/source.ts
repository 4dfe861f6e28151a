import type { Edition, Roadmap, Text } from '@reform/roadmap'
import { exists, type Io, readBytes } from './io.ts'
import { RefusedInput } from './refused-input.ts'

/** A roadmap with the name that it was asked for by, and what must be said beside it. */
export interface LoadedRoadmap {
  readonly name: string
  readonly builtIn: boolean
  readonly roadmap: Roadmap
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
const builtInNames: readonly string[] = Object.keys(builtIns)

const usualFiles = ['roadmap.yaml', 'roadmap.yml', 'roadmap.json']

/** The source to use when none was named: a file with the usual name in this folder, else the built-in roadmap. */
export async function usualSource(io: Io): Promise<string> {
  for (const file of usualFiles) if (await exists(io, file)) return file
  return builtInNames[0] ?? 'roadmap.yaml'
}

/**
 * The roadmap that `source` names: a built-in one, a file, or `-`.
 * @throws RefusedInput with every issue and its line when the file does not hold a roadmap.
 * @throws FileFailure when it cannot be read.
 */
export async function loadRoadmap(io: Io, source: string | undefined): Promise<LoadedRoadmap> {
  const name = source ?? (await usualSource(io))
  const builtIn = builtIns[name]
  if (builtIn) return { name, builtIn: true, ...(await builtIn()) }
  if (!/[./\\-]/.test(name) && !(await exists(io, name))) throw unknownName(name)
  const bytes = await readBytes(io, name)
  const { describeIssue, parseRoadmapBytes } = await import('./read-roadmap.ts')
  const parsed = parseRoadmapBytes(bytes, name)
  if (parsed.ok) return { name, builtIn: false, roadmap: parsed.roadmap }
  const lines = (language: 'ja' | 'en'): string =>
    parsed.issues.map((issue) => describeIssue(issue, language)).join('\n')
  throw new RefusedInput({ ja: lines('ja'), en: lines('en') })
}

/** The edition with that id, or the latest. @throws RefusedInput when there is none of that id. */
export function editionOf(roadmap: Roadmap, id: unknown): Edition {
  const found =
    typeof id === 'string'
      ? roadmap.editions.find((edition) => edition.id === id)
      : roadmap.editions[roadmap.editions.length - 1]
  if (found) return found
  const known = roadmap.editions.map((edition) => edition.id).join(', ')
  throw new RefusedInput({
    ja: `「${String(id)}」という版はありません。次のいずれかを指定してください：${known}`,
    en: `There is no edition "${String(id)}". Name one of: ${known}`,
  })
}

function unknownName(name: string): RefusedInput {
  const known = builtInNames.join(', ')
  return new RefusedInput({
    ja: `「${name}」というファイルも収録済みの工程表もありません。ファイル名を確かめるか、${known} を指定してください。`,
    en: `There is neither a file nor a built-in roadmap "${name}". Check the file name, or name ${known}.`,
  })
}
