import { lang } from '../api/spoken.ts'
import type { Profile } from '../api/campaign-types.ts'
import { addressOf } from '../address.ts'
import type { SiteLocale } from '../locale.ts'
import { campaign as words } from '../words/campaign.ts'
import { say } from '../words/say.ts'

type Props = { profiles: Profile[]; locale: SiteLocale }

export const ProfileSection = ({ profiles, locale }: Props) => {
  if (profiles.length === 0) return null
  return (
    <section className="block" aria-labelledby="profiles">
      <h2 id="profiles">{say(words.profiles, locale)}</h2>
      <p className="small quiet">{say(words.profilesNote, locale)}</p>
      <ul className="plain profiles">
        {profiles.map((profile) => (
          <li key={profile.id}>
            {profile.image && (
              <img
                src={profile.image.url}
                alt=""
                width={profile.image.width}
                height={profile.image.height}
                loading="lazy"
              />
            )}
            <div>
              <h3>
                <a href={addressOf(locale, 'prisoner-profiles', profile.slug)} lang={lang(profile, 'name')}>
                  {profile.name}
                </a>
              </h3>
              <p className="small quiet" lang={lang(profile, 'occupation')}>
                {profile.occupation}
              </p>
              <p lang={lang(profile, 'summary')}>{profile.summary}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
