'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { sealedNames, sealedTexts } from '../../collections/campaign/case-files/sealed-texts.ts'
import { inLanguage, type Label } from '../../i18n/label.ts'
import { SealedText } from './SealedText.tsx'
import { useCaseFile } from './use-case-file.ts'
import { words, type Word } from './words.ts'

/** The sealed texts of a case file: each opens when staff ask for it, never by itself, and leaves a record. */
export const CaseFile = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const speak = (label: Label) => inLanguage(label, i18n.language)
  const say = (word: Word) => speak(words[word])
  const file = useCaseFile(id, say)

  return (
    <section className="sealed" aria-labelledby="sealed-title" aria-busy={file.busy}>
      <h2 id="sealed-title">{say('title')}</h2>
      <p>{say(id ? 'why' : 'saveFirst')}</p>
      {id &&
        sealedNames.map((name) => (
          <SealedText
            key={name}
            name={name}
            label={speak(sealedTexts[name])}
            text={file.texts[name]}
            busy={file.busy}
            say={say}
            open={() => void file.open(name, speak(sealedTexts[name]))}
            seal={(text) => void file.seal(name, text, speak(sealedTexts[name]))}
            close={() => file.close(name)}
          />
        ))}
      <p role="status" className="sealed__news">
        {file.news}
      </p>
    </section>
  )
}
