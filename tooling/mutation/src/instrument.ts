import ts from 'typescript'
import { type Change, changesOf } from './operators.ts'

/** One changed place of a file. */
export type Mutant = {
  readonly id: number
  readonly file: string
  readonly line: number
  readonly column: number
  readonly name: string
  readonly text: string
}

/** A file in which every place can be switched to its changed form. */
export type Instrumented = { readonly code: string; readonly mutants: readonly Mutant[] }

/** Places whose text is no expression of the program. */
function isLeftAlone(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  )
}

/** Whether an expression may be put in brackets with its changed forms. */
function isSwitchable(node: ts.Expression): boolean {
  const { parent } = node
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name !== node
  if (ts.isTaggedTemplateExpression(parent) || ts.isLiteralTypeNode(parent)) return false
  // In a chain the part before `?.` decides about all of it.
  const isInChain = ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)
  if (isInChain && parent.expression === node && ts.isOptionalChain(parent)) return !ts.isOptionalChain(node)
  if (ts.isCallExpression(parent) && parent.expression === node) return false
  if (ts.isBinaryExpression(parent) && parent.left === node && isAssignment(parent)) return false
  return !ts.isDeleteExpression(parent)
}

function isAssignment({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}

/** The condition of a statement, which is also made to hold always and never. */
function isCondition(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isIfStatement(parent)) return parent.expression === node
  if (ts.isWhileStatement(parent) || ts.isDoStatement(parent)) return parent.expression === node
  return ts.isForStatement(parent) && parent.condition === node
}

function conditionChanges(node: ts.Node): readonly Change[] {
  const never = { name: 'condition', text: 'false' }
  if (ts.isIfStatement(node.parent)) return [never, { name: 'condition', text: 'true' }]
  return ts.isDoStatement(node.parent) ? [] : [never]
}

const isLoop = (node: ts.Node): boolean =>
  ts.isForStatement(node) || ts.isForOfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)

/**
 * The code of a file with every changed form beside the original one: `__switch(id)` says which is wanted, and
 * `__tick()` counts the turns of loops, so that an endless one can be ended. Ids go on from `firstId`.
 */
export function instrument(file: string, code: string, firstId: number): Instrumented {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true)
  const mutants: Mutant[] = []
  const add = (node: ts.Node, { name, text }: Change): number => {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart())
    const id = firstId + mutants.length
    mutants.push({ id, file, line: line + 1, column: character + 1, name, text })
    return id
  }

  const inside = (node: ts.Node): string => {
    let result = ''
    let position = node.getStart()
    for (const child of childrenOf(node)) {
      result += code.slice(position, child.getStart()) + render(child)
      position = child.getEnd()
    }
    return result + code.slice(position, node.getEnd())
  }

  const expression = (node: ts.Expression): string => {
    const changes = [...(isCondition(node) ? conditionChanges(node) : []), ...changesOf(node)]
    const ids = changes.map((change) => [add(node, change), change.text] as const)
    const original = inside(node)
    if (ids.length === 0) return original
    return `(${ids.map(([id, text]) => `__switch(${id}) ? (${text}) : `).join('')}(${original}))`
  }

  const block = (node: ts.Block): string => {
    const ticks = isLoop(node.parent) ? '__tick();' : ''
    if (node.statements.length === 0) return `{${ticks}}`
    const id = add(node, { name: 'block', text: '{}' })
    return `{${ticks} if (!__switch(${id})) ${inside(node)} }`
  }

  const render = (node: ts.Node): string => {
    if (isLeftAlone(node)) return node.getText()
    if (ts.isBlock(node)) return block(node)
    if (isLoop(node.parent) && ts.isStatement(node) && isBodyOf(node)) return `{ __tick(); ${inside(node)} }`
    // A bracket at its start would go on with a line before that has no semicolon.
    if (ts.isExpressionStatement(node)) return isInList(node) ? `;${inside(node)}` : `{ ${inside(node)} }`
    if (ts.isExpression(node) && isSwitchable(node)) return expression(node)
    if (ts.isShorthandPropertyAssignment(node)) return node.getText()
    return inside(node)
  }

  return { code: code.slice(0, source.getStart()) + inside(source), mutants }
}

function isInList({ parent }: ts.Statement): boolean {
  return ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent)
}

function isBodyOf(node: ts.Node): boolean {
  return (node.parent as ts.IterationStatement).statement === node
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  return children.sort((a, b) => a.getStart() - b.getStart())
}
