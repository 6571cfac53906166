'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { Bar } from './Bar.tsx'
import { ConflictBox } from './ConflictBox.tsx'
import { isEmpty } from './empty.ts'
import { focusedPath, focusText } from './focus.ts'
import { Head } from './Head.tsx'
import { Hints } from './Hints.tsx'
import { Messages } from './Messages.tsx'
import type { Opened } from './opened.ts'
import { send } from './send.ts'
import { sayStepIn } from './step-words.ts'
import { TextRow } from './TextRow.tsx'
import { useDraft } from './use-draft.ts'
import { useGuard } from './use-guard.ts'
import { useKeys } from './use-keys.ts'
import { useNext } from './use-next.ts'
import { useSave } from './use-save.ts'
import { useSteps } from './use-steps.ts'
import { sayIn } from './words.ts'

type Props = { opened: Opened; person: string; admin: string; language: string }

/** One text in two languages, side by side. */
export const Desk = ({ opened, person, admin, language }: Props) => {
  const { subject, texts, glossary } = opened
  const [say, sayStep] = useMemo(() => [sayIn(language), sayStepIn(language)], [language])
  const router = useRouter()
  const [view, setView] = useState(opened.view)
  useEffect(() => setView(opened.view), [opened.view])

  const kept = `translation/${person}/${subject.noun}/${subject.document}/${subject.language}`
  const draft = useDraft(opened.view.target.texts, kept)
  const refresh = useCallback(() => router.refresh(), [router])
  const { save, busy, outcome, conflicts, resolve } = useSave(subject, draft, setView)
  const steps = useSteps({ opened, view, save, onDone: refresh })
  const { next, find } = useNext(subject)
  useGuard(draft.changes.length > 0, say('leave'))
  useEffect(() => void send('notices/see', { about: subject }), [subject])

  const wanted = texts.filter(({ path }) => !isEmpty(view.source.texts[path]))
  const missing = wanted.filter(({ path }) => isEmpty(draft.valueOf(path)))
  const nextMissing = (): boolean => {
    const at = texts.findIndex(({ path }) => path === focusedPath())
    const after = missing.find(({ path }) => texts.findIndex((text) => text.path === path) > at)
    const target = after ?? missing.find(({ path }) => path !== focusedPath())
    if (target) focusText(target.path)
    return target !== undefined
  }
  const saveAndNext = async () => {
    const saved = await save()
    if ((saved.kind === 'done' || saved.kind === 'nothing') && !nextMissing()) {
      await find()
      document.querySelector<HTMLElement>('#desk-next-record')?.focus()
    }
  }
  useKeys({ save: () => void save(), saveAndNext: () => void saveAndNext(), nextMissing })

  return (
    <>
      <Head
        {...{ opened, view, admin, language, say, sayStep }}
        busy={busy || steps.busy}
        take={steps.take}
      />
      {draft.restored && <p className="desk__message">{say('restored')}</p>}
      {texts.map((text) => {
        const conflict = conflicts.find(({ path }) => path === text.path)
        const value = draft.valueOf(text.path)
        return (
          <TextRow
            key={text.path}
            {...{ text, draft, say }}
            opened={{ ...opened, view }}
            change={view.changes?.find(({ path }) => path === text.path)}
          >
            <Hints
              {...{ text, glossary, say }}
              source={view.source.texts[text.path]}
              target={value}
              from={view.source.language}
              to={subject.language}
            />
            {conflict && (
              <ConflictBox
                {...{ conflict, say }}
                mine={value}
                keep={() => {
                  draft.rebase(text.path, conflict.now)
                  resolve(text.path)
                }}
                take={() => {
                  draft.rebase(text.path, conflict.now)
                  draft.drop(text.path)
                  resolve(text.path)
                }}
              />
            )}
          </TextRow>
        )
      })}
      <div className="desk__foot">
        <Messages
          saved={outcome}
          stepped={steps.outcome}
          busy={busy || steps.busy}
          {...{ admin, say, sayStep }}
        />
        <Bar
          {...{ busy, next, admin, say }}
          done={wanted.length - missing.length}
          total={wanted.length}
          dirty={draft.changes.length}
          mayWrite={view.mayWrite}
          language={subject.language}
          save={() => void save()}
          saveAndNext={() => void saveAndNext()}
          nextMissing={nextMissing}
        />
      </div>
    </>
  )
}
