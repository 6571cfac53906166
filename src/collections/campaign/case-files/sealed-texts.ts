import { t, type Label } from '../../../i18n/label.ts'

/** What of a case file is stored as ciphertext only, each text by itself, with its label. */
export const sealedTexts = {
  fullName: t('Full name', 'Nom complet', 'Поўнае імя'),
  birthDate: t('Date of birth', 'Date de naissance', 'Дата нараджэння'),
  place: t('Place of detention', 'Lieu de détention', 'Месца зняволення'),
  family: t('Family', 'Famille', 'Сям’я'),
  health: t('Health', 'Santé', 'Здароўе'),
  contacts: t('Contacts', 'Contacts', 'Кантакты'),
  notes: t('Notes', 'Notes', 'Нататкі'),
} satisfies Record<string, Label>

export type SealedText = keyof typeof sealedTexts

export const sealedNames = Object.keys(sealedTexts) as SealedText[]

export const isSealedName = (name: string): name is SealedText => Object.hasOwn(sealedTexts, name)
