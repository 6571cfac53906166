'use client'
import { usePathname } from 'next/navigation'
import { useEffect, type ReactNode } from 'react'
// The date picker asks for its words in the browser.
import '../../i18n/admin/be/dates.ts'

type Props = { children: ReactNode; label: string }

const content = 'content'

/** The place where the page itself begins: Payload gives its pages no main landmark, ours have one. */
const findContent = (): Element | null =>
  document.querySelector('main') ??
  document.querySelector('.template-default__wrap > :not(header, .app-header), .template-minimal__wrap')

/**
 * A link past the menu, and a landmark to go to (WCAG 2.4.1). Payload's templates take neither; the landmark is
 * therefore said of the element that holds the page, each time another one is shown.
 */
export const Landmarks = ({ children, label }: Props) => {
  const path = usePathname()
  useEffect(() => {
    const mark = () => {
      const place = findContent()
      if (!place || place.id === content) return
      document.getElementById(content)?.removeAttribute('id')
      for (const other of document.querySelectorAll('[data-landmark]')) other.removeAttribute('role')
      if (place.tagName !== 'MAIN') {
        place.setAttribute('role', 'main')
        place.setAttribute('data-landmark', '')
      }
      place.id = content
      if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1')
    }
    mark()
    const observer = new MutationObserver(mark)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [path])
  return (
    <>
      <a className="skip-link" href={`#${content}`}>
        {label}
      </a>
      {children}
    </>
  )
}
