import { t, type Label } from '../i18n/label.ts'
import { choice } from './choice.ts'

const languages: Record<string, Label> = {
  en: t('English', 'Anglais', 'Англійская'),
  fr: t('French', 'Français', 'Французская'),
  be: t('Belarusian', 'Bélarusse', 'Беларуская'),
  de: t('German', 'Allemand', 'Нямецкая'),
  pl: t('Polish', 'Polonais', 'Польская'),
  lt: t('Lithuanian', 'Lituanien', 'Літоўская'),
  it: t('Italian', 'Italien', 'Італьянская'),
  uk: t('Ukrainian', 'Ukrainien', 'Украінская'),
  ru: t('Russian', 'Russe', 'Руская'),
}

/** Languages as people use them in a room or a text (BCP 47); not the languages one can publish in. */
export const spokenLanguages = (name: string, label: Label) =>
  choice(name, label, languages, { hasMany: true })
