import { t, type Label } from '../i18n/label.ts'
import type { Locale } from '../i18n/locales.ts'
import type { AnswerError } from './questions/outcome.ts'
import { say } from '../i18n/say.ts'

/** What a person reads beside the question. */
export const answerMessages: Record<AnswerError, Label> = {
  required: t('This answer is needed.', 'Cette réponse est nécessaire.', 'Гэты адказ патрэбны.'),
  'wrong-type': t(
    'This is not the kind of answer the question asks for.',
    'Ce type de réponse ne convient pas à la question.',
    'Такі адказ не падыходзіць да пытання.',
  ),
  'unknown-option': t(
    'Choose one of the options offered.',
    'Choisissez l’une des options proposées.',
    'Выберыце адзін з прапанаваных варыянтаў.',
  ),
  'too-long': t('This answer is too long.', 'Cette réponse est trop longue.', 'Гэты адказ занадта доўгі.'),
  'invalid-email': t(
    'Write one e-mail address, like name@example.org.',
    'Indiquez une adresse électronique, par exemple nom@example.org.',
    'Упішыце адзін адрас электроннай пошты, напрыклад imia@example.org.',
  ),
  'out-of-range': t(
    'This number is too small or too large.',
    'Ce nombre est trop petit ou trop grand.',
    'Гэты лік занадта малы або занадта вялікі.',
  ),
  'unknown-field': t(
    'The form has no such question.',
    'Le formulaire ne comporte pas cette question.',
    'Такога пытання ў форме няма.',
  ),
  'duplicate-field': t(
    'This question was answered twice.',
    'Cette question a reçu deux réponses.',
    'На гэтае пытанне адказалі двойчы.',
  ),
}

const thanks = t(
  'Your answer was received as a request. The organisers will confirm.',
  'Votre réponse a été reçue comme une demande. Les organisateurs confirmeront.',
  'Ваш адказ прыняты як запыт. Арганізатары яго пацвердзяць.',
)

/** What a program is told when its answer was stored. */
export const received = (locale: Locale): string => say(thanks, locale)
