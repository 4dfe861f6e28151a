import type { DocumentEvent } from './event.ts'

/** What comes later within one day and sequence: in doubt the document is not electronic and not excluded. */
const rank: Readonly<Record<DocumentEvent['kind'], number>> = {
  made: 0,
  obtained: 1,
  moved: 2,
  excluded: 3,
  reincluded: 4,
  officialScan: 5,
  checkFailed: 6,
  disposed: 7,
  transferred: 8,
}

/** Orders by day, then by sequence; 0 when only what they are can order them. */
export function compareMoments(
  a: { readonly on: number; readonly sequence?: number },
  b: { readonly on: number; readonly sequence?: number },
): number {
  return a.on - b.on || (a.sequence ?? 0) - (b.sequence ?? 0)
}

/**
 * Orders two events of one document wholly: by day, sequence, kind and at last by their content, so that the
 * result never depends on the order of a file.
 */
export function compareEvents(a: DocumentEvent, b: DocumentEvent): number {
  return compareMoments(a, b) || rank[a.kind] - rank[b.kind] || compareTexts(contentOf(a), contentOf(b))
}

function contentOf(event: DocumentEvent): string {
  return JSON.stringify(Object.entries(event).sort(([a], [b]) => compareTexts(a, b)))
}

/** Orders texts by their UTF-16 units, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
