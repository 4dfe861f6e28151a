import type { Page } from 'playwright-core'

/** Width of a small desktop screen in CSS pixels; what fits here fits larger ones. */
const desktopWidth = 1280

/**
 * What does not fit a small desktop screen: the page scrolls sideways, a table or a drawing sticks out of the main
 * part, a part has to be scrolled by itself, or a cell is narrower than what stands in it.
 */
export async function checkDesktop(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: desktopWidth, height: 900 })
  return page.evaluate((width) => {
    const failures: string[] = []
    const { scrollWidth } = document.documentElement
    if (scrollWidth > width) failures.push(`the page is ${scrollWidth} px wide on a screen of ${width} px`)
    const main = document.querySelector('main') ?? document.body
    const edge = main.getBoundingClientRect().right
    const named = (element: Element): string =>
      `<${element.tagName.toLowerCase()}> “${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`
    for (const element of main.querySelectorAll('table, svg, ul, th, td, [role="region"]')) {
      if (!element.checkVisibility()) continue
      const { right } = element.getBoundingClientRect()
      const isInRegion = element.parentElement?.closest('[role="region"]') != null
      if (right > edge + 1 && !isInRegion)
        failures.push(`sticks out by ${Math.round(right - edge)} px: ${named(element)}`)
      const isCell = element.tagName === 'TH' || element.tagName === 'TD'
      const isRegion = element.getAttribute('role') === 'region'
      if ((isCell || isRegion) && element.scrollWidth > element.clientWidth + 1)
        failures.push(`is wider than its ${isCell ? 'cell' : 'region'}: ${named(element)}`)
    }
    return failures.slice(0, 6)
  }, desktopWidth)
}
