import type { Noun } from './Filter.tsx'
import type { Unverified } from './unverified.ts'
import { VerifiedToday } from './VerifiedToday.tsx'
import { sayIn } from './words.ts'

type Props = { records: Unverified[]; nouns: Noun[]; admin: string; language: string; locale: string }

export const List = ({ records, nouns, admin, language, locale }: Props) => {
  const say = sayIn(language)
  if (records.length === 0) return <p>{say('none')}</p>
  const nounOf = ({ collection }: Unverified) => nouns.find(({ slug }) => slug === collection)
  return (
    <div className="verification__scroll" role="region" aria-labelledby="verification-caption" tabIndex={0}>
      <table>
        <caption id="verification-caption">{say('title')}</caption>
        <thead>
          <tr>
            {(['noun', 'record', 'verifiedOn', 'age', 'action'] as const).map((word) => (
              <th key={word} scope="col">
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={`${record.collection}/${record.id}`}>
              <td>{nounOf(record)?.label}</td>
              <th scope="row">
                <a href={`${admin}/collections/${record.collection}/${record.id}`}>
                  {record.title ?? say('untitled')}
                </a>
              </th>
              <td>{record.verifiedAt?.toISOString().slice(0, 10) ?? say('never')}</td>
              <td>{record.age ?? '—'}</td>
              <td>
                {nounOf(record)?.mayVerify && (
                  <VerifiedToday
                    address={`/api/${record.collection}/${record.id}?locale=${locale}&draft=true&depth=0`}
                    title={record.title ?? say('untitled')}
                    words={{ verify: say('verified'), saved: say('saved'), failed: say('failed') }}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
