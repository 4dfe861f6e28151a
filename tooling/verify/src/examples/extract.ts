import ts from 'typescript'

/** A piece of TypeScript in a doc comment or in a README, to be run: its place and its lines as written. */
export interface Example {
  readonly file: string
  /** Line number in `file` of the first line of `code`, counted from 1. */
  readonly line: number
  readonly code: string
  /** A doc comment's example sees its package's exports without importing them; a README imports all it uses. */
  readonly origin: 'docstring' | 'readme'
}

interface Line {
  readonly number: number
  readonly text: string
}

/** Every fenced `ts` block of a Markdown text. */
export function fromMarkdown(file: string, text: string): readonly Example[] {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line }))
  return fencedBlocks(lines).map((block) => ({ file, origin: 'readme', ...block }))
}

/** Every `@example` of the doc comments of a source file. */
export function fromSource(file: string, text: string): readonly Example[] {
  const examples: Example[] = []
  for (const comment of docComments(text)) {
    for (const section of exampleSections(comment)) {
      const fenced = fencedBlocks(section)
      const blocks = section.some(({ text: line }) => line.trim().startsWith('```'))
        ? fenced
        : [whole(section)]
      for (const block of blocks.length > 0 ? blocks : [whole(section)]) {
        examples.push({ file, origin: 'docstring', ...block })
      }
    }
  }
  return examples
}

type Block = Pick<Example, 'line' | 'code'>

function whole(lines: readonly Line[]): Block {
  return { line: lines[0]?.number ?? 1, code: lines.map(({ text }) => text).join('\n') }
}

function fencedBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = []
  let open: { fence: string; wanted: boolean; inside: Line[] } | undefined
  for (const line of lines) {
    const fence = /^\s*(`{3,})\s*(\w*)/.exec(line.text)
    if (open === undefined) {
      if (fence !== null) open = { fence: fence[1] ?? '', wanted: isTypeScript(fence[2] ?? ''), inside: [] }
    } else if (fence !== null && fence[2] === '' && (fence[1] ?? '').length >= open.fence.length) {
      if (open.wanted && open.inside.length > 0) blocks.push(whole(open.inside))
      open = undefined
    } else open.inside.push(line)
  }
  return blocks
}

const isTypeScript = (language: string): boolean => language === 'ts' || language === 'typescript'

/** The lines of each doc comment without their stars. */
function docComments(text: string): readonly (readonly Line[])[] {
  const source = ts.createSourceFile('example.ts', text, ts.ScriptTarget.Latest, true)
  const seen = new Set<number>()
  const comments: (readonly Line[])[] = []
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) {
      if (seen.has(pos) || !text.startsWith('/**', pos)) continue
      seen.add(pos)
      comments.push(commentLines(text.slice(pos, end), source.getLineAndCharacterOfPosition(pos).line + 1))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return comments
}

function commentLines(comment: string, firstLine: number): readonly Line[] {
  const inside = comment.replace(/\s*\*\/$/, '')
  return inside.split('\n').map((line, index) => ({
    number: firstLine + index,
    text: index === 0 ? line.replace(/^\/\*\*\s?/, '') : line.replace(/^\s*\* ?/, ''),
  }))
}

/** From each `@example` up to the next tag; a tag inside a fence is code. */
function exampleSections(lines: readonly Line[]): readonly (readonly Line[])[] {
  const sections: Line[][] = []
  let current: Line[] | undefined
  let fenced = false
  for (const line of lines) {
    if (/^\s*```/.test(line.text)) fenced = !fenced
    const tag = fenced ? null : /^@(\w+)\s*(.*)$/.exec(line.text)
    if (tag?.[1] === 'example') {
      current = [{ number: line.number, text: tag[2] ?? '' }]
      sections.push(current)
    } else if (tag !== null) current = undefined
    else current?.push(line)
  }
  return sections
}
