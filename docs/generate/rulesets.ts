import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { localRules, npaRules, type OvertimeRules } from '@reform/overtime'
import type { Provision, Ruleset } from '@reform/rules'
import { doorsOf, packagesOf } from './packages.ts'
import { readText, root } from './pages.ts'

/** A ruleset and the folder of the package that publishes it. */
export type PublishedRuleset = { readonly folder: string; readonly ruleset: Ruleset }

function rulesetIn(value: unknown): Ruleset | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { ruleset } = value as { ruleset?: unknown }
  const candidate = (ruleset ?? value) as Partial<Ruleset>
  return Array.isArray(candidate.provisions) && typeof candidate.asOf === 'string'
    ? (candidate as Ruleset)
    : undefined
}

/** The rules of local bodies that stand in `local/` of the package of overtime. */
export function localOvertimeRules(): readonly OvertimeRules[] {
  const folder = 'packages/overtime/local'
  const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []
  return files.map((file) => localRules(JSON.parse(readText(`${folder}/${file}`))))
}

/**
 * Every ruleset that a package exports, found by its shape, so that a new package brings its provisions to the
 * site without a line here.
 */
export async function publishedRulesets(): Promise<readonly PublishedRuleset[]> {
  const found = new Map<string, PublishedRuleset>()
  for (const pack of packagesOf()) {
    for (const { source } of doorsOf(pack)) {
      const door = (await import(source)) as Record<string, unknown>
      for (const value of Object.values(door)) {
        const ruleset = rulesetIn(value)
        if (ruleset !== undefined && !found.has(ruleset.id)) {
          found.set(ruleset.id, { folder: pack.folder, ruleset })
        }
      }
    }
  }
  for (const { ruleset } of localOvertimeRules()) found.set(ruleset.id, { folder: 'overtime', ruleset })
  if (!found.has(npaRules.ruleset.id)) throw new Error('no ruleset was found by its shape')
  return [...found.values()]
}

/** Where the page of a provision stands under `reference/`. */
export const provisionPath = (provision: Pick<Provision, 'id' | 'regime'>): string =>
  `provisions/${provision.regime}/${provision.id.replaceAll('.', '-')}`.toLowerCase()
