/** What the printing of numbers can set. */
const mostDecimals = 20

/** How many decimals a number has when it is written out: 2 for 2.71, 7 for 1e-7. At most 20. */
export function writtenDecimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const decimals = (mantissa.split('.')[1]?.length ?? 0) - Number(exponent)
  return Math.min(Math.max(decimals, 0), mostDecimals)
}
