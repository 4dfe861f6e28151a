/** A result that an example promised, as the text behind its arrow. */
const promise = /^(.*\S)\s*\/\/ ?=>(.*)$/

/** Names that an import line takes from a package: `a`, `b as c`, but no types. */
function binding(names: string): string {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.replace(/\s+as\s+/, ': '))
    .join(', ')
}

/**
 * The body of an asynchronous function that runs an example: imports read from `libraries`, and every line
 * `expression // => …` is shown. Lines keep their numbers.
 */
export function runnable(code: string): string {
  const withImports = code.replace(
    /import\s+(type\s+)?\{([^}]*)\}\s+from\s+(['"])([^'"]+)\3;?/g,
    (whole, type: string | undefined, names: string, _quote, specifier: string) => {
      const lines = '\n'.repeat(whole.split('\n').length - 1)
      if (type !== undefined) return lines
      return `const { ${binding(names)} } = libraries(${JSON.stringify(specifier)});${lines}`
    },
  )
  const shown = withImports.split('\n').map((line, index, all) => {
    const own = promise.exec(line)
    const next = all[index + 1]?.trim().startsWith('// =>') === true
    const expression = own?.[1] ?? (next ? line : undefined)
    if (expression === undefined || !isExpression(expression)) return line
    return `show(${index + 1}, ${expression.replace(/;$/, '')});`
  })
  return shown.join('\n').replace(/ as const\b/g, '')
}

/** Whether a line is an expression by itself: not a declaration, not a comment, not the end of a longer statement. */
function isExpression(line: string): boolean {
  const text = line.trim()
  return text !== '' && !/^(const|let|var|import|if|for|return|throw|function|\/\/|[}\])])/.test(text)
}

/** Whether a page can run the example: it names what it imports, and is JavaScript but for `as const`. */
export function isRunnable(code: string): boolean {
  return /from\s+['"]@reform\//.test(code) && !/from\s+['"](?!@reform\/)/.test(code)
}
