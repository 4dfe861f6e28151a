/** The letters of a column that counts from 1: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** The name of a cell whose row and column count from 1: `C4`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`
}
