import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds in the page, or in a part of it, against WCAG 2.2 A and AA; evaluated from outside, so that the page's own policy stays on. */
export const violations = async (page: Page, within?: string): Promise<string[]> => {
  await page.evaluate(axe.source)
  return page.evaluate(async (selector) => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
      selector ?? document,
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    )
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, within)
}
