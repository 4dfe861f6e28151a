/** A path as one writes it: `editions[0].pillars[1].title`. */
export function formatPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`
    if (!/^[A-Za-z_][A-Za-z0-9_]{0,79}$/.test(part)) return `${before}[${JSON.stringify(shortened(part))}]`
    return before === '' ? part : `${before}.${part}`
  }, '')
}

function shortened(key: string): string {
  return key.length > 80 ? `${key.slice(0, 80)}…` : key
}
