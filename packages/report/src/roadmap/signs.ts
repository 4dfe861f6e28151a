import { html, type Markup } from '../kit/html/markup.ts'
import { hatchingDefinitions } from '../kit/svg/patterns.ts'
import type { Sign } from './pieces.ts'

const ringPath = 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11Z'

/** Each sign as paths on a field of 16 × 16: first what is drawn as a line, then what is filled. */
const signs: Readonly<
  Record<Sign, { readonly line?: string; readonly fill?: string; readonly dashed?: boolean }>
> = {
  value: { fill: ringPath },
  done: { line: `${ringPath}M5.4 8.2L7.3 10.2L10.8 6` },
  ongoing: { line: ringPath, fill: 'M8 2.5a5.5 5.5 0 0 1 0 11Z' },
  started: { line: ringPath, fill: 'M8 8V2.5A5.5 5.5 0 0 1 13.5 8Z' },
  planned: { line: ringPath },
  considering: { line: ringPath, dashed: true },
  onHold: { line: 'M5.5 3.5V12.5M10.5 3.5V12.5' },
  notDone: { line: 'M4 4L12 12M12 4L4 12' },
  notMeasured: { line: `${ringPath}M4.2 11.8L11.8 4.2` },
  pending: { line: `${ringPath}M8 5V8.2L10.2 9.6` },
  describedOnly: { line: 'M3 4.5H13M3 8H13M3 11.5H9' },
  awaiting: { line: 'M4 2.5H12M4 13.5H12M5 2.5C5 6 11 10 11 13.5M11 2.5C11 6 5 10 5 13.5' },
  wrongValuePrinted: { line: 'M8 2.2L14 13H2ZM8 6.2V9.6M8 11.1V11.5' },
  none: { line: 'M3.5 8H12.5' },
  error: { line: 'M5.3 2H10.7L14 5.3V10.7L10.7 14H5.3L2 10.7V5.3ZM8 4.8V8.8M8 10.8V11.3' },
  warning: { line: 'M8 2.2L14 13H2ZM8 6.2V9.6M8 11.1V11.5' },
  notice: { line: `${ringPath}M8 7.4V11M8 5V5.4` },
  acknowledged: { line: 'M3 8.4L6.4 11.8L13 4.6' },
}

/** The signs and hatchings that the page refers to; stands once, unseen. */
export function signDefinitions(): Markup {
  const symbols = Object.entries(signs).map(
    ([name, { line, fill, dashed }]) =>
      html`<symbol id="sign-${name}" viewBox="0 0 16 16">${fill ? html`<path d="${fill}" fill="currentColor"/>` : null}${
        line
          ? html`<path d="${line}" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="${dashed ? '2 2.4' : 'none'}"/>`
          : null
      }</symbol>`,
  )
  return html`<svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false">${hatchingDefinitions()}${symbols}</svg>
`
}
