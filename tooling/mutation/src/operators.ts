import ts from 'typescript'

const { SyntaxKind: Kind } = ts

/** What an operator is changed to. */
const operators: ReadonlyMap<ts.SyntaxKind, readonly string[]> = new Map([
  [Kind.LessThanToken, ['<=', '>=']],
  [Kind.LessThanEqualsToken, ['<', '>']],
  [Kind.GreaterThanToken, ['>=', '<=']],
  [Kind.GreaterThanEqualsToken, ['>', '<']],
  [Kind.EqualsEqualsEqualsToken, ['!==']],
  [Kind.ExclamationEqualsEqualsToken, ['===']],
  [Kind.PlusToken, ['-']],
  [Kind.MinusToken, ['+']],
  [Kind.AsteriskToken, ['/']],
  [Kind.SlashToken, ['*']],
  [Kind.PercentToken, ['*']],
  [Kind.AmpersandAmpersandToken, ['||']],
  [Kind.BarBarToken, ['&&']],
  [Kind.QuestionQuestionToken, ['&&']],
  [Kind.BarToken, ['&']],
  [Kind.AmpersandToken, ['|']],
  [Kind.CaretToken, ['&']],
  [Kind.LessThanLessThanToken, ['>>']],
  [Kind.GreaterThanGreaterThanToken, ['<<']],
  [Kind.GreaterThanGreaterThanGreaterThanToken, ['<<']],
  [Kind.PlusEqualsToken, ['-=']],
  [Kind.MinusEqualsToken, ['+=']],
  [Kind.AsteriskEqualsToken, ['/=']],
  [Kind.BarEqualsToken, ['&=']],
  [Kind.AmpersandAmpersandEqualsToken, ['||=']],
  [Kind.BarBarEqualsToken, ['&&=']],
  [Kind.QuestionQuestionEqualsToken, ['&&=']],
])

/** What a method is changed to; an empty name leaves the call out. */
const methods: ReadonlyMap<string, string> = new Map([
  ['every', 'some'],
  ['some', 'every'],
  ['min', 'max'],
  ['max', 'min'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['filter', ''],
  ['sort', ''],
  ['reverse', ''],
  ['slice', ''],
  ['trim', ''],
])

/** One way to change an expression. */
export type Change = { readonly name: string; readonly text: string }

function binary(node: ts.BinaryExpression): readonly Change[] {
  const joins = node.operatorToken.kind === Kind.PlusToken && [node.left, node.right].some(isText)
  if (joins) return []
  const [left, right] = [operand(node.left), operand(node.right)]
  const changed = operators.get(node.operatorToken.kind) ?? []
  return changed.map((operator) => ({ name: 'operator', text: `${left} ${operator} ${right}` }))
}

/** In brackets where another operator would mix with the changed one. */
function operand(node: ts.Expression): string {
  return ts.isBinaryExpression(node) ? `(${node.getText()})` : node.getText()
}

function isText(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
}

function call(node: ts.CallExpression): readonly Change[] {
  const { expression: callee } = node
  if (!ts.isPropertyAccessExpression(callee)) return []
  const other = methods.get(callee.name.text)
  if (other === undefined) return []
  const target = callee.expression.getText()
  if (other === '') return [{ name: 'call', text: target }]
  const given = node.arguments.map((one) => one.getText()).join(', ')
  return [{ name: 'call', text: `${target}.${other}(${given})` }]
}

function prefix(node: ts.PrefixUnaryExpression): readonly Change[] {
  const changed = node.operand.getText()
  switch (node.operator) {
    case Kind.ExclamationToken:
    case Kind.MinusToken:
      return [{ name: 'unary', text: changed }]
    case Kind.PlusPlusToken:
      return [{ name: 'unary', text: `--${changed}` }]
    case Kind.MinusMinusToken:
      return [{ name: 'unary', text: `++${changed}` }]
    default:
      return []
  }
}

function literal(node: ts.Expression): readonly Change[] {
  if (node.kind === Kind.TrueKeyword) return [{ name: 'boolean', text: 'false' }]
  if (node.kind === Kind.FalseKeyword) return [{ name: 'boolean', text: 'true' }]
  if (ts.isStringLiteralLike(node)) return [{ name: 'text', text: node.text === '' ? "'changed'" : "''" }]
  if (ts.isTemplateExpression(node)) return [{ name: 'text', text: "''" }]
  if (ts.isArrayLiteralExpression(node)) {
    return [{ name: 'list', text: node.elements.length === 0 ? "['changed']" : '[]' }]
  }
  if (ts.isObjectLiteralExpression(node) && node.properties.length > 0)
    return [{ name: 'object', text: '({})' }]
  return []
}

function structure(node: ts.Expression): readonly Change[] {
  if (ts.isConditionalExpression(node)) {
    const [yes, no] = [node.whenTrue.getText(), node.whenFalse.getText()]
    return [
      { name: 'condition', text: `(${yes})` },
      { name: 'condition', text: `(${no})` },
    ]
  }
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body))
    return [{ name: 'function', text: '() => undefined' }]
  if (ts.isPropertyAccessExpression(node) && node.questionDotToken !== undefined) {
    return [{ name: 'chain', text: `${node.expression.getText()}.${node.name.text}` }]
  }
  if (ts.isPostfixUnaryExpression(node)) {
    const operator = node.operator === Kind.PlusPlusToken ? '--' : '++'
    return [{ name: 'unary', text: `${node.operand.getText()}${operator}` }]
  }
  return []
}

/** The ways to change an expression; none when there is nothing to change in it itself. */
export function changesOf(node: ts.Expression): readonly Change[] {
  if (ts.isBinaryExpression(node)) return binary(node)
  if (ts.isCallExpression(node)) return call(node)
  if (ts.isPrefixUnaryExpression(node)) return prefix(node)
  return [...literal(node), ...structure(node)]
}
