import { inLanguage, t, type Label } from '../../i18n/label.ts'

/** What the publication panel says. */
export const words = {
  open: t('Publication', 'Publication', 'Публікацыя'),
  publish: t('Publish', 'Publier', 'Апублікаваць'),
  publishAll: t(
    'Publish all complete languages',
    'Publier toutes les langues complètes',
    'Апублікаваць на ўсіх гатовых мовах',
  ),
  withdraw: t('Withdraw', 'Retirer', 'Зняць'),
  withdrawAll: t('Withdraw everything', 'Tout retirer', 'Зняць усё'),
  saveFirst: t(
    'Save as a draft first, then publish.',
    'Enregistrez d’abord le brouillon, puis publiez.',
    'Спачатку захавайце чарнавік, потым публікуйце.',
  ),
  unsaved: t(
    'Unsaved changes are saved as a draft and published.',
    'Les modifications non enregistrées sont enregistrées comme brouillon puis publiées.',
    'Незахаваныя змены будуць захаваныя як чарнавік і апублікаваныя.',
  ),
  sharedChanged: t(
    'A field shared by all languages has changed. Publishing any language changes it in every published one.',
    'Un champ commun à toutes les langues a changé. Publier dans une langue le change dans toutes les langues publiées.',
    'Змянілася поле, супольнае для ўсіх моў. Публікацыя на любой мове зменіць яго на ўсіх апублікаваных мовах.',
  ),
  withheld: t(
    'Private or not cleared: nothing of this can be published.',
    'Privé ou non autorisé : rien de ceci ne peut être publié.',
    'Прыватна або без дазволу: нічога з гэтага апублікаваць нельга.',
  ),
  mayNot: t(
    'Your role may not publish this.',
    'Votre rôle ne permet pas de publier ceci.',
    'Ваша роля не дазваляе гэта публікаваць.',
  ),
  allAtOnce: t(
    'All languages are published together.',
    'Toutes les langues sont publiées ensemble.',
    'Публікуецца на ўсіх мовах адразу.',
  ),
  published: t('Published', 'Publié', 'Апублікавана'),
  changed: t('Newer draft', 'Brouillon plus récent', 'Ёсць навейшы чарнавік'),
  draft: t('Not published', 'Non publié', 'Не апублікавана'),
  missing: t('No text yet', 'Pas encore de texte', 'Тэксту яшчэ няма'),
  done: t(
    'Done: the public site has it now.',
    'Fait : le site public est à jour.',
    'Гатова: на публічным сайце ўжо абноўлена.',
  ),
  failed: t(
    'It did not work. Nothing was changed.',
    'Cela n’a pas fonctionné. Rien n’a changé.',
    'Не атрымалася. Нічога не змянілася.',
  ),
} satisfies Record<string, Label>

export type Word = keyof typeof words

export const sayIn =
  (language: string) =>
  (word: Word): string =>
    inLanguage(words[word], language)
