'use client'
import { useState } from 'react'
import type { InvitationRow } from './read-desk.ts'
import { useVerb } from './use-verb.ts'
import { sayIn } from './words.ts'

type Props = { invitation: InvitationRow; language: string; onChanged: (news: string) => void }
type ShownLink = { address: string; code: string }

/** The link of one guest: shown for the telephone, issued anew, or withdrawn; the last two ask once more. */
export const LinkActions = ({ invitation: { id, inviteState }, language, onChanged }: Props) => {
  const say = sayIn(language)
  const { busy, problem, run } = useVerb(say('failed'))
  const [link, setLink] = useState<ShownLink | null>(null)
  const [asked, setAsked] = useState<'reissue' | 'revoke' | null>(null)

  const show = async () => setLink(await run<ShownLink>(`/invitations/${id}/link`, {}))
  const act = async (verb: 'reissue' | 'revoke') => {
    if (busy) return
    if (asked !== verb) {
      setAsked(verb)
      return
    }
    setAsked(null)
    setLink(null)
    const done = await run<{ replies?: number }>(`/invitations/${id}/${verb}`, {})
    if (!done) return
    if (verb === 'reissue') onChanged(say('reissued'))
    else onChanged(`${say('revoked')}${done.replies ? ` ${say('stillThere')}` : ''}`)
  }
  const button = (verb: 'reissue' | 'revoke') => (
    <button type="button" className="publication__verb" onClick={() => void act(verb)}>
      {asked === verb ? `${say(verb)}: ${say('sure')}` : say(verb)}
    </button>
  )

  return (
    <div className="desk__link">
      <p>{say('linkNote')}</p>
      <div className="desk__verbs">
        {inviteState !== 'revoked' && (
          <button type="button" className="publication__verb" onClick={() => void show()}>
            {say('link')}
          </button>
        )}
        {inviteState !== 'draft' && button('reissue')}
        {inviteState !== 'revoked' && button('revoke')}
      </div>
      <div role="status">
        {problem}
        {link && (
          <p>
            <code>{link.address}</code>
            <br />
            <code className="desk__code">{link.code}</code>
          </p>
        )}
      </div>
    </div>
  )
}
