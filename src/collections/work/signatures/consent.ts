import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { moment } from '../../../fields/date.ts'
import { line } from '../../../fields/text.ts'
import { t } from '../../../i18n/label.ts'

const scope = choice(
  'scope',
  t('What may be published', 'Ce qui peut être publié', 'Што можна публікаваць'),
  {
    none: t('Nothing', 'Rien', 'Нічога'),
    name: t('Name and office', 'Nom et fonction', 'Імя і пасаду'),
    nameAndParty: t('Name, office and party', 'Nom, fonction et parti', 'Імя, пасаду і партыю'),
  },
  {
    defaultValue: 'none',
    description: t(
      'A narrower consent counts as soon as it is saved.',
      'Un consentement restreint vaut dès l’enregistrement.',
      'Вузейшая згода дзейнічае адразу пасля захавання.',
    ),
  },
)

/** What the person agreed to, and how one knows: signing a text is not agreeing to be named on the internet. */
export const consent: Field = {
  type: 'group',
  name: 'consent',
  label: t(
    'Consent to publication (internal)',
    'Consentement à la publication (interne)',
    'Згода на публікацыю (унутранае)',
  ),
  fields: [
    scope,
    moment('givenAt', t('Given at', 'Donné le', 'Дадзена')),
    line(
      'textVersion',
      t('Version of the consent text', 'Version du texte de consentement', 'Версія тэксту згоды'),
    ),
    line(
      'locale',
      t('Language in which it was given', 'Langue dans laquelle il a été donné', 'Мова, на якой дадзена'),
    ),
  ],
}
