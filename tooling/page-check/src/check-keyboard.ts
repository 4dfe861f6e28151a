import type { Page } from 'playwright-core'

/** More stops than this are not walked one by one; the order of a generated page repeats itself. */
const longestWalk = 150

/**
 * What a person without a mouse cannot do: reach every control with Tab in the order of the page, see where the
 * focus is, and skip to the main part first.
 */
export async function checkKeyboard(page: Page): Promise<readonly string[]> {
  const expected = await page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter((element) => element.checkVisibility() && !element.hasAttribute('disabled'))
    stops.forEach((element, index) => {
      element.setAttribute('data-stop', String(index))
    })
    return stops.length
  })
  if (expected === 0) return ['nothing on the page can be reached with the keyboard']
  const failures: string[] = []
  await page.evaluate(() => window.scrollTo(0, 0))
  for (let index = 0; index < Math.min(expected, longestWalk); index += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!element) return undefined
      const style = getComputedStyle(element)
      const ring = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
      return {
        at: element.getAttribute('data-stop'),
        seen: ring || style.boxShadow !== 'none',
        what: `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 30) ?? ''}`,
        href: element.getAttribute('href'),
      }
    })
    if (stop?.at !== String(index)) {
      failures.push(
        `Tab ${index + 1} reaches ${stop?.what ?? 'nothing'} (stop ${stop?.at}), not stop ${index}`,
      )
      break
    }
    if (!stop.seen) failures.push(`the focus cannot be seen on ${stop.what}`)
    if (index === 0 && !stop.href?.startsWith('#'))
      failures.push('the first stop does not skip to the main part')
  }
  return failures
}
