import { lang } from '../api/spoken.ts'
import type { Paper } from '../api/types.ts'
import type { SiteLocale } from '../locale.ts'
import { documentDocumentType } from '../words/choices/work.ts'
import { languageName } from '../words/language-names.ts'
import { page } from '../words/page.ts'
import { say, sayChoice } from '../words/say.ts'

const about = ({ documentType, version, language }: Paper, locale: SiteLocale): string =>
  [sayChoice(documentDocumentType, documentType, locale), version, language && languageName(language, locale)]
    .filter(Boolean)
    .join(' · ')

/** Documents with what they are and the language they are in; some are only named here and read elsewhere. */
export const Papers = ({ papers, locale }: { papers: Paper[]; locale: SiteLocale }) => {
  if (papers.length === 0) return null
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{say(page.documents, locale)}</h2>
      <ul className="plain papers">
        {papers.map((paper) => (
          <li key={paper.id}>
            <p lang={lang(paper, 'title')}>
              {paper.url ? (
                <a href={paper.url} hrefLang={paper.language ?? undefined}>
                  {paper.title}
                </a>
              ) : (
                paper.title
              )}
            </p>
            <p className="small quiet">{about(paper, locale)}</p>
            {paper.summary && (
              <p className="small" lang={lang(paper, 'summary')}>
                {paper.summary}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
