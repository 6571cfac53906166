'use client'
import { localeLabels } from '../../i18n/locales.ts'
import type { InvitationRow } from './read-desk.ts'
import { toggled } from './toggled.ts'
import type { Word } from './words.ts'

type Labels = Record<string, string>
type Props = {
  invitations: InvitationRow[]
  admin: string
  states: Labels
  answers: Labels
  chosen: ReadonlySet<string>
  open: string | null
  say: (word: Word) => string
  onChoose: (chosen: ReadonlySet<string>) => void
  onOpen: (id: string) => void
}

export const LetterList = ({
  invitations,
  admin,
  states,
  answers,
  chosen,
  open,
  say,
  onChoose,
  onOpen,
}: Props) => {
  if (invitations.length === 0) return <p>{say('none')}</p>
  const all = invitations.every(({ id }) => chosen.has(id))
  return (
    <div className="verification__scroll" role="region" aria-labelledby="desk-list" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={say('chooseAll')}
                checked={all}
                onChange={() => onChoose(new Set(all ? [] : invitations.map(({ id }) => id)))}
              />
            </th>
            {(['name', 'email', 'language', 'letter', 'answer', 'preview'] as const).map((word) => (
              <th key={word} scope="col">
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {invitations.map(({ id, name, email, language, inviteState, partstat }) => (
            <tr key={id}>
              <td>
                <input
                  type="checkbox"
                  aria-label={`${say('choose')}: ${name}`}
                  checked={chosen.has(id)}
                  onChange={() => onChoose(toggled(chosen, id))}
                />
              </td>
              <th scope="row">
                <a href={`${admin}/collections/invitations/${id}`}>{name}</a>
              </th>
              <td>{email ?? <em>{say('noEmail')}</em>}</td>
              <td>{localeLabels[language]}</td>
              <td>
                <span className={`desk__state desk__state--${inviteState}`}>{states[inviteState]}</span>
              </td>
              <td>{answers[partstat]}</td>
              <td>
                <button
                  type="button"
                  className="publication__verb"
                  aria-label={`${say('preview')}: ${name}`}
                  aria-expanded={open === id}
                  onClick={() => onOpen(id)}
                >
                  {say('preview')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
