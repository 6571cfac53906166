'use client'
import type { Said } from '../../publication/checklist/said.ts'
import type { Say } from './words.ts'

type Props = { findings: readonly Said[]; say: Say }

/** Counts first; blocks open, warnings folded: a list, not a wall. */
export const Findings = ({ findings, say }: Props) => {
  if (findings.length === 0) return <p>{say('allGood')}</p>
  return (
    <>
      {(['block', 'warn'] as const).map((level) => {
        const some = findings.filter((finding) => finding.level === level)
        if (some.length === 0) return null
        return (
          <details
            key={level}
            className={`publication__findings publication__findings--${level}`}
            open={level === 'block'}
          >
            <summary>
              {say(level === 'block' ? 'blocks' : 'warnings')}
              {say('colon')}
              {some.length}
            </summary>
            <ul>
              {some.map((finding) => (
                <li
                  key={`${finding.code} ${finding.locale} ${finding.path} ${finding.target?.id}`}
                  data-code={finding.code}
                >
                  <Finding finding={finding} />
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </>
  )
}

/** Leads to the other record it is about, or to the field on this page. */
const Finding = ({ finding: { text, target, path } }: { finding: Said }) => {
  if (target) return <a href={`/admin/collections/${target.noun}/${target.id}`}>{text}</a>
  if (!path) return text
  return <a href={`#field-${path.replaceAll('.', '__')}`}>{text}</a>
}
