import type { Field } from 'payload'
import { choice } from '../../../fields/choice.ts'
import { day } from '../../../fields/date.ts'
import { relation } from '../../../fields/relation.ts'
import { sealed } from '../../../fields/sealed.ts'
import { t } from '../../../i18n/label.ts'
import { sealedNames, sealedTexts } from './sealed-texts.ts'

const riskFlags = choice(
  'riskFlags',
  t('At risk because of', 'À risque en raison de', 'Рызыкі'),
  {
    illness: t('Illness', 'Maladie', 'Хвароба'),
    disability: t('Disability', 'Handicap', 'Інваліднасць'),
    age: t('Age', 'Âge', 'Узрост'),
    incommunicado: t('Incommunicado', 'Sans contact avec l’extérieur', 'Без сувязі са светам'),
    familyAtRisk: t('Family at risk', 'Famille menacée', 'Сям’я ў небяспецы'),
  },
  { hasMany: true },
)

const purgeAfter: Field = {
  ...day('purgeAfter', t('Delete after', 'À supprimer après', 'Выдаліць пасля')),
  index: true,
}

const box: Field = {
  type: 'ui',
  name: 'sealedTexts',
  label: t('Sealed texts', 'Textes scellés', 'Запячатаныя тэксты'),
  admin: { components: { Field: '/src/admin/campaign/CaseFile.tsx#CaseFile' } },
}

export const fields: Field[] = [
  {
    ...relation('profile', t('Profile', 'Fiche', 'Профіль'), 'prisoner-profiles', { required: true }),
    index: true,
  },
  riskFlags,
  purgeAfter,
  box,
  // A file is made with the profile it belongs to; its texts are sealed into it afterwards, one by one.
  ...sealedNames.map((name) => ({ ...sealed(name, sealedTexts[name]), required: false })),
]
