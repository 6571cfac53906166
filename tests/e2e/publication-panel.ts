import type { Page } from 'playwright-core'

const languages = ['en', 'fr', 'be']

/** Opens the panel unless it is open, ticks exactly this language, and waits until everything said of it is known. */
export const chooseInPanel = async (page: Page, locale: string): Promise<void> => {
  // It says how many languages are public once the page listens to clicks.
  if (!(await page.isVisible('.publication__panel'))) await page.click('#action-publication:has-text("/")')
  await page.waitForSelector('.publication__panel[aria-busy=false] .publication__languages')
  if (await page.isVisible('#save-and-check')) {
    await page.click('#save-and-check')
    await page.waitForSelector('#save-and-check', { state: 'hidden' })
  }
  for (const other of languages) await page.setChecked(`#publication-${other}`, other === locale)
  await page.waitForSelector('.publication__panel[aria-busy=false] .publication__preview[aria-busy=false]')
}

/** Agrees where it must be agreed, and publishes this language only; the status the server answered. */
export const publishInPanel = async (page: Page, locale: string): Promise<number> => {
  await chooseInPanel(page, locale)
  if (await page.isVisible('#publication-agree')) await page.check('#publication-agree')
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.url().includes('/publish') && one.request().method() === 'POST'),
    page.click('#publish-chosen:enabled'),
  ])
  return answer.status()
}
