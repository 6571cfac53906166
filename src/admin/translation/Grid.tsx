import { localeLabels, locales } from '../../i18n/locales.ts'
import type { Matrix } from '../../translation/matrix.ts'
import { Cell } from './Cell.tsx'
import type { NounLabel } from './Filter.tsx'
import type { Say } from './words.ts'

type Props = {
  records: Matrix['records']
  nouns: NounLabel[]
  admin: string
  say: Say
  /** Whether cells can be chosen, to give them away together. */
  choosing?: boolean
}

/** One row for each record, one column for each language. */
export const Grid = ({ records, nouns, admin, say, choosing = false }: Props) => {
  if (records.length === 0) return <p>{say('none')}</p>
  return (
    <div className="verification__scroll" role="region" aria-labelledby="translation-records" tabIndex={0}>
      <table className="translation__grid">
        <caption id="translation-records">{say('records')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('record')}</th>
            {locales.map((locale) => (
              <th key={locale} scope="col" lang={locale}>
                <abbr title={localeLabels[locale]}>{locale}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map(({ noun, id, title, languages }) => {
            const known = nouns.find(({ slug }) => slug === noun)
            const isGlobal = known?.kind === 'global'
            const name = title ?? (isGlobal ? known.label : say('untitled'))
            const form = isGlobal ? `${admin}/globals/${noun}` : `${admin}/collections/${noun}/${id}`
            return (
              <tr key={`${noun}/${id}`}>
                <th scope="row">
                  {name}
                  {!isGlobal && <span className="translation__noun">{known?.label}</span>}
                </th>
                {languages.map((standing) => (
                  <td key={standing.locale}>
                    <Cell
                      standing={standing}
                      title={name}
                      address={`${admin}/translation/${noun}/${id}`}
                      form={form}
                      say={say}
                    />
                    {choosing && !standing.isSource && (
                      <label className="translation__choose">
                        <input type="checkbox" name="cell" value={`${noun}|${id}|${standing.locale}`} />
                        <span className="translation__spoken">
                          {say('choose')}: {name}, {localeLabels[standing.locale]}
                        </span>
                      </label>
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
