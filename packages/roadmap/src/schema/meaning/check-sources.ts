import type { Sourced } from '../../model/source.ts'
import { each, type RoadmapScope, refer, report } from './scope.ts'

/** Whether the documents that a part of the model was read from are declared, and their lines run forwards. */
export function checkSources(
  scope: RoadmapScope,
  source: Sourced['source'],
  key: 'source' | 'headingSource' | 'erratum' = 'source',
): void {
  each(scope, key, source, ({ document, line, lastLine }) => {
    refer(scope, 'document', document, 'document', scope.declared.document)
    if (lastLine !== undefined && lastLine < line)
      report(scope, ['lastLine'], 'line-order', { line, lastLine })
  })
}
