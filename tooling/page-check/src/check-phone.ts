import type { Page } from 'playwright-core'

/** Width of a small phone in CSS pixels. */
const phoneWidth = 360

/** What does not fit a phone: the page scrolls sideways, or something sticks out of it without its own scrolling. */
export async function checkPhone(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: phoneWidth, height: 740 })
  return page.evaluate((width) => {
    const failures: string[] = []
    const scrollWidth = document.documentElement.scrollWidth
    if (scrollWidth <= width) return failures
    failures.push(`the page is ${scrollWidth} px wide on a phone of ${width} px`)
    const scrollsItself = (element: Element): boolean => {
      for (let up = element.parentElement; up; up = up.parentElement) {
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX)) return true
      }
      return false
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (element.getBoundingClientRect().right > width + 1 && !scrollsItself(element)) {
        failures.push(
          `sticks out: <${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`,
        )
        if (failures.length > 5) break
      }
    }
    return failures
  }, phoneWidth)
}
